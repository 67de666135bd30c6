import { text } from '../i18n/text';
import type { PlanSettings } from '../plan/plan';
import type { AnnexGap } from '../sheets/annex-part';

/** What titles and texts of every annex want and the plan does not say. */
export function settingGaps({ agency, rocYear }: PlanSettings): AnnexGap[] {
  return [
    ...(agency === null
      ? [
          {
            code: 'agency',
            count: 1,
            message: text(
              '計畫沒有寫機關名稱，標題留有空白；可加 --agency 機關全銜。',
              'The plan does not say its agency, so titles have a blank; --agency NAME fills it in.',
            ),
          },
        ]
      : []),
    ...(rocYear === null
      ? [
          {
            code: 'year',
            count: 1,
            message: text(
              '計畫沒有寫年度，標題留有空白；可加 --year 年度。',
              'The plan does not say its year, so titles have a blank; --year YEAR fills it in.',
            ),
          },
        ]
      : []),
  ];
}
