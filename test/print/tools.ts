import { execFileSync, spawnSync } from 'node:child_process';

/** Programs that turn an annex into pages and read them again. */
const programs = ['soffice', 'pdftotext', 'pdftoppm', 'pdftocairo'] as const;

/** What must be there for the print tests and is not, in words; [] where everything is. */
export function missingForPrint(): string[] {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined).map(String);
  if (kaiFont() === null) missing.push('a Kai font (標楷體, or fonts-arphic-ukai)');
  if (arialFont() === null) missing.push('Arial or its metric twin (fonts-liberation)');
  return missing;
}

/** The family that stands for 標楷體 on this machine; null where none does. */
export function kaiFont(): string | null {
  return firstInstalled(['標楷體', 'DFKai-SB', 'BiauKai', 'AR PL UKai TW', 'TW-Kai']);
}

/** The family that has Arial's widths; null where none does. */
export function arialFont(): string | null {
  return firstInstalled(['Arial', 'Liberation Sans', 'Arimo']);
}

function firstInstalled(families: readonly string[]): string | null {
  const found = installedFamilies();
  return families.find((family) => found.has(family)) ?? null;
}

let families: ReadonlySet<string> | null = null;

function installedFamilies(): ReadonlySet<string> {
  if (families === null) {
    const listed = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
    families = new Set((listed.stdout ?? '').split(/[\n,]/).map((family) => family.trim()));
  }
  return families;
}

/** What a tool of the list writes to its standard output. */
export function outputOf(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
}
