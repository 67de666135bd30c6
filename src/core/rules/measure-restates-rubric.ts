import type { Rule } from '../check/rule';
import { restatedSentence } from '../frameworks/restated-sentence';
import { text } from '../i18n/text';
import { compareKey } from '../text/compare-key';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'measure-restates-rubric',
  severity: 'warning',
  title: text('照抄評核重點或檢核事項', 'A sentence of the rubric instead of a measure'),
  why: text(
    '評核重點和檢核事項是上級的要求，不是機關的作法；照抄等於沒有回答。',
    'The rubric says what is asked for. Repeating it does not say what the agency does.',
  ),
  example: {
    wrong: text(
      '視業務與服務對象需求，提升服務人員相關語言能力。',
      '“Improve the language skills of staff as the service requires” (the rubric’s own words).',
    ),
    right: text(
      '每季辦理 2 小時櫃檯英語訓練，並製作 20 句常用會話卡。',
      '“Two hours of counter English each quarter, and a card with 20 phrases.”',
    ),
  },
  scope: 'row',
  check({ plan, frameworks, linesOf }, report) {
    plan.measures.forEach((_, index) => {
      const lines = linesOf(index);
      for (const { line, key, heading, text: words } of lines) {
        if (heading || key === '') continue;
        const found = restatedSentence(key, frameworks);
        if (found === null) continue;
        const own = excerpt(words);
        const exact = key === compareKey(found);
        const asked = excerpt(found, 40);
        report({
          at: { part: 'measure', index, field: 'measure' },
          line: lines.length === 1 ? null : line,
          message: text(
            exact
              ? `「${own}」與評核表「${asked}」逐字相同，請改寫成具體作法：由誰、何時、做什麼、做多少。`
              : `「${own}」只是轉述評核表的「${asked}」，請改寫成具體作法：由誰、何時、做什麼、做多少。`,
            exact
              ? `“${own}” is the rubric's “${asked}” word for word. Write a measure: who does what, when, how much.`
              : `“${own}” merely restates the rubric's “${asked}”. Write a measure: who does what, when, how much.`,
          ),
        });
      }
    });
  },
};
