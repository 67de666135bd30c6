import type { CellPlace } from '../../../../core/check/placed-finding';
import type { Recognised } from '../../../../core/check/recognised';
import { text, type Text } from '../../../../core/i18n/text';
import { rowRanges } from '../../../../core/text/row-ranges';

/** One thing that was read out of the workbook, or missed in it. */
export interface Fact {
  readonly id: string;
  readonly label: Text;
  readonly value: Text;
  /** Parts of it, one a line. */
  readonly lines: readonly FactLine[];
  /** True where the user should look: something is missing, or was read that perhaps should not be. */
  readonly attention: boolean;
}

export interface FactLine {
  readonly words: Text;
  /** Where to look; null where no one cell shows it. */
  readonly cell: CellPlace | null;
}

/** What was recognised of a workbook, in the order in which people ask for it. `written` counts the rows with a measure in them. */
export function recognisedFacts(recognised: Recognised, written: number): Fact[] {
  const { hidden, ignored } = recognised;
  return [
    frameworkFact(recognised),
    measuresFact(recognised, written),
    rosterFact(recognised),
    checklistFact(recognised),
    unitsFact(recognised),
    ...(hidden.length > 0 ? [hiddenFact(hidden)] : []),
    ...(ignored.length > 0 ? [ignoredFact(ignored)] : []),
  ];
}

function frameworkFact({ framework, unknownFramework }: Recognised): Fact {
  const label = text('評核架構', 'Framework');
  if (framework !== null) {
    const { name, evidence } = framework;
    return plain('framework', label, text(`${name}（${evidence['zh-TW']}）`, `${name} (${evidence.en})`));
  }
  if (unknownFramework !== null)
    return missing(
      'framework',
      label,
      text(
        `計畫設定寫的「${unknownFramework}」不是內建的架構，因此不核對構面與評核重點。請更正「評核架構代號」，或清空讓系統辨識。`,
        `The settings name “${unknownFramework}”, which is not built in, so dimensions and points are not checked. Correct 評核架構代號, or clear it to have it recognised.`,
      ),
    );
  return missing(
    'framework',
    label,
    text(
      '認不出是哪一種，因此不核對構面與評核重點。可在計畫設定填寫「評核架構代號」。',
      'Not recognised, so dimensions and points are not checked. Fill in 評核架構代號 in the settings.',
    ),
  );
}

function measuresFact({ sheets }: Recognised, written: number): Fact {
  const label = text('具體作法', 'Measures');
  const total = sheets.reduce((sum, { measures }) => sum + measures, 0);
  if (total === 0) return missing('measures', label, text('沒有找到任何一列', 'No row was found'));
  const lines = sheets.map(({ sheet, firstRow, lastRow }) => ({
    words: text(`${sheet}：第 ${firstRow}–${lastRow} 列`, `${sheet}: rows ${firstRow}–${lastRow}`),
    cell: { sheet, cell: `A${firstRow}` },
  }));
  const count = sheets.length;
  return plain(
    'measures',
    label,
    text(
      `${total} 列，已填寫 ${written} 列，在 ${count} 張工作表`,
      `${total} ${total === 1 ? 'row' : 'rows'}, ${written} filled in, in ${count} ${count === 1 ? 'sheet' : 'sheets'}`,
    ),
    lines,
  );
}

function rosterFact({ rosterSeats }: Recognised): Fact {
  const label = text('編組名單', 'Roster');
  if (rosterSeats === null)
    return missing(
      'roster',
      label,
      text('沒有找到編組表，因此不核對單位是否列入編組', 'None found, so units are not compared with it'),
    );
  return plain('roster', label, text(`${rosterSeats} 席`, `${rosterSeats} ${rosterSeats === 1 ? 'seat' : 'seats'}`));
}

function checklistFact({ checklistEntries: count }: Recognised): Fact {
  const label = text('檢核表', 'Checklist');
  // Many plans have none, and need none.
  if (count === null) return plain('checklist', label, text('沒有', 'None'));
  return plain('checklist', label, text(`${count} 列`, `${count} ${count === 1 ? 'row' : 'rows'}`));
}

function unitsFact({ units: { count, origin } }: Recognised): Fact {
  const label = text('承辦單位', 'Units');
  const units = count === 1 ? 'unit' : 'units';
  if (origin === 'written')
    return plain('units', label, text(`單位名冊有 ${count} 個單位`, `${count} ${units} of the register`));
  if (count === 0)
    return missing(
      'units',
      label,
      text('還沒有單位名冊，請在「單位名冊」填寫', 'No register yet: fill in the sheet 單位名冊'),
    );
  return plain(
    'units',
    label,
    text(
      `沒有單位名冊，由編組表與表格推得 ${count} 個單位`,
      `${count} ${units}, inferred from roster and tables, as there is no register`,
    ),
  );
}

function hiddenFact(hidden: Recognised['hidden']): Fact {
  const total = hidden.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    id: 'hidden',
    label: text('隱藏的列', 'Hidden rows'),
    value: text(
      `${total} 列也讀入並檢查了；不要的列請刪除，不要只隱藏`,
      `${total} were read and checked as well; delete what is not wanted`,
    ),
    lines: hidden.map(({ sheet, rows }) => ({
      words: text(`${sheet}：第 ${rowRanges(rows)} 列`, `${sheet}: rows ${rowRanges(rows)}`),
      cell: rows[0] === undefined ? null : { sheet, cell: `A${rows[0]}` },
    })),
    attention: true,
  };
}

function ignoredFact(ignored: Recognised['ignored']): Fact {
  const total = ignored.reduce((sum, { count }) => sum + count, 0);
  return plain(
    'ignored',
    text('未列入', 'Left out'),
    text(`${total} 列不是計畫內容`, `${total} ${total === 1 ? 'row is' : 'rows are'} no part of the plan`),
    ignored.map(({ why, count }) => lineOf(text(`${why['zh-TW']}：${count} 列`, `${why.en}: ${count}`))),
  );
}

function plain(id: string, label: Text, value: Text, lines: readonly FactLine[] = []): Fact {
  return { id, label, value, lines, attention: false };
}

function missing(id: string, label: Text, value: Text): Fact {
  return { id, label, value, lines: [], attention: true };
}

function lineOf(words: Text): FactLine {
  return { words, cell: null };
}
