import { gregorianYear, isoDate, lastDayOfMonth } from '../../deadlines/roc';
import type { IsoDate, PlanSettings } from '../../plan/plan';
import type { SettingFault } from '../../plan/told';
import { compareKey } from '../../text/compare-key';
import { parseNumeral } from '../../text/numerals';
import { squeeze } from '../../text/squeeze';
import type { CellRef } from '../../workbook/snapshot';
import type { IgnoredRow, TableRegion, UsedRow } from '../region';
import { fieldCell, fieldText } from '../region-text';
import { settingRows } from './columns';
import type { SettingKey } from './columns';

/** What a settings sheet says; null where it does not. */
export interface SettingsPart extends PlanSettings {
  /** The framework's id as written. */
  readonly frameworkId: string | null;
  /** The ends of the period as written; `period` is null where they are not in order. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Cells whose value cannot be used. */
  readonly faults: readonly SettingFault[];
  cellOf(key: SettingKey): CellRef | null;
  readonly ignored: readonly IgnoredRow[];
  readonly used: readonly UsedRow[];
}

/** Reads the settings tables; of a setting written twice the first holds. */
export function readSettings(regions: readonly TableRegion[]): SettingsPart {
  const keys = new Map<string, SettingKey>();
  for (const row of settingRows)
    for (const name of [row.header, ...row.synonyms]) keys.set(compareKey(name), row.field);
  const values = new Map<SettingKey, string>();
  const cells = new Map<SettingKey, CellRef>();
  const ignored: IgnoredRow[] = [];
  const used: UsedRow[] = [];
  for (const region of regions) {
    const sheet = region.grid.sheet.name;
    for (const row of region.rows) {
      const key = keys.get(compareKey(fieldText(region, row, 'key')));
      const cell = fieldCell(region, row, 'value');
      if (key === undefined || values.has(key) || cell === null) {
        ignored.push({ sheet, rowIndex: row, reason: 'unknown-setting' });
        continue;
      }
      used.push({ sheet, rowIndex: row, reason: 'setting' });
      const value = region.grid.value(cell.rowIndex, cell.columnIndex);
      const isDate = typeof value === 'object' && value !== null && value.kind === 'date';
      values.set(key, isDate ? value.iso : cell.text);
      cells.set(key, {
        sheet,
        rowIndex: cell.rowIndex,
        columnIndex: cell.columnIndex,
      });
    }
  }
  const value = (key: SettingKey) => values.get(key) || null;
  const rocYear = readYear(value('rocYear') ?? '');
  const letters = linesOf(value('basis') ?? '');
  const from = readDay(value('periodFrom') ?? '', 'first');
  const to = readDay(value('periodTo') ?? '', 'last');
  return {
    agency: value('agency'),
    rocYear,
    title: value('title'),
    ...(value('selfName') === null ? {} : { selfName: value('selfName') ?? '' }),
    ...(letters.length === 0 ? {} : { basis: letters }),
    period: from === null || to === null || from > to ? null : { from, to },
    frameworkId: value('framework'),
    from,
    to,
    faults: faultsOf(value, { rocYear, periodFrom: from, periodTo: to }),
    cellOf: (key) => cells.get(key) ?? null,
    ignored,
    used,
  };
}

/** One letter a line. */
function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** Values that tell nothing, and the end of a period of which only the other is written. */
function faultsOf(
  written: (key: SettingKey) => string | null,
  read: Readonly<Record<SettingFault['name'], number | IsoDate | null>>,
): SettingFault[] {
  const faults: SettingFault[] = [];
  for (const name of ['rocYear', 'periodFrom', 'periodTo'] as const) {
    const text = written(name);
    if (text !== null && read[name] === null) faults.push({ name, written: text });
  }
  const from = written('periodFrom');
  const to = written('periodTo');
  if (from === null && to !== null) faults.push({ name: 'periodFrom', written: '' });
  if (from !== null && to === null) faults.push({ name: 'periodTo', written: '' });
  return faults;
}

/** 115, 115年, 一一五年度, 2026 → ROC year; null where there is none. */
export function readYear(text: string): number | null {
  const squeezed = squeeze(text)
    .replace(/^中?華?民國/u, '')
    .replace(/年度?$/u, '');
  const year = squeezed === '' ? null : parseNumeral(squeezed);
  if (year === null || !Number.isInteger(year)) return null;
  if (year >= 1912 && year <= 2200) return year - gregorianYear(0);
  return year >= 1 && year <= 300 ? year : null;
}

const DAY =
  /^(?:中?華?民國)?([0-9０-９一二三四五六七八九十百〇零○]{1,5})[年./-]([0-9０-９一二三四五六七八九十]{1,3})(?:[月./-](?:([0-9０-９一二三四五六七八九十廿卅]{1,4})日?|底)?)?$/u;

/** 115年1月1日, 115.1.1, 2026-01-01, 115年12月 → a day; a month without a day is its first or last one. null where it is none. */
export function readDay(text: string, which: 'first' | 'last'): IsoDate | null {
  const found = DAY.exec(squeeze(text).replace(/起$|止$/u, ''));
  if (found === null) return null;
  const rocYear = readYear(found[1] ?? '');
  const month = parseNumeral(found[2] ?? '');
  if (rocYear === null || month === null || month < 1 || month > 12) return null;
  const year = gregorianYear(rocYear);
  const last = lastDayOfMonth(year, month);
  const day = found[3] === undefined ? (which === 'first' ? 1 : last) : parseNumeral(found[3]);
  return day === null || day < 1 || day > last ? null : isoDate(year, month, day);
}
