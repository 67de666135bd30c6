/** Who may import whom: the direction of the whole house. `*` stands for one path segment. */
const CORE_BASE = ['core/i18n', 'core/text'];
const PLAN_BASE = ['core/frameworks', 'core/deadlines', 'core/units', ...CORE_BASE];

interface Room {
  /** Folder under src/. */
  readonly folder: string;
  /** Folders under src/ it may import, besides itself. */
  readonly allows: readonly string[];
  /** npm packages it may import. */
  readonly packages: readonly string[];
  /** True where the folders (or, in rules, the files) inside it may not import each other. */
  readonly strangers?: 'folders' | 'files';
}

const ROOMS: readonly Room[] = [
  { folder: 'core/i18n', allows: [], packages: [] },
  { folder: 'core/text', allows: [], packages: ['fastest-levenshtein'] },
  { folder: 'core/workbook', allows: CORE_BASE, packages: [] },
  { folder: 'core/frameworks', allows: CORE_BASE, packages: ['valibot'] },
  { folder: 'core/deadlines', allows: CORE_BASE, packages: [] },
  { folder: 'core/units', allows: CORE_BASE, packages: [] },
  { folder: 'core/plan', allows: PLAN_BASE, packages: [] },
  // A form is data that says how a plan is printed.
  { folder: 'core/forms', allows: ['core/plan', ...PLAN_BASE], packages: ['valibot'] },
  {
    folder: 'core/sheets',
    allows: ['core/forms', 'core/plan', 'core/workbook', ...PLAN_BASE],
    packages: [],
    strangers: 'folders',
  },
  { folder: 'core/adopt', allows: ['core/sheets', 'core/plan', 'core/workbook', ...PLAN_BASE], packages: [] },
  { folder: 'core/check', allows: ['core/plan', ...PLAN_BASE], packages: [] },
  { folder: 'core/rules', allows: ['core/check', 'core/plan', ...PLAN_BASE], packages: [], strangers: 'files' },
  { folder: 'core/actions', allows: ['core'], packages: [] },
  { folder: 'hosts/docx', allows: ['core/forms', 'core/workbook', ...CORE_BASE], packages: ['docx'] },
  { folder: 'hosts/*', allows: ['core/workbook', ...CORE_BASE], packages: ['hucre', 'node:'] },
  // Excel in memory: what the add-in's proxies talk to in tests and in the preview; and the page that shows it.
  {
    folder: 'preview',
    allows: ['hosts/memory', 'hosts/xlsx', 'core/workbook', ...CORE_BASE],
    packages: ['hucre', 'react', 'react-dom', '@tanstack/react-virtual'],
  },
  // The pane and the ribbon's functions; the session between them and the core knows no page.
  {
    folder: 'taskpane/session',
    allows: ['core/actions', 'core/workbook', 'core/plan', 'core/check', 'hosts/office', ...PLAN_BASE],
    packages: [],
  },
  {
    folder: 'taskpane',
    allows: ['commands', 'core/actions', 'core/workbook', 'core/plan', 'core/check', 'hosts/office', ...PLAN_BASE],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', '@tanstack/react-virtual'],
  },
  { folder: 'commands', allows: ['taskpane/session', ...CORE_BASE], packages: [] },
  { folder: 'cli', allows: ['core', 'hosts'], packages: ['fastest-levenshtein', 'node:'] },
];

/** One forbidden import, as a sentence. */
export type ImportFault = string;

/** Every import in `files` (path under src/ → source text) that the table does not allow. */
export function importFaults(files: ReadonlyMap<string, string>): ImportFault[] {
  const faults: ImportFault[] = [];
  for (const [file, source] of files) {
    const room = ROOMS.find((candidate) => inFolder(file, candidate.folder));
    if (room === undefined) {
      faults.push(`${file} stands in no room of the table`);
      continue;
    }
    for (const target of importsOf(source)) {
      const fault = target.startsWith('.') ? pathFault(room, file, resolve(file, target)) : packageFault(room, target);
      if (fault !== null) faults.push(`${file} imports ${target}: ${fault}`);
    }
  }
  return faults;
}

function pathFault(room: Room, file: string, target: string): string | null {
  const own = room.folder.replace('*', file.split('/')[1] ?? '');
  if (inFolder(target, own)) return strangerFault(room, own, file, target);
  return room.allows.some((allowed) => inFolder(target, allowed)) ? null : `${own} may not know ${target}`;
}

function strangerFault(room: Room, own: string, file: string, target: string): string | null {
  const from = file.slice(own.length + 1);
  const to = target.slice(own.length + 1);
  if (room.strangers === 'files') return from === 'index.ts' ? null : 'one rule never knows another';
  if (room.strangers === 'folders' && to.includes('/') && from.includes('/') && from.split('/')[0] !== to.split('/')[0])
    return 'one kind of sheet never knows another';
  return null;
}

function packageFault(room: Room, target: string): string | null {
  const allowed = room.packages.some((name) =>
    name.endsWith(':') ? target.startsWith(name) : target === name || target.startsWith(`${name}/`),
  );
  return allowed ? null : `${room.folder} may not use this package`;
}

function inFolder(file: string, folder: string): boolean {
  const parts = folder.split('/');
  const own = file.split('/');
  return parts.every((part, index) => part === '*' || part === own[index]);
}

function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /(?:^|[;\n])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function resolve(file: string, target: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
