import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { eachWording } from '../plan/wording-cells';
import { lineAt } from '../text/line-at';
import { malformedEmails } from '../text/malformed-emails';
import { malformedUrls, type MalformedUrl } from '../text/malformed-urls';
import { Trait } from '../text/traits';

export const rule: Rule = {
  id: 'url-malformed',
  severity: 'hint',
  title: text('網址寫錯', 'A broken web address'),
  why: text(
    '網址多一個空格、少一條斜線就連不上，民眾查不到資料。',
    'One blank too many or one slash too few, and the address leads nowhere.',
  ),
  example: {
    wrong: text('網址 http：//www.example.gov.tw/ info', 'http：//www.example.gov.tw/ info'),
    right: text('網址 http://www.example.gov.tw/info', 'http://www.example.gov.tw/info'),
  },
  scope: 'row',
  check({ plan }, report) {
    eachWording(plan, Trait.address, (words, place) => {
      const found = [...malformedUrls(words), ...malformedEmails(words)].sort((a, b) => a.position - b.position);
      const first = found[0];
      if (first === undefined) return;
      const at = place();
      const [zhWhat, enWhat] = /[@＠]/u.test(first.written) ? ['電子信箱', 'mail address'] : ['網址', 'address'];
      const sound = found.every(({ repaired }) => repaired !== null);
      report({
        at,
        line: lineAt(words, first.position),
        message:
          first.repaired === null
            ? text(
                `網址「${first.written}」不完整，請核對後填寫完整網址，例如 https://www.example.gov.tw/。`,
                `The address “${first.written}” is not complete. Write it in full, for example https://www.example.gov.tw/.`,
              )
            : text(
                `${zhWhat}「${first.written}」格式有誤，應為「${first.repaired}」。`,
                `The ${enWhat} “${first.written}” is malformed. It should be “${first.repaired}”.`,
              ),
        fix: sound ? { kind: 'suggested', at, text: repairedText(words, found) } : null,
      });
    });
  },
};

function repairedText(words: string, found: readonly MalformedUrl[]): string {
  let text = '';
  let from = 0;
  for (const { position, written, repaired } of found) {
    text += words.slice(from, position) + (repaired ?? written);
    from = position + written.length;
  }
  return text + words.slice(from);
}
