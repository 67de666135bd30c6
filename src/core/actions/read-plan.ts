import { adoptSheets, labelTexts } from '../adopt/adopt-sheets';
import { findSheets } from '../adopt/find-sheets';
import type { FoundSheet } from '../adopt/find-sheets';
import { hiddenRowsRead } from '../adopt/hidden-rows';
import type { HiddenRows } from '../adopt/hidden-rows';
import { noFramework } from '../adopt/no-framework';
import { planTextLines } from '../adopt/plan-text-lines';
import { rowShape } from '../adopt/row-shape';
import { tellPlan } from '../adopt/tell-plan';
import { cellKey } from '../adopt/undo-pages';
import type { OutsideLine } from '../adopt/told-titles';
import { frameworks as allFrameworks } from '../frameworks/catalogue';
import { detectFramework } from '../frameworks/detect';
import type { Detection } from '../frameworks/detect';
import type { Framework } from '../frameworks/framework';
import type { Plan } from '../plan/plan';
import type { Told } from '../plan/told';
import { readChecklist } from '../sheets/checklist/read';
import { knownLabels } from '../sheets/known-labels';
import { labelReader } from '../sheets/label-reader';
import { readMeasures } from '../sheets/measures/read';
import type { IgnoredRow, RegionKind, UsedRow } from '../sheets/region';
import { readRoster } from '../sheets/roster/read';
import { readSettings } from '../sheets/settings/read';
import type { SourceMap } from '../sheets/source-map';
import { readUnitRegister } from '../sheets/units/read';
import type { UnitsPart } from '../sheets/units/read';
import { compareKey } from '../text/compare-key';
import { inferRegister } from '../units/infer';
import type { UnitRegister } from '../units/register';
import { widenRegister } from '../units/widen';
import type { CellRef, WorkbookSnapshot } from '../workbook/snapshot';
import { sourceMap } from './source-map';
import { withoutResults } from './without-results';

/** How to read; absent means the default. */
export interface ReadOptions {
  /** Frameworks that the workbook may follow; those of the product where absent. */
  readonly frameworks?: readonly Framework[];
  /** The framework to read by, whatever the workbook says; absent or null: detected. */
  readonly framework?: Framework | null;
  /** The agency's register, in place of the workbook's own or the inferred one. */
  readonly register?: UnitRegister | null;
  /** The plan's ROC year, in place of the workbook's own. */
  readonly rocYear?: number | null;
}

/** A plan read out of a workbook. */
export interface ReadResult {
  readonly plan: Plan;
  readonly source: SourceMap;
  /** Every row with words that is no part of the plan, sheet by sheet, downwards. */
  readonly ignored: readonly IgnoredRow[];
  /** Rows that were read, but make no row of measures, roster or checklist by themselves. */
  readonly used: readonly UsedRow[];
  /** Rows that were read though nobody sees them in the workbook. */
  readonly hiddenRows: readonly HiddenRows[];
  /** Sheets that were read as generated annexes, in order. */
  readonly annexes: readonly string[];
  /** The workbook's sheets in order. */
  readonly sheetNames: readonly string[];
  /** What speaks for the framework; null where it was given, written in the settings, or not recognised. */
  readonly detection: Detection | null;
  /** The framework's id; null where none was recognised (`plan.framework` then knows no label). */
  readonly frameworkId: string | null;
  /** What the workbook says of its year, period and framework, however it agrees. */
  readonly told: Told;
  /** The cells that tell the plan's year; none where it was given or is not known. */
  readonly yearCells: readonly CellRef[];
}

/** Reads a plan out of any workbook, ours or hand-made. It never fails: what is not understood is listed in `ignored`. */
export function readPlan(workbook: WorkbookSnapshot, options: ReadOptions = {}): ReadResult {
  const snapshot = withoutResults(workbook);
  const forced = options.framework ?? null;
  const candidates = forced === null ? (options.frameworks ?? allFrameworks) : [forced];
  const sheets = findSheets(snapshot, candidates);
  const kindsWithOwn = new Set(
    sheets.flatMap(({ tables, skipped }) => (skipped ? [] : tables.filter(({ own }) => own).map(({ kind }) => kind))),
  );

  const settings = readSettings(settingsRegions(sheets));
  const named = frameworkNamed(settings.frameworkId, candidates);
  // Where it names one that is not known here, any other would find fault with right labels.
  const unknownFramework = forced === null && named === null ? nameOf(settings.frameworkId) : null;
  const detection =
    forced !== null || named !== null || unknownFramework !== null ? null : detected(sheets, candidates);
  const framework = forced ?? named ?? detection?.framework ?? null;
  const labels = knownLabels(framework === null ? [] : [framework]);
  const adopted = adoptSheets(sheets, framework, labels);

  const ignored: IgnoredRow[] = [...adopted.ignored];
  const of = (kind: RegionKind) => {
    const regions = adopted.regions.filter((region) => region.kind === kind);
    // Where the workbook has our own sheet of a kind, a hand-made one of that kind is a copy for print.
    if (kind === 'measures' || !kindsWithOwn.has(kind)) return regions;
    for (const region of regions) {
      if (region.own) continue;
      for (const rowIndex of region.rows) {
        ignored.push({ sheet: region.grid.sheet.name, rowIndex, reason: 'second-table' });
      }
    }
    return regions.filter((region) => region.own);
  };
  const measures = readMeasures(of('measures'), framework, labels);
  const roster = readRoster(of('roster'));
  const checklist = readChecklist(of('checklist'), labelReader(framework, labels));
  const units = readUnitRegister(of('units'));
  const settingsKept = readSettings(of('settings'));
  const parts = [measures, roster, checklist, units, settingsKept];
  const used: UsedRow[] = [...joinedRows(sheets), ...parts.flatMap((part) => part.used)];
  for (const part of parts) for (const row of part.ignored) ignored.push(row);

  const register = registerOf(options.register ?? null, units, roster, measures);
  const order = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  ignored.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.rowIndex - b.rowIndex);
  const ignoredOnce = ignored.filter((row, index) => !isSameRow(row, ignored[index - 1]));
  const { told, inferred, titleCells, yearCells, yearDeadline, ...outside } = tellPlan(
    settingsKept,
    [...sheets.flatMap(planTextLines), ...outsideLines(sheets, ignoredOnce)],
    measures.measures,
    { rocYear: options.rocYear ?? null, unknownFramework },
  );
  const deadlineCell = yearDeadline === null ? null : measures.places.cellOf(yearDeadline, 'deadline');
  return {
    plan: {
      settings: outside.settings,
      framework: framework ?? noFramework,
      register,
      tables: measures.tables,
      measures: measures.measures,
      roster: roster.roster,
      checklist: checklist.checklist,
    },
    source: sourceMap({
      measures,
      roster,
      checklist,
      units,
      settings: settingsKept,
      inferred,
      titleCells,
      isInParts: partsIn(sheets),
    }),
    ignored: ignoredOnce,
    used,
    hiddenRows: hiddenRowsRead(adopted.regions, ignoredOnce),
    annexes: [...new Set(sheets.flatMap(({ grid, undone }) => (undone === null ? [] : [grid.sheet.name])))],
    sheetNames: snapshot.sheets.map(({ name }) => name),
    detection,
    frameworkId: framework?.id ?? null,
    told,
    yearCells: deadlineCell === null ? yearCells : [...yearCells, deadlineCell],
  };
}

