import type { Rule } from '../check/rule';
import { text, type Text } from '../i18n/text';
import { isErrorValue } from '../text/error-value';

const fields = ['measure', 'deadline', 'unit', 'benefit'] as const;

export const rule: Rule = {
  id: 'cell-error-value',
  severity: 'error',
  title: text('儲存格是公式的錯誤值', 'A cell that holds an error value'),
  why: text(
    '公式沒有結果，印出來的計畫會是 #REF! 之類的代碼，原來的內容不見了。',
    'Where a formula has no result, the printed plan shows a code such as #REF! in place of what was meant.',
  ),
  example: {
    wrong: text('「#REF!」、「#N/A」，或沒有存下結果的公式', '#REF!, #N/A, or a formula whose result was never stored'),
    right: text('「每季抽測櫃臺人員應對情形。」', 'The words themselves, such as “每季抽測櫃臺人員應對情形。”'),
  },
  scope: 'row',
  check({ plan }, report) {
    plan.measures.forEach(({ text: measure, deadline, unitText: unit, benefit }, index) => {
      const cells = { measure, deadline, unit, benefit };
      for (const field of fields) {
        const words = cells[field];
        if (words === null || !isErrorValue(words)) continue;
        const code = words.trim();
        const message = code === '#未計算' ? neverComputed() : failed(code);
        report({ at: { part: 'measure', index, field }, message });
      }
    });
  },
};

function failed(code: string): Text {
  return text(
    `這一格的公式算不出來（${code}），請修正公式，或直接填入文字。`,
    `The formula in this cell has failed (${code}). Mend it, or write the words themselves.`,
  );
}

function neverComputed(): Text {
  return text(
    '這一格的公式沒有存下結果，讀不到內容。請用 Excel 或 LibreOffice 開啟、存檔後再檢核，或直接填入文字。',
    'The formula in this cell has no stored result, so its words cannot be read. Open and save the file in Excel or LibreOffice and check again, or write the words themselves.',
  );
}
