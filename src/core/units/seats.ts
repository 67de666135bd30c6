import { foldName } from './normalise';
import { isCollectiveSeat, seatOf, staffOf, stemOfPost, type SeatTexts } from './posts';
import type { UnitRegister } from './register';
import { readUnits } from './resolve';
import { unitSuffix } from './suffixes';

/** What a roster says of one person; texts as written. */
export interface RosterSeat extends SeatTexts {
  readonly role: string;
  readonly group: string | null;
}

/** Which units sit on the committee. */
export interface Seating {
  /** By roster index: the register's name of the unit that the seat speaks for; null where it does not tell. */
  readonly unitOfSeat: readonly (string | null)[];
  /** True where a seat stands for all heads (各一級單位主管), so that nobody can be missed. */
  readonly isForAll: boolean;
  /** True where a unit has a seat, or the roster names it anywhere. */
  has(unit: string): boolean;
}

/** Reads which units a roster seats, by post, remark and duty. */
export function seatingOf(members: readonly RosterSeat[], register: UnitRegister): Seating {
  const unitOfSeat = members.map((member) => {
    const seat = seatOf(member);
    return seat === null ? null : (readUnits(seat.unit, register)[0]?.name ?? seat.unit);
  });
  const seated = new Set(unitOfSeat.filter((unit) => unit !== null).map((unit) => foldName(unit)));
  const starts = members.flatMap(
    ({ post }) => staffOf(post) ?? (/^督察長/u.test(foldName(post)) ? ['督察', '督訓'] : []),
  );
  const stems = new Set(members.flatMap(({ post }) => stemOfPost(foldName(post)) ?? []));
  const words = members
    .map(({ post, duty, remark, group }) => foldName(`${post} ${duty} ${remark} ${group ?? ''}`))
    .join('\n');
  return {
    unitOfSeat,
    isForAll: members.some(({ post }) => isCollectiveSeat(post)),
    has(unit) {
      const key = foldName(unit);
      const ending = unitSuffix(key);
      if (ending !== '' && stems.has(key.slice(0, -ending.length))) return true;
      return seated.has(key) || starts.some((start) => key.startsWith(start)) || words.includes(key);
    },
  };
}
