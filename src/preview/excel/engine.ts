import { apiNotFound, ExcelFault, itemNotFound } from './excel-fault';
import { HostObject, isMember, wireName } from './host-object';
import { actionKinds, pathKinds, type WireAction, type WireArguments, type WirePath, type WireQuery } from './wire';
import type { WireRequest, WireResponse } from './wire';

type Reached = HostObject | null;

/** Ranges and the like are not found again by an id of their own, so the add-in keeps references to them. */
export interface References {
  keep(object: HostObject): void;
  /** null: nobody asked to keep it. */
  idOf(object: HostObject): string | null;
  reach(id: string): HostObject;
  release(id: string): void;
}

/** References that live as long as a workbook is open. */
export function makeReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let last = 0;
  return {
    keep(object) {
      if (ids.has(object)) return;
      last += 1;
      objects.set(`ref${last}`, object);
      ids.set(object, `ref${last}`);
    },
    idOf: (object) => ids.get(object) ?? null,
    reach(id) {
      const object = objects.get(id);
      if (object === undefined)
        throw new ExcelFault('InvalidReference', 'This reference is not valid for the current operation.');
      return object;
    },
    release(id) {
      const object = objects.get(id);
      if (object !== undefined) ids.delete(object);
      objects.delete(id);
    },
  };
}

/**
 * Does the actions of one `context.sync()` in order and gives what the proxies expect. The first action that fails ends the batch; those before it
 * have been done, as in Excel.
 *
 * @param root the workbook's object, `context.workbook`.
 */
export function answer(request: WireRequest, root: HostObject, references: References): WireResponse {
  const reached = new Map<number, Reached>();
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: act(action) });
    } catch (fault) {
      if (!(fault instanceof ExcelFault)) throw fault;
      const Location = locationOf(action, request);
      return { Results: results, Error: { Code: fault.code, Message: fault.message, ActionIndex: index, Location } };
    }
  }
  return { Results: results };

  function act(action: WireAction): unknown {
    if (action.ActionType === actionKinds.trace) return null;
    const object = reach(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case actionKinds.instantiate:
        return object === null ? null : identity(object);
      case actionKinds.query:
        return object === null ? null : query(object, action.QueryInfo ?? {});
      case actionKinds.method:
        return object === null ? null : method(object, action);
      case actionKinds.set:
        if (object !== null) set(object, action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  function identity(object: HostObject): Record<string, unknown> {
    const given: Record<string, unknown> = {};
    const kept = references.idOf(object);
    if (kept !== null) given['_ReferenceId'] = kept;
    if (isMember(object, 'Id')) given['Id'] = property(object, 'Id');
    return given;
  }

  function method(object: HostObject, action: WireAction): unknown {
    const given = argumentsOf(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      references.release(String(given[0]));
      return null;
    }
    const result = call(object, action.Name, given);
    return result instanceof HostObject ? identity(result) : (result ?? null);
  }

  function reach(id: number): Reached {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelFault('InvalidObjectPath', `There is no object path ${id}.`);
    const object = follow(path);
    reached.set(id, object);
    return object;
  }

  function follow(path: WirePath): Reached {
    if (path.ObjectPathType === pathKinds.global) return root;
    if (path.ObjectPathType === pathKinds.nothing) return null;
    if (path.ObjectPathType === pathKinds.reference) return references.reach(path.Name);
    const parent = reach(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const given = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathKinds.property) return asObject(property(parent, path.Name), path.Name);
    if (path.ObjectPathType === pathKinds.indexer) return asObject(call(parent, 'GetItem', given), 'GetItem');
    return asObject(call(parent, path.Name, given), path.Name);
  }

  function argumentsOf(info: WireArguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path > 0 ? reach(path) : argument;
    });
  }
}

function property(object: HostObject, name: string): unknown {
  if (!isMember(object, name)) throw apiNotFound(`${object.apiName}.${name}`);
  const value = (object as unknown as Record<string, unknown>)[name];
  if (typeof value === 'function') throw apiNotFound(`${object.apiName}.${name} as a property`);
  return value;
}

function set(object: HostObject, name: string, value: unknown): void {
  const setter = isMember(object, name) ? setterOf(object, name) : undefined;
  if (setter === undefined) throw apiNotFound(`${object.apiName}.${name} =`);
  setter.call(object, value);
}

function setterOf(object: HostObject, name: string): ((value: unknown) => void) | undefined {
  for (let owner: object | null = object; owner !== null; owner = Object.getPrototypeOf(owner) as object | null) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found !== undefined) return found.set?.bind(object);
  }
  return undefined;
}

function call(object: HostObject, name: string, given: readonly unknown[]): unknown {
  const member = isMember(object, name) ? (object as unknown as Record<string, unknown>)[name] : undefined;
  if (typeof member !== 'function') throw apiNotFound(`${object.apiName}.${name}()`);
  return (member as (...args: unknown[]) => unknown).apply(object, [...given]);
}

function asObject(value: unknown, name: string): Reached {
  if (value === null || value instanceof HostObject) return value;
  if (value === undefined) throw itemNotFound();
  throw apiNotFound(`${name} as an object`);
}

/** What `load` asked for, `protection/protected` nested as the proxies read it; a collection gives its items. */
function query(object: HostObject, { Select, Expand, Top, Skip }: WireQuery): unknown {
  const wanted = [...(Select ?? []), ...(Expand ?? [])];
  const items = object.items();
  if (items === null) return pick(object, wanted);
  const from = Skip ?? 0;
  const shown = items.slice(from, Top === undefined ? undefined : from + Top);
  return { _Items: shown.map((item) => pick(item, wanted)) };
}

function pick(object: HostObject, wanted: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of wanted) {
    const [head = '', ...rest] = path.split('/');
    // `items/name` of a collection within an object is written without `items` by most proxies, and with it by some.
    if (head === 'items' && object.items() === null) throw apiNotFound(`${object.apiName}.items`);
    if (rest.length === 0 && !isObject(property(object, wireName(head)))) {
      picked[wireName(head)] = property(object, wireName(head));
      continue;
    }
    nested.set(head, [...(nested.get(head) ?? []), ...(rest.length === 0 ? [] : [rest.join('/')])]);
  }
  for (const [head, inner] of nested) {
    const value = property(object, wireName(head));
    picked[wireName(head)] = value instanceof HostObject ? query(value, { Select: inner }) : null;
  }
  if (isMember(object, 'Id') && !('Id' in picked)) picked['Id'] = property(object, 'Id');
  return picked;
}

function isObject(value: unknown): boolean {
  return value instanceof HostObject;
}

function locationOf(action: WireAction, request: WireRequest): string {
  const path = request.ObjectPaths[String(action.ObjectPathId ?? 0)];
  return [path?.Name, action.Name].filter((part) => part).join('.');
}
