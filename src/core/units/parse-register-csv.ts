import type { Outcome } from '../i18n/problem';
import type { UnitRegister } from './register';
import { registerFromRows } from './register-rows';

/** Reads a unit register out of comma-separated text (RFC 4180: quoted cells, "" for a quote), BOM or not. See `registerFromRows`. */
export function parseRegisterCsv(text: string): Outcome<UnitRegister> {
  return registerFromRows(rowsOf(text.replace(/^\uFEFF/u, '')));
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n\t]*))(,|\t|\r\n|\n|\r|$)|([^,\t\r\n]*)(,|\t|\r\n|\n|\r|$)/gy;
  while (cell.lastIndex < text.length || row.length > 0) {
    const match = cell.exec(text);
    if (match === null) break;
    const end = match[3] ?? match[5] ?? '';
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? match[4] ?? '');
    if (end === ',' || end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
