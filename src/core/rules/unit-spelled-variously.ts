import type { Rule } from '../check/rule';
import { text, type Text } from '../i18n/text';
import type { At } from '../plan/at';
import { unitUses } from '../plan/unit-uses';
import { spellingsOf } from '../plan/unit-spellings';

export const rule: Rule = {
  id: 'unit-spelled-variously',
  severity: 'warning',
  title: text('同一單位寫法不一', 'One unit, several spellings'),
  why: text(
    '寫法不一，彙整各單位的作法時會漏列，也看不出責任是否相同。',
    'With several spellings rows are missed when they are collected by unit, and nobody knows whether the same people are meant.',
  ),
  example: {
    wrong: text('有的列寫「犯防科」，有的列寫「犯罪預防科」。', 'Some rows say 犯防科, others 犯罪預防科.'),
    right: text('全計畫一律寫「犯罪預防科」。', '犯罪預防科 throughout the plan.'),
  },
  scope: 'plan',
  check({ plan, unitsOf }, report) {
    for (const spelling of spellingsOf(unitUses(plan.measures.length, unitsOf))) {
      // With or without the part, both lists are looked through; of a usual name one row is enough to compare with.
      const usualRows = spelling.kind === 'part' ? spelling.otherRows : spelling.otherRows.slice(0, 1);
      const [at, ...others] = [...spelling.rows, ...usualRows].map(placeOf);
      if (at === undefined) continue;
      report({
        at,
        related: others,
        severity: spelling.kind === 'part' ? 'hint' : 'warning',
        message: messageOf(spelling),
      });
    }
  },
};

function placeOf(index: number): At {
  return { part: 'measure', index, field: 'unit' };
}

function messageOf({ kind, written, usual, rows, otherRows }: ReturnType<typeof spellingsOf>[number]): Text {
  const counts = [rows.length, otherRows.length] as const;
  if (kind === 'part')
    return text(
      `同一單位有 ${counts[0]} 列註明「${written}」，另 ${counts[1]} 列只寫「${usual}」，請確認是否都要註明。`,
      `${counts[0]} row(s) name a part (“${written}”), ${counts[1]} only “${usual}”. Decide whether all should name it.`,
    );
  if (kind === 'scope')
    return text(
      `這裡寫「${written}」，其他 ${counts[1]} 列寫「${usual}」；如為同一範圍請統一，不同則請註明包含哪些單位。`,
      `Here it is “${written}”, in ${counts[1]} other row(s) “${usual}”. Use one name if they are the same; else say which units are meant.`,
    );
  return text(
    `「${written}」（${counts[0]} 列）與「${usual}」（${counts[1]} 列）似為同一單位，請統一寫法。`,
    `“${written}” (${counts[0]} row(s)) and “${usual}” (${counts[1]}) look like one unit. Use one name throughout.`,
  );
}
