/**
 * One object of Excel's object model. Its public members in PascalCase are named as on the wire: accessors are properties (scalar or objects),
 * methods are methods. What a class does not have does not exist for the add-in: the engine answers ApiNotFound.
 */
export abstract class HostObject {
  /** Name in Excel's documentation: `Excel.Range`. */
  abstract readonly apiName: string;
  /** Items of a collection, in order; null: no collection. */
  items(): readonly HostObject[] | null {
    return null;
  }
  /** The same object reached again: two paths to one range or sheet are one object for references. Excel has no such notion on the wire. */
  _KeepReference(): void {}
  _ReleaseReference(): void {}
}

/** True for members that the add-in may name. */
export function isMember(object: HostObject, name: string): boolean {
  return /^[A-Z_]/.test(name) && name in object;
}

/** `name` → `Name`, as the wire spells properties. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
