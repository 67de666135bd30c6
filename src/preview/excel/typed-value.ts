import type { StoredValue } from '../../hosts/memory/workbook-model';

/** What becomes of a value that is typed or set: a value, or a formula. */
export interface Typed {
  readonly value: StoredValue;
  /** With its `=`; null: no formula. */
  readonly formula: string | null;
}

/** What a formula gives in an Excel that does not calculate. */
const notCalculated: StoredValue = { kind: 'error', code: '#未計算' };

/**
 * What Excel makes of a value set from outside (learn.microsoft.com, Excel.Range.values): in a cell formatted as text (`@`) a text stays a text;
 * elsewhere one that begins with = + - or @ is a formula, one that looks like a number, a percentage, a date or TRUE is that, and an apostrophe in
 * front keeps it a text and is dropped. null leaves a cell as it is, and is not for this function.
 */
export function typedValue(given: string | number | boolean, numberFormat: string): Typed {
  if (typeof given !== 'string') return { value: given, formula: null };
  if (given === '') return { value: null, formula: null };
  if (numberFormat === '@') return { value: given, formula: null };
  if (given.startsWith("'")) return { value: given.slice(1), formula: null };
  if (given.startsWith('=')) return given.length === 1 ? { value: given, formula: null } : formula(given);
  const number = numberOf(given);
  if (number !== null) return { value: number, formula: null };
  if (/^[+\-@]./u.test(given)) return formula(given.startsWith('@') ? `=${given.slice(1)}` : `=${given}`);
  if (/^(?:true|false)$/i.test(given)) return { value: /^true$/i.test(given), formula: null };
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(given))
    return { value: { kind: 'error', code: given }, formula: null };
  return { value: given, formula: null };
}

function formula(text: string): Typed {
  return { value: notCalculated, formula: text };
}

/** 001 → 1, 1,000 → 1000, 50% → 0.5, 1e5 → 100000, 2018/4/30 and 4/30 → a day's number (the year 2026 where none is said); null: no number. */
function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (/^[+-]?(?:\d+(?:,\d{3})*|\d*)(?:\.\d*)?(?:e[+-]?\d+)?%?$/i.test(trimmed) && /\d/.test(trimmed)) {
    const plain = Number(trimmed.replace(/[,%]/g, ''));
    if (Number.isFinite(plain)) return trimmed.endsWith('%') ? plain / 100 : plain;
  }
  const date = /^(?:(\d{4})[/-])?(\d{1,2})[/-](\d{1,2})$/.exec(trimmed);
  if (date === null) return null;
  return dayNumber(Number(date[1] ?? thisYear), Number(date[2]), Number(date[3]));
}

/** The core has no clock, and an Excel in memory needs none: a day without a year belongs to this one. */
const thisYear = 2026;

/** Excel's number of a day (1900 system); null where no calendar has it. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(time / 86_400_000) + 25_569;
}
