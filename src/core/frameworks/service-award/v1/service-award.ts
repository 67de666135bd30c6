import type { Framework } from '../../framework';
import { freeze } from '../../freeze';
import { checklistTasksOnly } from './checklist-tasks-only';
import { checklistWithNotes } from './checklist-with-notes';
import { dimensions } from './dimensions';

/** 政府服務獎 (第 2 屆). */
export const serviceAward: Framework = freeze<Framework>({
  id: 'service-award',
  version: 1,
  name: '政府服務獎',
  source:
    '國家發展委員會 107 年 1 月 15 日發社字第 1071300028 號函訂「第 2 屆政府服務獎評獎實施計畫」；構面、配分、評核項目、評核重點與檢核表，依各機關 107 年度提升服務品質執行計畫所附印本逐字校錄。',
  dimensionTerm: '構面',
  pointTerm: '評核重點',
  hasItems: true,
  totalWeight: 1000,
  dimensions,
  checklists: [checklistWithNotes, checklistTasksOnly],
});
