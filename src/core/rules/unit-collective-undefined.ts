import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import type { At } from '../plan/at';
import { unitUses } from '../plan/unit-uses';
import { collectiveHolds } from '../units/coverage';
import { foldName } from '../units/normalise';
import { isBareSuffix } from '../units/suffixes';

export const rule: Rule = {
  id: 'unit-collective-undefined',
  severity: 'hint',
  title: text('統稱沒有說明包含哪些單位', 'A collective whose members nobody said'),
  why: text(
    '只寫統稱，考核時分不清哪些單位該辦、哪些已辦。',
    'With a collective alone, nobody can tell which units had to act and which did.',
  ),
  example: {
    wrong: text('承辦單位只寫「各業務單位」。', 'The unit is just 各業務單位.'),
    right: text(
      '在單位名冊列「各業務單位」，成員填「行政科、資訊科」。',
      'The register lists 各業務單位 with the members 行政科、資訊科.',
    ),
  },
  scope: 'plan',
  check({ plan, unitsOf }, report) {
    const registered = new Map(plan.register.units.map((unit) => [unit.name, unit]));
    const units = plan.register.units.filter(({ kind }) => kind === 'unit');
    for (const { name, kind, measures } of unitUses(plan.measures.length, unitsOf)) {
      // 大隊 in 各分局、大隊、隊 goes with the 各 before it.
      if (kind !== 'collective' || isBareSuffix(foldName(name))) continue;
      if ((registered.get(name)?.members.length ?? 0) > 0) continue;
      // 各分局 needs no list where the register has the 分局 themselves.
      if (isBareSuffix(foldName(name).slice(1)) && units.filter((unit) => collectiveHolds(name, unit.name)).length > 1)
        continue;
      const [at, ...related] = measures.map((index): At => ({ part: 'measure', index, field: 'unit' }));
      if (at === undefined) continue;
      report({
        at,
        related,
        message: text(
          `「${name}」（${measures.length} 列）沒有說明包含哪些單位，請在單位名冊列出成員，或改寫各單位名稱。`,
          `Nothing says which units “${name}” (${measures.length} row(s)) means. List its members in the unit register, or name the units.`,
        ),
      });
    }
  },
};
