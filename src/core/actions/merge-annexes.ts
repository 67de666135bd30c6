import { readAnnexMark, type FoundMark } from '../workbook/annex-mark';
import { sheetName } from '../workbook/sheet-name';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** An annex sheet that was just made. */
export interface MadeSheet {
  /** Wanted name of its tab. */
  readonly name: string;
  /** Kind of annex, as in its mark. */
  readonly kind: string;
}

/** What is to happen with one made sheet. */
export interface AnnexStep {
  /** Name of the made sheet, as in `MadeSheet`. */
  readonly made: string;
  /** The tab that it gets: another than wanted where a sheet that is no annex has that name, which is left alone. */
  readonly tab: string;
  /**
   * `add`: there is no sheet `tab`. `replace`: the sheet `tab` was generated and nobody changed it. `keep`: the sheet `tab` was generated and
   * then changed; it is renamed to `keptAs` and stays, with its mark, and the new one is added.
   */
  readonly kind: 'add' | 'replace' | 'keep';
  /** null but for `keep`. */
  readonly keptAs: string | null;
}

export interface AnnexMerge {
  /** One for each made sheet, in its order. */
  readonly steps: readonly AnnexStep[];
  /** Sheets of the same kinds, generated before and unchanged, that none of the made ones replaces: of no more use. */
  readonly leftOver: readonly string[];
}

/** Decides, sheet by sheet, how annexes come into a workbook that may have some of them already: nothing that a person wrote is lost. */
export function mergeAnnexes(existing: WorkbookSnapshot, made: readonly MadeSheet[]): AnnexMerge {
  const marks = new Map(existing.sheets.map((sheet) => [key(sheet.name), readAnnexMark(sheet)]));
  const taken = [...existing.sheets.map(({ name }) => name), ...made.map(({ name }) => name)];
  const steps = made.map(({ name }): AnnexStep => {
    const tab = freeTab(name, marks);
    taken.push(tab);
    const mark = marks.get(key(tab)) ?? null;
    if (mark === null || mark.unchanged)
      return { made: name, tab, kind: mark === null ? 'add' : 'replace', keptAs: null };
    const keptAs = withSuffix(tab, '（已改）', taken);
    taken.push(keptAs);
    return { made: name, tab, kind: 'keep', keptAs };
  });
  const kinds = new Set(made.map(({ kind }) => kind));
  const tabs = new Set(steps.map(({ tab }) => key(tab)));
  const leftOver = existing.sheets.flatMap(({ name }) => {
    const found = marks.get(key(name));
    const isStale = found?.unchanged === true && kinds.has(found.mark.kind) && !tabs.has(key(name));
    return isStale ? [name] : [];
  });
  return { steps, leftOver };
}

/** What stands in a file that has the name of the new one. */
export interface FormerFile {
  /** Sheets generated and since changed. */
  readonly changed: readonly string[];
  /** Sheets that are no annexes, or annexes of kinds that are not made now. */
  readonly others: readonly string[];
  /** True where no sheet in it was ever generated: a file that has nothing to do with annexes. */
  readonly foreign: boolean;
}

/** What the file itself tells of it, which no snapshot holds. */
export interface FormerPackage {
  /** True where it has comments, pictures or shapes. */
  readonly drawnOn: boolean;
  /** True where it is not byte for byte what was written: somebody changed words or layout, or saved it anew. */
  readonly savedSince: boolean;
}

/** Whether a person may want something of a file that would be replaced: it is kept, under another name. */
export function holdsWork({
  changed,
  others,
  drawnOn,
  savedSince,
}: Omit<FormerFile, 'foreign'> & FormerPackage): boolean {
  return changed.length + others.length > 0 || drawnOn || savedSince;
}

/** Looks through the sheets of a file that would be replaced. */
export function lookThrough(existing: WorkbookSnapshot, madeKinds: readonly string[]): FormerFile {
  const changed: string[] = [];
  const others: string[] = [];
  let foreign = true;
  for (const sheet of existing.sheets) {
    const found = readAnnexMark(sheet);
    if (found !== null) foreign = false;
    if (found !== null && !found.unchanged) changed.push(sheet.name);
    else if (found === null || !madeKinds.includes(found.mark.kind)) others.push(sheet.name);
  }
  return { changed, others, foreign };
}

/** The first name that no sheet has which is not ours: a person's sheet keeps its name. */
function freeTab(name: string, marks: ReadonlyMap<string, FoundMark | null>): string {
  const foreign = [...marks].flatMap(([sheet, mark]) => (mark === null ? [sheet] : []));
  return foreign.includes(key(name)) ? withSuffix(name, '（附件）', foreign) : name;
}

/** Sheet names are unlike each other case apart. */
function key(name: string): string {
  return name.toLowerCase();
}

const longestName = 31;
/** Room for a number behind the suffix. */
const numberRoom = 5;

function withSuffix(name: string, suffix: string, taken: readonly string[]): string {
  const room = longestName - suffix.length - numberRoom;
  return sheetName(`${name.length > room ? name.slice(0, room).trimEnd() : name}${suffix}`, taken);
}
