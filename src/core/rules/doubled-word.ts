import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { eachWording } from '../plan/wording-cells';
import { doubledWords, type DoubledWord } from '../text/doubled-words';
import { lineAt } from '../text/line-at';
import { Trait } from '../text/traits';

export const rule: Rule = {
  id: 'doubled-word',
  severity: 'hint',
  title: text('字詞重複', 'A word written twice'),
  why: text('貼上或改稿時多留的字，讓文句不通。', 'Words left over from pasting or editing make the sentence stumble.'),
  example: {
    wrong: text('協辦本案本案規劃事宜。。', '「本案本案」 and two full stops.'),
    right: text('協辦本案規劃事宜。', '「本案」 once, one full stop.'),
  },
  scope: 'row',
  check({ plan }, report) {
    eachWording(plan, Trait.doubled, (words, place) => {
      const found = doubledWords(words);
      const first = found[0];
      if (first === undefined) return;
      const at = place();
      const quoted = [...new Set(found.map(({ written }) => `「${written}」`))].slice(0, 3);
      const once = [...new Set(found.map(({ once: kept }) => `「${kept}」`))].slice(0, 3);
      report({
        at,
        line: lineAt(words, first.position),
        message: text(
          `${quoted.join('、')}重複，請改為${once.join('、')}。`,
          `${quoted.join(', ')}: written twice. Write ${once.join(', ')}.`,
        ),
        fix: { kind: found.every(({ sure }) => sure) ? 'safe' : 'suggested', at, text: corrected(words, found) },
      });
    });
  },
};

function corrected(words: string, found: readonly DoubledWord[]): string {
  let text = '';
  let from = 0;
  for (const { position, written, once } of found) {
    text += words.slice(from, position) + once;
    from = position + written.length;
  }
  return text + words.slice(from);
}