/** One row can be a header of two tables side by side. */
function isSameRow(row: IgnoredRow, other: IgnoredRow | undefined): boolean {
  return other?.sheet === row.sheet && other.rowIndex === row.rowIndex;
}

function detected(sheets: readonly FoundSheet[], candidates: readonly Framework[]): Detection | null {
  const { all, columns } = labelTexts(sheets);
  return detectFramework(all, candidates, columns);
}

/** The framework that the settings name, by id or by name; null where there is none such. */
function frameworkNamed(written: string | null, candidates: readonly Framework[]): Framework | null {
  const key = compareKey(written ?? '');
  return candidates.find(({ id, name }) => compareKey(id) === key || compareKey(name) === key) ?? null;
}

/** A plan made without a framework says so. */
function nameOf(written: string | null): string | null {
  return written === noFramework.id ? null : written;
}

/** Rows around and between tables, where a plan says what it is. */
function outsideLines(sheets: readonly FoundSheet[], ignored: readonly IgnoredRow[]): OutsideLine[] {
  const bySheet = new Map<string, FoundSheet[]>();
  for (const found of sheets) {
    const { name } = found.grid.sheet;
    if (!found.skipped && found.leftOut === null) bySheet.set(name, [...(bySheet.get(name) ?? []), found]);
  }
  return ignored.flatMap(({ sheet, rowIndex, reason }) => {
    const found = bySheet.get(sheet)?.find(({ grid }) => rowShape(grid, rowIndex).count > 0);
    if (found === undefined) return [];
    const { firstColumn } = rowShape(found.grid, rowIndex);
    return [
      {
        text: found.grid.text(rowIndex, firstColumn),
        cell: { sheet, rowIndex, columnIndex: firstColumn },
        reason,
        own: found.tables.some(({ own }) => own),
      },
    ];
  });
}

/** Tells the cells of annexes whose words go on, or come again, in other cells. */
function partsIn(sheets: readonly FoundSheet[]): (cell: CellRef) => boolean {
  const bySheet = new Map(sheets.map(({ grid, undone }) => [grid.sheet.name, undone?.inParts]));
  return ({ sheet, rowIndex, columnIndex }) => bySheet.get(sheet)?.has(cellKey(rowIndex, columnIndex)) ?? false;
}

/** Rows of annexes that are further parts of a row above. */
function joinedRows(sheets: readonly FoundSheet[]): UsedRow[] {
  return sheets.flatMap(({ grid, undone }) =>
    (undone?.joined ?? []).map((rowIndex): UsedRow => ({ sheet: grid.sheet.name, rowIndex, reason: 'continued' })),
  );
}

/** The settings are wanted before the framework is known, on which cutting the other tables hangs. */
function settingsRegions(sheets: readonly FoundSheet[]) {
  const only = sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.filter(({ kind }) => kind === 'settings'),
  }));
  return adoptSheets(only, null, knownLabels([])).regions;
}

function registerOf(
  given: UnitRegister | null,
  { units: written, isDirectory }: Pick<UnitsPart, 'units' | 'isDirectory'>,
  roster: { readonly roster: Plan['roster'] },
  measures: { readonly measures: Plan['measures'] },
): UnitRegister {
  if (given !== null) return given;
  if (written !== null && written.length > 0 && !isDirectory) return { units: written, origin: 'written' };
  const texts = measures.measures.flatMap(({ unitText }) => (unitText === null || unitText === '' ? [] : [unitText]));
  const inferred = inferRegister(roster.roster, texts);
  return written === null ? inferred : widenRegister(written, inferred);
}
