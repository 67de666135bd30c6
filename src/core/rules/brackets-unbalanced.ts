import type { Rule } from '../check/rule';
import { text, type Text } from '../i18n/text';
import { eachWording } from '../plan/wording-cells';
import { oddBrackets, type OddBracket } from '../text/brackets';
import { excerpt } from '../text/excerpt';
import { lineAt } from '../text/line-at';
import { Trait } from '../text/traits';

export const rule: Rule = {
  id: 'brackets-unbalanced',
  severity: 'hint',
  title: text('括號或引號不成對', 'A bracket without its partner'),
  why: text(
    '括號不成對，讀者看不出引用或說明到哪裡為止。',
    'Without its partner nobody sees where a quotation or remark ends.',
  ),
  example: {
    wrong: text('設置「民眾意見信箱，每週開箱。', 'An opening 「 that nothing closes.'),
    right: text('設置「民眾意見信箱」，每週開箱。', 'Each 「 with its 」.'),
  },
  scope: 'row',
  check({ plan }, report) {
    eachWording(plan, Trait.bracket, (words, place) => {
      const odd = oddBrackets(words);
      const first = odd[0];
      if (first === undefined) return;
      const at = place();
      const fixed = odd.every(({ fault }) => fault === 'mismatched') ? withPartners(words, odd) : null;
      report({
        at,
        line: lineAt(words, first.position),
        message: messageOf(words, first, odd.length),
        fix: fixed === null ? null : { kind: 'suggested', at, text: fixed },
      });
    });
  },
};

function withPartners(words: string, odd: readonly OddBracket[]): string {
  const characters = words.split('');
  for (const { position, partner } of odd) characters[position] = partner;
  return characters.join('');
}

function messageOf(words: string, { position, bracket, fault, partner }: OddBracket, count: number): Text {
  const zhMore = count > 1 ? `（本格共 ${count} 處）` : '';
  const enMore = count > 1 ? ` (${count} in this cell)` : '';
  if (fault === 'unclosed') {
    const after = excerpt(words.slice(position), 12);
    return text(
      `「${after}」開頭的 ${bracket} 沒有對應的 ${partner}，請補上，或刪去 ${bracket}${zhMore}。`,
      `${bracket} in “${after}” is never closed. Add ${partner}, or take ${bracket} out${enMore}.`,
    );
  }
  const before = excerpt(words.slice(Math.max(0, position - 11), position + 1), 12);
  if (fault === 'unopened') {
    return text(
      `「${before}」末尾的 ${bracket} 前面沒有 ${partner}，請補上，或刪去 ${bracket}${zhMore}。`,
      `${bracket} in “${before}” closes nothing. Add ${partner}, or take ${bracket} out${enMore}.`,
    );
  }
  return text(
    `「${before}」末尾的 ${bracket} 應為 ${partner}${zhMore}。`,
    `${bracket} in “${before}” should be ${partner}${enMore}.`,
  );
}
