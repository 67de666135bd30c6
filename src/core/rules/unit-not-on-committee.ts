import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import type { At } from '../plan/at';
import { unitUses, type UnitUse } from '../plan/unit-uses';
import { seatingOf } from '../units/seats';

export const rule: Rule = {
  id: 'unit-not-on-committee',
  severity: 'warning',
  title: text('承辦單位不在編組表', 'A unit without a seat on the committee'),
  why: text(
    '有作法卻沒有人列席的單位，推動小組開會時無法回報，也無人督導。',
    'A unit with measures but no seat cannot report to the committee, and nobody oversees it.',
  ),
  example: {
    wrong: text('「資訊室」承辦三項，編組表沒有資訊室。', '資訊室 has three measures and no member on the roster.'),
    right: text('編組表列「委員／資訊室主任」', 'The roster lists 委員, 資訊室主任'),
  },
  scope: 'plan',
  check({ plan, unitsOf }, report) {
    if (plan.roster === null) return;
    const seating = seatingOf(plan.roster.members, plan.register);
    // A roster that names no unit at all, or all at once, does not tell who is missing.
    if (seating.isForAll || seating.unitOfSeat.filter((unit) => unit !== null).length < 2) return;
    const units = unitUses(plan.measures.length, unitsOf).filter(({ kind }) => kind === 'unit');
    const missing = units.filter(({ name }) => !seating.has(name));
    if (missing.length === 0) return;
    // A small task force seats few units on purpose: that is one remark on the roster, not one for each unit.
    if (missing.length > 4 && missing.length * 3 > units.length) {
      const names = missing.map(({ name }) => name).join('、');
      report({
        at: { part: 'roster-table' },
        severity: 'hint',
        message: text(
          `編組表只列部分單位，下列承辦單位沒有人列名：${names}。請確認是否增列，或由誰代表。`,
          `The roster seats only some units. These have measures and no seat: ${names}. Add them, or say who speaks for them.`,
        ),
      });
      return;
    }
    for (const use of missing) {
      const [at, ...related] = placesOf(use);
      if (at === undefined) continue;
      report({
        at,
        related,
        message: text(
          `「${use.name}」承辦 ${use.measures.length} 項作法，但編組表沒有這個單位，請在編組表增列其主管，或改由已列名的單位承辦。`,
          `“${use.name}” has ${use.measures.length} measure(s) but no seat on the roster. Add its head there, or give them to a unit that has one.`,
        ),
      });
    }
  },
};

function placesOf({ measures }: UnitUse): At[] {
  return measures.map((index) => ({ part: 'measure', index, field: 'unit' }));
}
