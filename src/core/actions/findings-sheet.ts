import type { PlacedFinding, Summary } from '../check/placed-finding';
import { closingWords, severityWords } from '../check/report-words';
import { say, text, type Language, type Text } from '../i18n/text';
import { a4Page, usableWidthPoints } from '../workbook/page';
import type { CellDoc, SheetDoc } from '../workbook/sheet-doc';
import type { TableSnapshot } from '../workbook/snapshot';
import { tableSheetDoc } from '../workbook/table-sheet';

/** A list of findings for paper: what was checked, and what is wrong. */
export interface FindingsList {
  readonly findings: readonly PlacedFinding[];
  readonly summary: Summary;
  /** Titles of rules by id. */
  readonly titles: Readonly<Record<string, Text>>;
  /** The plan's title; null where it has none. */
  readonly title: string | null;
  /** What was checked and when, in a line: the day, the file. '' prints none. */
  readonly note: string;
}

/** Name of the sheet and of its table, by which it is known again. */
export const findingsSheet = { sheetName: '檢核結果', tableName: '檢核結果' } as const;

const columns = [
  { header: text('編號', 'No.'), share: 5, style: 'centered' },
  { header: text('等級', 'Level'), share: 9, style: 'centered' },
  { header: text('工作表', 'Sheet'), share: 13, style: 'entry' },
  { header: text('儲存格', 'Cell'), share: 8, style: 'centered' },
  { header: text('問題與作法', 'What is wrong, what to do'), share: 45, style: 'entry' },
  { header: text('建議內容', 'Proposal'), share: 20, style: 'entry' },
] as const;

/** True for the table of such a list, in whatever language it was written, by the names of its columns. */
export function isFindingsTable({ columns: found }: TableSnapshot): boolean {
  const languages: readonly Language[] = ['zh-TW', 'en'];
  return languages.some(
    (language) => columns.map(({ header }) => say(header, language)).join('\n') === found.join('\n'),
  );
}

/** 檢核結果: a row for each finding in the order of the list, errors in words as well, A4 landscape with its header on every page. */
export function findingsSheetDoc(list: FindingsList, language: Language): SheetDoc {
  const width = usableWidthPoints('landscape');
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const doc = tableSheetDoc({
    name: findingsSheet.sheetName,
    tabColor: 'C00000',
    tableName: findingsSheet.tableName,
    title: `${list.title ?? ''}${say(text('檢核結果', ' Findings'), language)}`,
    heading: say(closingWords(list.summary), language),
    note: list.note === '' ? null : list.note,
    columns: columns.map(({ header, share, style }) => ({
      header: say(header, language),
      widthPoints: Math.floor((width * share) / total),
      style,
      list: null,
    })),
    rows: list.findings.map((finding, index) => rowOf(finding, index, list, language)),
    orientation: 'landscape',
    frozenColumns: 0,
    leastRowPoints: 20,
  });
  return { ...doc, page: a4Page('landscape', doc.page.titleRows, list.title ?? '') };
}

function rowOf(
  { rule, severity, sheet, cell, wholePlan, line, message, fix }: PlacedFinding,
  index: number,
  { titles }: FindingsList,
  language: Language,
): CellDoc['value'][] {
  const title = titles[rule];
  const level = say(severityWords[severity], language);
  const place = cell === null || wholePlan ? null : `${cell}${line === null ? '' : say(lineWords(line), language)}`;
  const whole = say(text('整份計畫', 'Whole plan'), language);
  const body = [title === undefined ? rule : say(title, language), say(message, language)].join('\n');
  return [String(index + 1), level, wholePlan ? whole : (sheet ?? whole), place, body, fix?.text ?? null];
}

function lineWords(line: number): Text {
  return text(`\n第 ${line} 行`, `\nline ${line}`);
}
