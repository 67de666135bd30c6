import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontAliases, missingForPrint } from './tools';

/** LibreOffice with a profile of its own, and with stand-ins for the fonts that the product writes and the machine lacks. */
export interface Office {
  readonly folder: string;
  /** Saves files of the folder in another format, all in one start: beside them, or in a folder below. */
  convert(format: 'pdf' | 'ods', names: readonly string[], into?: string): void;
  /** Removes the folder. */
  close(): void;
}

/** Throws where a tool or a font is missing, and says which. */
export function openOffice(): Office {
  const missing = missingForPrint();
  if (missing.length > 0) throw new Error(`Printing needs: ${missing.join(', ')}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'sqp-print-'));
  const fonts = path.join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfig());
  const profile = path.join(folder, 'profile');
  mkdirSync(profile);
  return {
    folder,
    convert(format, names, into = '.') {
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          '--headless',
          '--convert-to',
          format,
          '--outdir',
          path.join(folder, into),
          ...names.map((name) => path.join(folder, name)),
        ],
        { stdio: 'ignore', env: { ...process.env, FONTCONFIG_FILE: fonts } },
      );
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The machine's own fonts, and the names that the product writes pointing to their stand-ins. */
function fontConfig(): string {
  const alias = (name: string, standIn: string | null) =>
    standIn === null || standIn === name
      ? ''
      : `<match target="pattern"><test name="family"><string>${name}</string></test>` +
        `<edit name="family" mode="prepend" binding="strong"><string>${standIn}</string></edit></match>`;
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
    `${[...fontAliases()].map(([name, standIn]) => alias(name, standIn)).join('')}</fontconfig>`
  );
}
