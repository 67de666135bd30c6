import { say, text, type Language, type Text } from '../i18n/text';
import type { Period } from '../plan/plan';
import { displayWidth, padToWidth } from '../text/display-width';
import { rowRanges } from '../text/row-ranges';
import { wrapText } from '../text/wrap';
import type { Recognised, RecognisedSheet } from './recognised';
import { counted, words } from './report-words';

/** What was read out of the file, as a small table: label at the left, facts at the right. */
export function recognisedLines(recognised: Recognised, language: Language, columns: number): string[] {
  const facts = factsOf(recognised).map(([label, fact]) => [say(label, language), say(fact, language)] as const);
  const left = Math.max(...facts.map(([label]) => displayWidth(label)));
  const indent = ' '.repeat(left + 4);
  const lines = [say(words.recognised, language)];
  for (const [label, fact] of facts) {
    const [first = '', ...rest] = wrapText(fact, columns - indent.length);
    lines.push(`  ${padToWidth(label, left)}  ${first}`, ...rest.map((line) => indent + line));
  }
  return lines;
}

function factsOf(recognised: Recognised): [Text, Text][] {
  const { framework, rosterSeats, checklistEntries, units, hidden, ignored } = recognised;
  const facts: [Text, Text][] = [
    [words.framework, framework === null ? noFrameworkText(recognised) : frameworkText(framework)],
    [words.year, yearText(recognised)],
    [words.measures, measuresText(recognised.sheets)],
    [words.roster, rosterSeats === null ? words.noRoster : text(`${rosterSeats} 席`, counted(rosterSeats, 'seat'))],
  ];
  if (checklistEntries !== null)
    facts.push([words.checklist, text(`${checklistEntries} 個檢核重點`, counted(checklistEntries, 'point'))]);
  facts.push([
    words.units,
    units.origin === 'written'
      ? text(`依單位名冊的 ${units.count} 個單位`, `${counted(units.count, 'unit')} of the register`)
      : text(
          `沒有單位名冊，由編組表與表格推得 ${units.count} 個單位`,
          `${counted(units.count, 'unit')}, inferred from roster and tables, as there is no register`,
        ),
  ]);
  if (hidden.length > 0) facts.push([words.hidden, hiddenText(hidden)]);
  if (ignored.length > 0) facts.push([words.ignored, ignoredText(ignored)]);
  return facts;
}

function frameworkText({ name, evidence }: NonNullable<Recognised['framework']>): Text {
  return text(`${name}（${evidence['zh-TW']}）`, `${name} (${evidence.en})`);
}

function noFrameworkText({ unknownFramework: name }: Recognised): Text {
  if (name === null) return words.noFramework;
  return text(
    `活頁簿用的評核架構 ${name} 不在內建之列，請加 --framework 您的架構.json`,
    `the workbook follows ${name}, which is not built in; add --framework your-framework.json`,
  );
}

/** So many cells that tell the year are named. */
const MOST_CELLS = 3;

function cellsText(cells: readonly string[]): Text {
  const some = cells.slice(0, MOST_CELLS);
  const more = cells.length - some.length;
  return text(
    `依 ${some.join('、')}${more > 0 ? ` 等 ${cells.length} 處` : ''}`,
    `by ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  );
}

function yearText({ rocYear, yearFrom, period }: Recognised): Text {
  if (rocYear === null && period === null) return words.unknownYear;
  const year = rocYear === null ? [] : [text(`${rocYear} 年度`, `ROC ${rocYear} (${rocYear + 1911})`)];
  const span = period === null ? [] : [periodText(period)];
  const parts = [...year, ...span];
  const from = yearFrom.length === 0 ? text('', '') : cellsText(yearFrom);
  return text(
    parts.map((part) => part['zh-TW']).join('，') + (from['zh-TW'] === '' ? '' : `（${from['zh-TW']}）`),
    parts.map((part) => part.en).join(', ') + (from.en === '' ? '' : ` (${from.en})`),
  );
}

function periodText({ from, to }: Period): Text {
  return text(`${rocDate(from)}至${rocDate(to)}`, `${from} to ${to}`);
}

function rocDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(year) - 1911}年${Number(month)}月${Number(day)}日`;
}

function measuresText(sheets: readonly RecognisedSheet[]): Text {
  const total = sheets.reduce((sum, { measures }) => sum + measures, 0);
  const zh = sheets.map(
    (each) => `「${each.sheet}」第 ${each.firstRow}–${each.lastRow} 列${ownCount(each, ' ', ' 項')}`,
  );
  const en = sheets.map((each) => `“${each.sheet}” rows ${each.firstRow}–${each.lastRow}${ownCount(each, ': ', '')}`);
  if (total === 0) return text('表格裡還沒有填任何一項', 'the tables hold none yet');
  return text(`${total} 項，在${zh.join('、')}`, `${total}, in ${en.join('; ')}`);

  /** Of the only sheet the total says it already. */
  function ownCount({ measures }: RecognisedSheet, before: string, after: string): string {
    return sheets.length === 1 ? '' : `${before}${measures}${after}`;
  }
}

function hiddenText(hidden: Recognised['hidden']): Text {
  const places = hidden.map(({ sheet, rows }) => [sheet, rowRanges(rows)] as const);
  return text(
    `${places.map(([sheet, rows]) => `「${sheet}」第 ${rows} 列`).join('、')}也讀入並檢查了；不要的列請刪除，不要只隱藏`,
    `${places.map(([sheet, rows]) => `“${sheet}” row ${rows}`).join(', ')} were read and checked as well; delete what is not wanted`,
  );
}

function ignoredText(ignored: Recognised['ignored']): Text {
  const total = ignored.reduce((sum, { count }) => sum + count, 0);
  return text(
    `${total} 列不是具體作法：${ignored.map(({ why, count }) => `${why['zh-TW']} ${count}`).join('、')}`,
    `${counted(total, 'row')} hold no measure: ${ignored.map(({ why, count }) => `${why.en} ${count}`).join(', ')}`,
  );
}
