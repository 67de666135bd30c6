import { text } from '../i18n/text';
import type { Plan } from '../plan/plan';
import { readUnits } from '../units/resolve';
import type { AnnexGapOf } from './annexes';

/** Of so many units in the plan's cells at least one should be known. */
const leastKnown = 1 / 4;
/** One unit alone may be another agency's. */
const leastUnits = 2;
const mostListed = 5;

/** Whether a register that the caller gave is that of another agency: hardly a unit of the plan's cells is in it. */
export function registerGaps({ measures, register }: Plan): AnnexGapOf[] {
  const units = measures.flatMap(({ unitText }) => readUnits(unitText ?? '', register));
  const known = new Set(units.flatMap(({ kind, name }) => (kind === 'unit' ? [name] : [])));
  const unknown = new Set(units.flatMap(({ kind, name }) => (kind === 'unknown' ? [name] : [])));
  const all = known.size + unknown.size;
  if (register.units.length === 0 || unknown.size < leastUnits || known.size > all * leastKnown) return [];
  const names = [...unknown];
  const listed = names.slice(0, mostListed).join('、');
  const isMore = names.length > mostListed;
  return [
    {
      kind: null,
      code: 'register-of-another',
      count: unknown.size,
      message: text(
        `單位清單（--units）可能不是這個機關的：計畫的 ${all} 個承辦單位，有 ${unknown.size} 個不在清單裡（${listed}${isMore ? ' 等' : ''}）。編組表、調查表依清單製作，請確認。`,
        `The list of units (--units) may be another agency’s: of ${all} units in the plan, ${unknown.size} are not in it (${listed}${isMore ? ' …' : ''}). Roster and survey forms follow the list; please check.`,
      ),
    },
  ];
}
