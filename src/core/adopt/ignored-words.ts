import { text } from '../i18n/text';
import type { Text } from '../i18n/text';
import type { IgnoredReason, UsedReason } from '../sheets/region';

/** Why a row was not read, for people. */
export const ignoredWords: Readonly<Record<IgnoredReason, Text>> = {
  header: text('欄名列', 'header row'),
  title: text('標題或表頭文字', 'title or letterhead'),
  heading: text('構面、項目等標題列（已套用到下方各列）', 'heading (it holds for the rows below)'),
  'label-row': text('只寫項目或重點的標籤列（已套用到下方各列）', 'label only (it holds for the rows below)'),
  note: text('附註或說明文字', 'note'),
  signature: text('核章列', 'line for signatures'),
  total: text('合計、小計列', 'total'),
  unfilled: text('尚未填寫作法', 'not filled in yet'),
  'number-only': text('只有編號，尚未填寫', 'a number and nothing else'),
  'own-column-only': text('只填了自訂欄位，沒有計畫內容', 'only columns of your own are filled in'),
  'no-table': text('不在可辨識的表格內', 'in no table that was recognised'),
  'hidden-sheet': text('隱藏的工作表', 'hidden sheet'),
  'second-table': text('另一張同類表格已讀取', 'another table of this kind was read'),
  'annex-of-sheets': text(
    '產製的附件；同類內容已由其他工作表讀取',
    'generated annex; what it holds was read from other sheets',
  ),
  'annex-copy': text('產製的附件；同一附件已由另一張工作表讀取', 'generated annex; another sheet of it was read'),
  'annex-changed-copy': text(
    '產製後改過的附件；同一附件已由另一張工作表讀取，改過的內容沒有讀入，請核對',
    'annex changed after it was generated; another sheet of it was read, the changes were not: please compare',
  ),
  'annex-survey': text('產製的調查表，不是計畫資料', 'generated survey form: no data of the plan'),
  'annex-text': text('產製的計畫本文（可據以得知機關、年度）', 'generated plan text (it may tell agency and year)'),
  'unknown-setting': text('不是已知的設定項目', 'no setting that is known'),
};

/** What a row was read as that makes no row of its own, for people. */
export const usedWords: Readonly<Record<UsedReason, Text>> = {
  setting: text('已讀入計畫設定', 'read as a setting of the plan'),
  unit: text('已讀入單位名冊', 'read as a unit of the register'),
  continued: text('已併入上一列', 'read as part of the row above'),
};
