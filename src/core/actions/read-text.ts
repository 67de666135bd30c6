import { ignoredWords } from '../adopt/ignored-words';
import { say, text } from '../i18n/text';
import type { Language, Text } from '../i18n/text';
import { excerpt } from '../text/excerpt';
import { rowRanges } from '../text/row-ranges';
import { squeeze } from '../text/squeeze';
import { padToWidth, displayWidth } from '../text/display-width';
import type { IgnoredReason, IgnoredRow } from '../sheets/region';
import type { ReadDescription } from './describe-read';
import type { ReadResult } from './read-plan';

/** What was read out of a workbook, in a few lines for people. */
export function readText(read: ReadResult, description: ReadDescription, language: Language): string {
  const lines: string[] = [];
  const put = (value: Text) => lines.push(say(value, language));
  const { plan, detection, frameworkId } = read;
  const { agency, rocYear } = plan.settings;
  put(text(`機關：${agency ?? '（檔案中沒有寫）'}`, `Agency: ${agency ?? '(not said)'}`));
  put(text(`年度：${rocYear ?? '（檔案中沒有寫）'}`, `ROC year: ${rocYear ?? '(not said)'}`));
  if (read.told.unknownFramework !== null) {
    const name = excerpt(read.told.unknownFramework);
    put(
      text(
        `評核架構：${name} 不在內建之列，請加 --framework 您的架構.json`,
        `Framework: ${name} is not built in; add --framework your-framework.json`,
      ),
    );
  } else if (frameworkId === null) {
    put(
      text(
        '評核架構：無法辨認（構面、項目、重點的名稱大多不是已知架構的；可用 --framework 指定）',
        'Framework: not recognised (few or none of the labels are known; name it with --framework)',
      ),
    );
  } else {
    const names = (detection?.evidence ?? []).map(({ label }) => `「${excerpt(squeeze(label))}」`);
    const some = names.slice(0, MOST_NAMES).join('、') + (names.length > MOST_NAMES ? '…' : '');
    put(
      text(
        `評核架構：${plan.framework.name}${some === '' ? '' : `（有 ${names.length} 個名稱相符：${some}）`}`,
        `Framework: ${plan.framework.name}${some === '' ? '' : ` (${names.length} of its names were found: ${some})`}`,
      ),
    );
  }
  lines.push('');
  put(text(`具體作法 ${description.rows.length} 列`, `Measures: ${description.rows.length} rows`));
  lines.push(...aligned(countsOf(description, language)));
  lines.push('');
  const { roster, checklist } = description;
  put(
    roster === null
      ? text('編組表：沒有', 'Roster: none')
      : text(`編組表：${roster.members.length} 席`, `Roster: ${roster.members.length} seats`),
  );
  put(
    checklist === null
      ? text('檢核表：沒有', 'Checklist: none')
      : text(`檢核表：${checklist.entries.length} 個檢核重點`, `Checklist: ${checklist.entries.length} points`),
  );
  if (read.annexes.length > 0) {
    const names = read.annexes.map((name) => `「${name}」`).join('、');
    put(
      text(
        `以上讀自產製的附件：${names}，跨頁的列已併回一列`,
        `Read from generated annexes: ${names}; rows cut over pages were joined again`,
      ),
    );
  }
  const structure = read.ignored.filter(({ reason }) => STRUCTURE.has(reason));
  const annexes = read.ignored.filter(({ reason }) => ANNEX.has(reason));
  const rest = read.ignored.filter(({ reason }) => !STRUCTURE.has(reason) && !ANNEX.has(reason));
  lines.push('');
  put(text(`標題、欄名等 ${structure.length} 列`, `Titles, headings and headers: ${structure.length} rows`));
  if (rest.length > 0) {
    put(text(`沒有讀入的 ${rest.length} 列：`, `Rows not read: ${rest.length}`));
    lines.push(...aligned(ignoredRows(rest, language)));
  }
  if (annexes.length > 0) {
    put(text(`沒有讀入的附件 ${annexes.length} 張：`, `Annex sheets not read: ${annexes.length}`));
    lines.push(...aligned(annexes.map(({ sheet, reason }) => [sheet, say(ignoredWords[reason], language)])));
  }
  for (const { sheet, rows } of read.hiddenRows) {
    put(
      text(
        `隱藏的列也讀入了：${sheet} 第 ${rowRanges(rows)} 列。不要的列請刪除，只隱藏仍會算在計畫內。`,
        `Hidden rows were read, too: ${sheet} row ${rowRanges(rows)}. Delete what is not wanted; a hidden row is still part of the plan.`,
      ),
    );
  }
  return lines.join('\n');
}

/** So many of the names found are shown. */
const MOST_NAMES = 4;

type Entry = readonly [string, string];

/** Rows that shape a table; nobody misses them. */
const STRUCTURE: ReadonlySet<IgnoredReason> = new Set(['header', 'title', 'heading', 'label-row']);

/** One line stands for a whole sheet. */
const ANNEX: ReadonlySet<IgnoredReason> = new Set([
  'annex-of-sheets',
  'annex-copy',
  'annex-changed-copy',
  'annex-survey',
  'annex-text',
]);

/** Rows by dimension, in the order in which they stand. */
function countsOf({ rows }: ReadDescription, language: Language): Entry[] {
  const counts = new Map<string, number>();
  for (const { dimension } of rows) {
    const name = dimension ?? say(text('（未寫構面）', '(no dimension)'), language);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => [name, String(count)]);
}

/** Rows that were not read, by sheet and reason. */
function ignoredRows(ignored: readonly IgnoredRow[], language: Language): Entry[] {
  const rows = new Map<string, { readonly sheet: string; readonly why: string; readonly rows: number[] }>();
  for (const { sheet, rowIndex, reason } of ignored) {
    const key = `${sheet}\n${reason}`;
    const entry = rows.get(key);
    if (entry === undefined) rows.set(key, { sheet, why: say(ignoredWords[reason], language), rows: [rowIndex + 1] });
    else entry.rows.push(rowIndex + 1);
  }
  return [...rows.values()].map((entry) => [
    `${entry.sheet} ${say(text(`第 ${rowRanges(entry.rows)} 列`, `row ${rowRanges(entry.rows)}`), language)}`,
    entry.why,
  ]);
}

function aligned(entries: readonly Entry[]): string[] {
  const width = Math.min(48, Math.max(0, ...entries.map(([left]) => displayWidth(left))));
  return entries.map(([left, right]) => `  ${padToWidth(left, width)}  ${right}`);
}
