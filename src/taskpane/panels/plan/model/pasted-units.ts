/** A unit as the user gives it for a new plan. */
export interface UnitLine {
  readonly name: string;
  /** The head's post (科長); '' where not said. */
  readonly head: string;
}

/** What was pasted, read. */
export interface PastedUnits {
  readonly units: readonly UnitLine[];
  /** Names that stood there more than once, each once; the first of them holds. */
  readonly repeated: readonly string[];
}

/** Headers of a list of units; a first line that says this is no unit. */
const nameHeaders: ReadonlySet<string> = new Set(['單位', '單位名稱', '名稱', '承辦單位', '科室', 'unit', 'name']);

/**
 * Reads what people paste: one unit a line, or two columns from Excel (name, head's post). A line without a tab may hold several units parted
 * by 、 or ；, but not where it begins with 各 (各內、外勤單位 is one name). Blank lines, a header, and white space around names do not count.
 */
export function readPastedUnits(pasted: string): PastedUnits {
  const heads = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [index, row] of rowsOf(pasted).entries()) {
    const [first = '', second = ''] = row;
    if (index === 0 && nameHeaders.has(first.toLowerCase())) continue;
    const names = row.length > 1 || first.startsWith('各') ? [first] : first.split(/[、；;]/u);
    for (const name of names.map((each) => each.trim())) {
      if (name === '') continue;
      if (heads.has(name)) repeated.add(name);
      else heads.set(name, second);
    }
  }
  return { units: [...heads].map(([name, head]) => ({ name, head })), repeated: [...repeated] };
}

/** The same as text to be edited: a line each, the head behind a tab. */
export function writeUnits(units: readonly UnitLine[]): string {
  return units.map(({ name, head }) => (head === '' ? name : `${name}\t${head}`)).join('\n');
}

/** Excel quotes a cell that holds a line break, and doubles the quotes in it. */
function rowsOf(pasted: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = pasted.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g);
  for (const [, quoted, bare = '', end] of cells) {
    const cell = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    row.push(cell.replace(/\s+/gu, ' ').trim());
    if (end === '\t') continue;
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
