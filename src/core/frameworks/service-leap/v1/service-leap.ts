import type { Framework } from '../../framework';
import { freeze } from '../../freeze';
import { dimensions } from './dimensions';

/** 政府服務躍升方案 (from ROC 106 on). */
export const serviceLeap: Framework = freeze<Framework>({
  id: 'service-leap',
  version: 1,
  name: '政府服務躍升方案',
  source:
    '行政院 106 年 1 月 9 日院授發社字第 1061300008 號函頒「政府服務躍升方案」；策略與方法，依各機關 106 年度及 111 年度提升服務品質執行計畫所附印本逐字校錄（二者相同）。',
  dimensionTerm: '策略',
  pointTerm: '方法',
  hasItems: false,
  totalWeight: null,
  dimensions,
  checklists: [],
});
