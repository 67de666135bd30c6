import type { Column, SheetIdentity } from '../column';

export type SettingsField = 'key' | 'value' | 'note';

/** What a row of the settings sheet sets. `framework` holds the framework's id. */
export type SettingKey =
  'agency' | 'rocYear' | 'title' | 'periodFrom' | 'periodTo' | 'selfName' | 'basis' | 'framework';

export const settingsSheet: SheetIdentity = { sheetName: '計畫設定', tableName: '計畫設定' };

export const settingsColumns: readonly Column<SettingsField>[] = [
  { field: 'key', header: '設定項目', synonyms: ['項目', '設定'] },
  { field: 'value', header: '內容', synonyms: ['設定值', '設定內容', '值'] },
  { field: 'note', header: '說明', synonyms: ['備註', '填寫說明'] },
];

/** The rows of the settings sheet, in order; `header` stands in the column 設定項目. A value left blank is not set. */
export const settingRows: readonly Column<SettingKey>[] = [
  { field: 'agency', header: '機關名稱', synonyms: ['機關', '機關全銜', '單位名稱'] },
  { field: 'rocYear', header: '年度（民國）', synonyms: ['年度', '民國年度', '計畫年度'] },
  { field: 'title', header: '計畫名稱', synonyms: ['計畫', '名稱', '計畫全稱'] },
  { field: 'periodFrom', header: '期程起日', synonyms: ['開始日期', '起日', '計畫起日', '實施起日'] },
  { field: 'periodTo', header: '期程迄日', synonyms: ['結束日期', '迄日', '計畫迄日', '實施迄日'] },
  { field: 'selfName', header: '機關自稱', synonyms: ['自稱'] },
  { field: 'basis', header: '計畫依據', synonyms: ['依據', '法源', '法源依據'] },
  { field: 'framework', header: '評核架構代號', synonyms: ['評核架構', '架構代號', '架構'] },
];
