import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { eachWording } from '../plan/wording-cells';
import { lineAt } from '../text/line-at';
import { straySpaces } from '../text/stray-spaces';
import { Trait } from '../text/traits';

export const rule: Rule = {
  id: 'stray-space',
  severity: 'hint',
  title: text('中文字間多出空格', 'A blank inside Chinese words'),
  why: text(
    '詞中有空格，搜尋不到這個詞，印出來也像斷開。',
    'A word with a blank in it is not found by searching, and looks torn apart in print.',
  ),
  example: {
    wrong: text('由行政 科派員引導。', '「行政 科」'),
    right: text('由行政科派員引導。', '「行政科」'),
  },
  scope: 'row',
  check({ plan }, report) {
    eachWording(plan, Trait.blank, (words, place) => {
      const found = straySpaces(words);
      const first = found[0];
      if (first === undefined) return;
      const at = place();
      const around = words.slice(Math.max(0, first - 4), first + 5).trim();
      const fixed = words
        .split('')
        .filter((_, index) => !found.includes(index))
        .join('');
      report({
        at,
        line: lineAt(words, first),
        message: text(
          `「${around}」中間有空格，請刪除；如果是兩件事，請用頓號或逗號分開。`,
          `“${around}” has a blank inside. Take it out; if these are two things, part them with 、 or ，.`,
        ),
        fix: { kind: 'suggested', at, text: fixed },
      });
    });
  },
};
