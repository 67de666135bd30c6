import { text, type Text } from '../../../core/i18n/text';

export const words = {
  makeAll: text('產生全部附件', 'Make all annexes'),
  makeSome: text('產生勾選的附件', 'Make the chosen annexes'),
  look: text('重新編排', 'Lay out again'),
  planned: text('將產生的附件', 'What will be made'),
  made: text('已產生的附件', 'What was made'),
  changedSince: text(
    '選項已變更，下面是變更前的結果。',
    'The options have changed; what follows was made before that.',
  ),
  form: text('表式：', 'Form: '),
  gaps: text('還缺的內容', 'What is missing'),
  noGaps: text('沒有缺漏。', 'Nothing is missing.'),
  gapsHow: text(
    '附件仍可產生，缺的地方會留白；補上之後再產生一次即可。',
    'The annexes can be made all the same, with blanks; fill them in and make them again.',
  ),
  wholePlan: text('整份計畫', 'Whole plan'),
  leftOver: text('不再需要的舊附件', 'Older annexes of no more use'),
  leftOverHow: text(
    '這些工作表是以前產生的，這次沒有用到；確認後可自行刪除。',
    'These sheets were generated before and are not among the new ones; delete them if you want.',
  ),
  options: text('選項', 'Options'),
  kinds: text('要產生哪些附件', 'Which annexes'),
  formLabel: text('表式', 'Form'),
  auto: text('依計畫自動選用', 'Chosen by the plan'),
  rating: text('檢核表的自評欄', 'Self-rating columns of the checklist'),
  survey: text('調查表', 'Survey form'),
  asForm: text('依表式', 'As the form says'),
  withRating: text('要有自評欄', 'With them'),
  withoutRating: text('不要自評欄', 'Without them'),
  surveyBlank: text('一份空白表', 'One blank form'),
  surveyEach: text('每個單位一份', 'One for each unit'),
  font: text('字型', 'Font'),
  noneWanted: text('請至少勾選一種附件。', 'Choose at least one kind of annex.'),
  intro: text(
    '附件會加在活頁簿後面，排好 A4 頁面，可直接列印。人改過的舊附件一律保留。',
    'Annexes are added behind the other sheets, laid out on A4, ready to print. Older ones that somebody changed are always kept.',
  ),
} as const;

/** Kinds that the plan has nothing for. */
export function emptyWords(names: readonly Text[]): Text {
  return text(
    `計畫裡沒有內容，所以不做：${names.map((name) => name['zh-TW']).join('、')}。`,
    `Not made, as the plan has nothing for it: ${names.map(({ en }) => en).join(', ')}.`,
  );
}
