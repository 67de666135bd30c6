/** Of whom a committee consists, as data: its parts from top to bottom. A register of units turns it into a roster (`composeRoster`). */
export type Committee = readonly CommitteePart[];

export type CommitteePart =
  | {
      readonly kind: 'seats';
      /** Words in the name of the unit that these seats belong to (秘書), the best first: the register's first such unit, which then has no seat among `units`. []: of no unit. */
      readonly unitNamed: readonly string[];
      readonly seats: readonly CommitteeSeat[];
    }
  | {
      readonly kind: 'units';
      /** For every unit that no other part takes, in the register's order. */
      readonly seats: readonly CommitteeSeat[];
      /** Duties of units whose name has one of the words (主計), instead of the seats' own; the first that fits. */
      readonly duties: readonly UnitDuty[];
    };

/**
 * One seat. Texts are patterns that know `{unit}` (行政科), `{head}` (科長) and `{post}` (行政科科長). Where there is no unit, a part in 〔〕 that asks
 * for them is left out, and a text that asks outside of 〔〕 is left blank.
 */
export interface CommitteeSeat {
  /** null: the roster has no groups. */
  readonly group: string | null;
  readonly role: string;
  readonly post: string;
  readonly duty: string;
  readonly remark: string;
}

export interface UnitDuty {
  readonly named: readonly string[];
  readonly duty: string;
}
