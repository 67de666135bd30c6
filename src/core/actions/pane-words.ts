import type { Problem } from '../i18n/problem';
import { text, type Text } from '../i18n/text';
import type { AnnexGapOf } from './annexes';

/** What the command line says with its options, in the words of the pane: by code. */
const gapWords: Readonly<Record<string, (count: number) => Text>> = {
  agency: () =>
    text(
      '計畫沒有寫機關名稱，標題留有空白；請填在「計畫設定」的機關名稱。',
      'The plan does not say its agency, so titles have a blank; fill it in on the sheet 計畫設定.',
    ),
  year: () =>
    text(
      '計畫沒有寫年度，標題留有空白；請填在「計畫設定」的年度。',
      'The plan does not say its year, so titles have a blank; fill it in on the sheet 計畫設定.',
    ),
  'roster-register-inferred': (count) =>
    text(
      `沒有單位名冊，${count} 個單位是從計畫內容推得的，可能有遺漏或多列，請逐一核對，或把單位寫進「單位名冊」。`,
      `There is no unit register; the ${count} units were inferred from the plan. Some may be missing or too many: check each, or write them on the sheet 單位名冊.`,
    ),
  'survey-unit': () =>
    text(
      '調查表的單位名稱留白；單位名冊若有單位，可選「每個單位一份」。',
      'The survey form leaves the name of the unit blank; choose “one for each unit” if the register has units.',
    ),
};

const problemWords: Readonly<Record<string, Text>> = {
  'no-plan': text(
    '活頁簿裡找不到計畫：沒有具體作法、編組表，也沒有檢核表，所以沒有東西可以印。請先「新增計畫」或「插入評核表」，或確認是否開錯檔案。',
    'There is no plan in this workbook: no measures, no roster, no checklist, so there is nothing to print. Begin a new plan or insert the rubric, or check that this is the right file.',
  ),
  'no-annexes': text(
    '計畫裡沒有可以做成這些附件的內容，沒有產生。請看「計畫」面板列出讀到了什麼。',
    'Nothing in this plan can be made into these annexes. The panel Plan shows what was read.',
  ),
  'form-other-framework': text(
    '這個表式是給另一個評核架構的，欄位對不起來，沒有產生。請換一個表式，或讓程式自動選用。',
    'This form is for another framework: the columns do not fit, so nothing was made. Choose another form, or leave the choice to the program.',
  ),
  'kind-not-in-form': text(
    '這個表式沒有這種附件，沒有產生。請換一個表式，或讓程式自動選用。',
    'This form has no such annex, so nothing was made. Choose another form, or leave the choice to the program.',
  ),
};

/** A gap as the pane says it: without options of the command line. */
export function gapInPane(gap: AnnexGapOf): AnnexGapOf {
  const words = gapWords[gap.code];
  if (words !== undefined) return { ...gap, message: words(gap.count) };
  const { 'zh-TW': zh, en } = gap.message;
  return { ...gap, message: text(zh.replaceAll('可改用 --form ', '可改用表式 '), en.replaceAll('--form ', 'form ')) };
}

/** A problem as the pane says it: without options of the command line. */
export function problemInPane(problem: Problem): Problem {
  const message = problemWords[problem.code];
  return message === undefined ? problem : { ...problem, message };
}
