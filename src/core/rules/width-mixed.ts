import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { eachWording } from '../plan/wording-cells';
import { lineAt } from '../text/line-at';
import { mixedWidths, type WidthKind } from '../text/mixed-widths';
import { Trait } from '../text/traits';

const NAMES: Readonly<Record<WidthKind, readonly [string, string]>> = {
  bracket: ['括號', 'brackets'],
  comma: ['逗號', 'commas'],
  colon: ['冒號', 'colons'],
  semicolon: ['分號', 'semicolons'],
  stop: ['句號', 'full stops'],
  digit: ['數字', 'figures'],
  letter: ['英文字母', 'letters'],
};

export const rule: Rule = {
  id: 'width-mixed',
  severity: 'hint',
  title: text('全形半形混用', 'Full and half width mixed'),
  why: text(
    '同一格裡全形、半形並用，版面不齊，也不易搜尋。',
    'Both widths in one cell look untidy and are hard to search for.',
  ),
  example: {
    wrong: text(
      '（1）備有老花眼鏡。(2)備有茶水,隨時補充。',
      '（1） with (2), and a half-width comma beside full-width stops.',
    ),
    right: text('（1）備有老花眼鏡。（2）備有茶水，隨時補充。', 'One width for each kind of mark.'),
  },
  scope: 'row',
  check({ plan }, report) {
    eachWording(plan, Trait.widths, (words, place) => {
      const mixed = mixedWidths(words);
      if (mixed === null) return;
      const at = place();
      const position = Math.min(...mixed.found.map((each) => each.position));
      const zh = mixed.found.map(({ kind, full, half }) => `${NAMES[kind][0]}（${full} 與 ${half}）`);
      const en = mixed.found.map(({ kind, full, half }) => `${NAMES[kind][1]} (${full} and ${half})`);
      report({
        at,
        line: lineAt(words, position),
        message: text(
          `這一格的${zh.join('、')}全形半形混用，請統一；中文標點用全形，數字和英文用半形。`,
          `This cell mixes full and half width: ${en.join(', ')}. Use full width for Chinese marks, half width for figures and Latin letters.`,
        ),
        fix: { kind: 'safe', at, text: mixed.unified },
      });
    });
  },
};
