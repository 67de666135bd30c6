/**
 * What Microsoft's proxies send for one `context.sync()`, as measured with excel-win32-16.01.js of @microsoft/office-js 1.1.110: the paths of all
 * objects that are named in it, and the actions on them in order.
 */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const pathKinds = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const actionKinds = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** How an object is reached: from its parent by a method, a property or an index, or by the id of a reference that is kept. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** An argument that is an object is the id of its path, and stands in `ReferencedObjectPathIds` too. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** Properties to load, `protection/protected`; those of a collection are its items'. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}
