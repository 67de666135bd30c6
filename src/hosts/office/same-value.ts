import type { CellValue } from '../../core/workbook/snapshot';

/** A formula is never what somebody read as a value, so a cell that has become one is left alone. */
export function isSame(value: unknown, formula: unknown, was: CellValue): boolean {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return false;
  if (was === null) return value === '';
  if (typeof was !== 'object') return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') === was : value === was;
  // A date is a number in Excel; its day is compared.
  if (was.kind === 'error') return value === was.code;
  return typeof value === 'number' && isoOf(value) === was.iso;
}

function isoOf(serial: number): string {
  return new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}
