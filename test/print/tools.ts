import { execFileSync, spawnSync } from 'node:child_process';
import { normalFont } from '../../src/core/workbook/styles';

/** Programs that turn an annex into pages and read them again. */
const programs = ['soffice', 'pdftotext', 'pdftoppm', 'pdftocairo'] as const;

/** What must be there for the print tests and is not, in words; [] where everything is. */
export function missingForPrint(): string[] {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined).map(String);
  const fonts = fontAliases();
  if (fonts.get('標楷體') === null) missing.push('a Kai font (標楷體, or fonts-arphic-ukai)');
  if (fonts.get(normalFont.name) === null) missing.push(`${normalFont.name} or its metric twin (fonts-liberation)`);
  return missing;
}

/** Names that the product writes, and families that look alike and are as wide. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  標楷體: ['標楷體', 'DFKai-SB', 'BiauKai', 'AR PL UKai TW', 'TW-Kai'],
  'Times New Roman': ['Times New Roman', 'Liberation Serif', 'Tinos'],
  Arial: ['Arial', 'Liberation Sans', 'Arimo'],
};

/** Every name with the family that stands for it on this machine; null where none does. */
export function fontAliases(): ReadonlyMap<string, string | null> {
  return new Map(Object.entries(standIns).map(([name, families]) => [name, firstInstalled(families)]));
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
