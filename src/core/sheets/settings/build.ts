import type { Plan } from '../../plan/plan';
import type { SheetDoc } from '../../workbook/sheet-doc';
import { tableSheetDoc } from '../../workbook/table-sheet';
import { type SettingKey, type SettingsField, settingRows, settingsColumns, settingsSheet } from './columns';

const widthPoints: Readonly<Record<SettingsField, number>> = { key: 100, value: 220, note: 165 };

/** 計畫設定: a row for each setting, its value and how it is written. */
export function buildSettings(plan: Plan): SheetDoc {
  const { agency, rocYear, title, period, selfName = null, basis = [] } = plan.settings;
  const values: Readonly<Record<SettingKey, string | null>> = {
    agency,
    rocYear: rocYear === null ? null : String(rocYear),
    title,
    periodFrom: period === null ? null : rocDate(period.from),
    periodTo: period === null ? null : rocDate(period.to),
    selfName,
    basis: basis.join('\n'),
    framework: plan.framework.id,
  };
  const { framework } = plan;
  const notes: Readonly<Record<SettingKey, string>> = {
    agency: '機關全銜。',
    rocYear: '民國年，例如 115。期限沒有寫年時，就是這一年。',
    title: '印在各表上方。',
    periodFrom: '例如 115年1月1日。',
    periodTo: '例如 115年12月31日。',
    selfName: '計畫本文中的自稱，例如「本局」；不填則依機關名稱推定。',
    basis: '印在計畫本文。每件依據一行（按 Alt＋Enter 換行），寫明機關、日期、文號及名稱。',
    framework: `${framework.name}（第${framework.version}版）。請勿修改。`,
  };
  return tableSheetDoc({
    name: settingsSheet.sheetName,
    tabColor: '7F7F7F',
    tableName: settingsSheet.tableName,
    title: settingsSheet.sheetName,
    heading: null,
    note: '各構面工作表一列寫一項具體作法；單位名稱請先寫在「單位名冊」。工作表可以改名、移動，也可以自行增加欄位。',
    columns: settingsColumns.map(({ field, header }) => ({
      header,
      widthPoints: widthPoints[field],
      style: field === 'key' ? 'labelCentered' : field === 'note' ? 'remark' : 'entry',
      list: null,
    })),
    rows: settingRows.map(({ field, header }) => [header, values[field] === '' ? null : values[field], notes[field]]),
    orientation: 'portrait',
    frozenColumns: 0,
    leastRowPoints: 28,
  });
}

/** 115年1月1日; before the ROC began, the day as it is. */
function rocDate(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return year < 1912 ? iso : `${year - 1911}年${month}月${day}日`;
}
