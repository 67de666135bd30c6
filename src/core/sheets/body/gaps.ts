import { text } from '../../i18n/text';
import type { PlanSettings } from '../../plan/plan';
import type { AnnexGap } from '../annex-part';
import type { LegalBasis } from './legal-basis';

/** What a plan text lacks. */
export interface BodyLacks {
  readonly settings: PlanSettings;
  readonly basis: LegalBasis;
  /** True where the text has the committee in words, and nobody is known. */
  readonly noCommittee: boolean;
}

/** What is printed as room to write, and what stands there in neutral words. */
export function bodyGaps({ settings, basis, noCommittee }: BodyLacks): AnnexGap[] {
  const gaps: AnnexGap[] = [];
  const add = (code: string, count: number, zh: string, en: string): void => {
    gaps.push({ code, count, message: text(zh, en) });
  };
  const { rocYear, period } = settings;
  if (basis.blank > 0) {
    const quoted = basis.quoted
      ? text(
          '；已印的第一件引自評核架構，請確認仍為現行',
          '; the first is quoted from the rubric: please confirm that it is still in force',
        )
      : text('', '');
    add(
      'text-basis',
      basis.blank,
      `計畫依據有 ${basis.blank} 件函文待填（可寫在「計畫設定」的「計畫依據」）${quoted['zh-TW']}。`,
      `${basis.blank} letter(s) of the legal basis are to be filled in (計畫依據 in 計畫設定)${quoted.en}.`,
    );
  }
  if (period === null && rocYear !== null)
    add(
      'text-period',
      1,
      `活頁簿沒有寫期程，計畫本文印為民國${rocYear}年全年，請確認。`,
      `The workbook does not say the period; the plan text prints the whole of ROC ${rocYear}. Please confirm.`,
    );
  if (period === null && rocYear === null)
    add('text-period', 1, '計畫本文的期程待填。', 'The period is to be filled in in the plan text.');
  if (noCommittee)
    add('text-committee', 1, '計畫本文的推動小組編組待填。', 'The committee is to be filled in in the plan text.');
  add(
    'text-wording',
    1,
    '計畫本文以通用文字擬成，請依機關實際情形修改（用 Word 檔修改較方便）。',
    'The plan text is in neutral wording. Please adapt it to your agency (most easily in the Word file).',
  );
  return gaps;
}
