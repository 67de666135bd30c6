import { adoptSheets, labelTexts } from '../adopt/adopt-sheets';
import { findSheets } from '../adopt/find-sheets';
import type { FoundSheet } from '../adopt/find-sheets';
import { hiddenRowsRead } from '../adopt/hidden-rows';
import type { HiddenRows } from '../adopt/hidden-rows';
import { inferSettings } from '../adopt/infer-settings';
import type { FreeLine, InferredSettings } from '../adopt/infer-settings';
import { noFramework } from '../adopt/no-framework';
import { rowShape } from '../adopt/row-shape';
import { frameworks as allFrameworks } from '../frameworks/catalogue';
import { detectFramework } from '../frameworks/detect';
import type { Detection } from '../frameworks/detect';
import type { Framework } from '../frameworks/framework';
import type { Plan } from '../plan/plan';
import { readChecklist } from '../sheets/checklist/read';
import { knownLabels } from '../sheets/known-labels';
import { labelReader } from '../sheets/label-reader';
import { readMeasures } from '../sheets/measures/read';
import type { IgnoredReason, IgnoredRow, RegionKind, UsedRow } from '../sheets/region';
import { readRoster } from '../sheets/roster/read';
import { readSettings } from '../sheets/settings/read';
import type { SettingsPart } from '../sheets/settings/read';
import type { SourceMap } from '../sheets/source-map';
import { readUnitRegister } from '../sheets/units/read';
import type { UnitsPart } from '../sheets/units/read';
import { inferRegister } from '../units/infer';
import type { UnitRegister } from '../units/register';
import { widenRegister } from '../units/widen';
import type { Grid } from '../workbook/grid';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { sourceMap } from './source-map';

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
  /** The workbook's sheets in order. */
  readonly sheetNames: readonly string[];
  /** What speaks for the framework; null where it was given, written in the settings, or not recognised. */
  readonly detection: Detection | null;
  /** The framework's id; null where none was recognised (`plan.framework` then knows no label). */
  readonly frameworkId: string | null;
}

const FREE: ReadonlySet<IgnoredReason> = new Set(['title', 'heading', 'note', 'no-table']);

/** Reads a plan out of any workbook, ours or hand-made. It never fails: what is not understood is listed in `ignored`. */
export function readPlan(snapshot: WorkbookSnapshot, options: ReadOptions = {}): ReadResult {
  const forced = options.framework ?? null;
  const candidates = forced === null ? (options.frameworks ?? allFrameworks) : [forced];
  const sheets = findSheets(snapshot, candidates);
  const kindsWithOwn = new Set(
    sheets.flatMap(({ tables, skipped }) => (skipped ? [] : tables.filter(({ own }) => own).map(({ kind }) => kind))),
  );

  const settings = readSettings(settingsRegions(sheets));
  const named = candidates.find(({ id }) => id === settings.frameworkId) ?? null;
  const detection = forced !== null || named !== null ? null : detected(sheets, candidates);
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
  const used: UsedRow[] = parts.flatMap((part) => part.used);
  for (const part of parts) for (const row of part.ignored) ignored.push(row);

  const register = registerOf(options.register ?? null, units, roster, measures);
  const order = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  ignored.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.rowIndex - b.rowIndex);
  const ignoredOnce = ignored.filter((row, index) => !isSameRow(row, ignored[index - 1]));
  const inferred = inferSettings(freeLines(sheets, ignoredOnce));
  const planSettings = settingsOf(settingsKept, inferred, options.rocYear ?? null);
  return {
    plan: {
      settings: planSettings,
      framework: framework ?? noFramework,
      register,
      tables: measures.tables,
      measures: measures.measures,
      roster: roster.roster,
      checklist: checklist.checklist,
    },
    source: sourceMap({ measures, roster, checklist, units, settings: settingsKept, inferred }),
    ignored: ignoredOnce,
    used,
    hiddenRows: hiddenRowsRead(adopted.regions, ignoredOnce),
    sheetNames: snapshot.sheets.map(({ name }) => name),
    detection,
    frameworkId: framework?.id ?? null,
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

/** Rows around and between tables, where a plan says what it is; not on our own sheets, whose settings say so or leave it unsaid. */
function freeLines(sheets: readonly FoundSheet[], ignored: readonly IgnoredRow[]): FreeLine[] {
  const grids = new Map<string, Grid[]>();
  for (const { grid, skipped, tables } of sheets) {
    if (!skipped && !tables.some(({ own }) => own))
      grids.set(grid.sheet.name, [...(grids.get(grid.sheet.name) ?? []), grid]);
  }
  return ignored.flatMap(({ sheet, rowIndex, reason }) => {
    const parts = FREE.has(reason) ? grids.get(sheet) : undefined;
    const grid = parts?.find((part) => rowShape(part, rowIndex).count > 0);
    if (grid === undefined) return [];
    const { firstColumn } = rowShape(grid, rowIndex);
    return [{ text: grid.text(rowIndex, firstColumn), cell: { sheet, rowIndex, columnIndex: firstColumn } }];
  });
}

/** The settings are wanted before the framework is known, on which cutting the other tables hangs. */
function settingsRegions(sheets: readonly FoundSheet[]) {
  const only = sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.filter(({ kind }) => kind === 'settings'),
  }));
  return adoptSheets(only, null, knownLabels([])).regions;
}

function settingsOf(written: SettingsPart, inferred: InferredSettings, rocYear: number | null): Plan['settings'] {
  return {
    agency: written.agency ?? inferred.agency,
    rocYear: rocYear ?? written.rocYear ?? inferred.rocYear,
    title: written.title ?? inferred.title,
    period: written.period ?? inferred.period,
  };
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
