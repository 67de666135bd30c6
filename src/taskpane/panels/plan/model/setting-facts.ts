import type { ReadResult } from '../../../../core/actions/read-plan';
import type { CellPlace } from '../../../../core/check/placed-finding';
import type { Recognised } from '../../../../core/check/recognised';
import { text, type Text } from '../../../../core/i18n/text';
import type { Period } from '../../../../core/plan/plan';
import { cellAddress } from '../../../../core/workbook/address';

/** A setting of the plan: what it says, and where to change it. */
export interface SettingFact {
  readonly id: 'agency' | 'rocYear' | 'title' | 'period';
  readonly label: Text;
  /** null: the workbook does not say. */
  readonly value: Text | null;
  /** Where it stands, or is to be written; null where the workbook has no place for it. */
  readonly cell: CellPlace | null;
}

/** The plan's settings. The year and period are those the check goes by, wherever the workbook tells them. */
export function settingFacts({ agency, rocYear, yearFrom, period }: Recognised, read: ReadResult): SettingFact[] {
  const { title } = read.plan.settings;
  return [
    { id: 'agency', label: text('機關', 'Agency'), value: same(agency), cell: cellOf(read, 'agency') },
    {
      id: 'rocYear',
      label: text('年度', 'Year'),
      value:
        rocYear === null
          ? null
          : text(`${rocYear} 年度（西元 ${rocYear + 1911}）`, `ROC ${rocYear} (${rocYear + 1911})`),
      cell: cellOf(read, 'rocYear') ?? firstPlace(yearFrom),
    },
    { id: 'title', label: text('計畫名稱', 'Title'), value: same(title), cell: cellOf(read, 'title') },
    {
      id: 'period',
      label: text('期程', 'Period'),
      value: period === null ? null : periodWords(period),
      cell: cellOf(read, 'period'),
    },
  ];
}

/** Where the workbook's own settings begin; null where it has no such sheet, and its titles tell what there is to tell. */
export function settingsPlace(facts: readonly SettingFact[], read: ReadResult): CellPlace | null {
  // These stand nowhere else.
  const own = cellOf(read, 'framework') ?? cellOf(read, 'periodFrom');
  if (own === null) return null;
  return facts.find(({ cell }) => cell?.sheet === own.sheet)?.cell ?? own;
}

function cellOf({ source }: ReadResult, name: SettingFact['id'] | 'framework' | 'periodFrom'): CellPlace | null {
  const cell = source.cellOf({ part: 'setting', name });
  return cell === null ? null : { sheet: cell.sheet, cell: cellAddress(cell.rowIndex, cell.columnIndex) };
}

/** `計畫設定!B5`; a sheet's name may hold `!` itself. */
function firstPlace([place]: readonly string[]): CellPlace | null {
  const at = place?.lastIndexOf('!') ?? -1;
  return place === undefined || at < 0 ? null : { sheet: place.slice(0, at), cell: place.slice(at + 1) };
}

function same(value: string | null): Text | null {
  return value === null ? null : text(value, value);
}

function periodWords({ from, to }: Period): Text {
  return text(`${rocDate(from)}至${rocDate(to)}`, `${from} to ${to}`);
}

function rocDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(year) - 1911}年${Number(month)}月${Number(day)}日`;
}
