import type { Report, Rule } from '../check/rule';
import { text } from '../i18n/text';
import { collectiveHolds, isEverybody } from '../units/coverage';
import { foldName } from '../units/normalise';
import type { RegisteredUnit } from '../units/register';
import { readUnits, type ResolvedUnit } from '../units/resolve';
import { isBareSuffix } from '../units/suffixes';

export const rule: Rule = {
  id: 'unit-repeated',
  severity: 'warning',
  title: text('同一格單位重複', 'A unit named twice in one cell'),
  why: text(
    '重複列出的單位看不出各自負責什麼，也分不出主辦與協辦。',
    'A unit listed twice leaves open who does what, and who leads.',
  ),
  example: {
    wrong: text('「行政科、秘書室、行政科」；「各單位、資訊室」', '“行政科、秘書室、行政科”; “各單位、資訊室”'),
    right: text(
      '「行政科、秘書室」；「資訊室（主辦）、各單位（協辦）」',
      '“行政科、秘書室”; “資訊室（主辦）、各單位（協辦）”',
    ),
  },
  scope: 'row',
  check({ plan, unitsOf }, report) {
    const registered = new Map(plan.register.units.map((unit) => [unit.name, unit]));
    // Equal cells have one reading; those in order need no second look.
    const sound = new Set<readonly ResolvedUnit[]>();
    plan.measures.forEach(({ unitText }, index) => {
      const units = unitsOf(index);
      if (units.length < 2 || unitText === null || sound.has(units)) return;
      const at = { part: 'measure', index, field: 'unit' } as const;
      const doubled = [
        ...new Set(units.filter((unit, place) => units.findIndex((each) => isSame(each, unit)) < place).map(textOf)),
      ];
      if (doubled.length > 0) {
        const fixed = withoutDoubles(unitText, units);
        const isSound = fixed !== null && readUnits(fixed, plan.register).length === units.length - countDoubles(units);
        report({
          at,
          message: text(
            `「${doubled.join('」、「')}」在同一格列了兩次以上，請保留一個；如各自負責不同項目，請標明項次。`,
            `“${doubled.join('”, “')}” stands more than once in this cell. Keep one; if each is for another item, say which.`,
          ),
          fix: isSound ? { kind: 'suggested', at, text: fixed } : null,
        });
        return;
      }
      if (!reportHeld(units, registered, at, report)) sound.add(units);
    });
  },
};

function reportHeld(
  units: readonly ResolvedUnit[],
  registered: ReadonlyMap<string, RegisteredUnit>,
  at: { readonly part: 'measure'; readonly index: number; readonly field: 'unit' },
  report: Report,
): boolean {
  // (主辦) behind a name already says who leads, and so does the order of a lead and its helpers with labels.
  if (units.some(({ text: written }) => /[主協]/u.test(written.replace(/^[^(（]*/u, '')))) return false;
  for (const whole of units) {
    if (whole.kind !== 'collective') continue;
    const known = registered.get(whole.name) ?? whole.name;
    const holdsAll = isEverybody(whole.name);
    const held = units.filter(
      (unit) => unit !== whole && (holdsAll || (unit.kind === 'unit' && isNamedAfter(known, unit.name))),
    );
    if (held.length === 0) continue;
    const names = [...new Set(held.map(textOf))].join('」、「');
    report({
      at,
      severity: 'hint',
      message: text(
        `「${whole.text}」已包含「${names}」，請分別註明主辦與協辦，例如「秘書室（主辦）、各單位（協辦）」。`,
        `“${whole.text}” holds “${names}” already. Say who leads and who helps, such as “秘書室（主辦）、各單位（協辦）”.`,
      ),
    });
    return true;
  }
  return false;
}

/** 大隊 in 各分局、大隊、隊 holds 交通大隊 too, but there the unit is named because it leads; so 各 must stand before it. */
function isNamedAfter(collective: RegisteredUnit | string, unit: string): boolean {
  const name = typeof collective === 'string' ? collective : collective.name;
  const hasMembers = typeof collective !== 'string' && collective.members.length > 0;
  return (hasMembers || isPlainClass(name)) && collectiveHolds(collective, unit);
}

/** 各分局 holds every 分局; which 隊 各外勤隊 holds, the words do not say. */
function isPlainClass(name: string): boolean {
  return name.startsWith('各') && name.length > 2 && isBareSuffix(foldName(name.slice(1)));
}

function isSame(one: ResolvedUnit, other: ResolvedUnit): boolean {
  return one.name === other.name && foldName(one.part ?? '') === foldName(other.part ?? '');
}

function textOf({ text: written }: ResolvedUnit): string {
  return written;
}

function countDoubles(units: readonly ResolvedUnit[]): number {
  return units.filter((unit, place) => units.findIndex((each) => isSame(each, unit)) < place).length;
}

/** The cell with each unit once, parted as it was; null where units share an ending or a range, so that they do not stand there in full. */
function withoutDoubles(cell: string, units: readonly ResolvedUnit[]): string | null {
  const separator = cell.includes('\n') ? '\n' : /[、，,；;/／]/u.exec(cell)?.[0];
  if (separator === undefined || !units.every(({ text: written }) => cell.replace(/\s/gu, '').includes(written)))
    return null;
  return units
    .filter((unit, place) => units.findIndex((each) => isSame(each, unit)) === place)
    .map(textOf)
    .join(separator);
}
