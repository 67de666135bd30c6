/** What a number format makes of a date. */
export interface DateFormat {
  /** False where the format shows a time of day alone. */
  readonly hasDate: boolean;
  /** The format's parts in order; null where the plain ISO date says as much. */
  readonly shown: readonly DatePart[] | null;
}

type DatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rocYear' | 'year' | 'month' | 'day' | 'weekday'; readonly width: number };

/** LCIDs of languages in whose formats `e` is not the ROC year: 411 Japan, 804 China, 412 Korea. */
const otherEras = new Set([0x411, 0x804, 0x412]);
/** Second byte of the locale's upper half: 04 is the Taiwan calendar. */
const taiwanCalendar = 4;
const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/**
 * Reads a number format such as `[$-404]e"年"m"月"d"日"`; null where it formats no date or time.
 * Only the first section counts, since dates are positive.
 * A ROC format is shown as it stands, and so is one without a day (2018年4月: the first of the month is not meant).
 */
export function readDateFormat(code: string): DateFormat | null {
  const tokens = tokenize(code);
  const letters = tokens.filter((token) => token.kind === 'letters').map((token) => token.text.toLowerCase());
  if (letters.length === 0) return null;
  const hasTime = letters.some((text) => /^[hs]/.test(text) || text === 'am/pm');
  const calendar = calendarOf(code);
  const parts: DatePart[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') parts.push({ kind: 'text', text: token.text });
    else {
      const part = datePart(token.text.toLowerCase(), calendar);
      // A time of day ends the date: 107/4/30 14:00. `m` is minutes after hours, which end it, and before seconds.
      if (part === 'time' || isBeforeSeconds(tokens, index)) break;
      parts.push(part);
    }
  }
  const kinds = new Set(parts.map((part) => part.kind));
  const hasDate = kinds.has('month') || kinds.has('day') || kinds.has('rocYear') || kinds.has('year');
  if (!hasDate) return hasTime ? { hasDate, shown: null } : null;
  const isRoc = kinds.has('rocYear');
  if (!isRoc && kinds.has('day')) return { hasDate, shown: null };
  if (isRoc) return { hasDate, shown: trimEnd(parts) };
  return { hasDate, shown: kinds.has('month') ? monthOnly : null };
}

/** The date as the format shows it. `date` is midnight UTC. */
export function showDate(date: Date, format: DateFormat): string {
  const iso = date.toISOString().slice(0, 10);
  // The ROC calendar begins in 1912; before it Excel shows the Western year.
  if (!format.shown || date.getUTCFullYear() < 1912) return iso;
  return format.shown
    .map((part) => (part.kind === 'text' ? part.text : showPart(date, part.kind, part.width)))
    .join('');
}

const monthOnly: readonly DatePart[] = [
  { kind: 'year', width: 4 },
  { kind: 'text', text: '年' },
  { kind: 'month', width: 1 },
  { kind: 'text', text: '月' },
];

function showPart(date: Date, kind: Exclude<DatePart['kind'], 'text'>, width: number): string {
  if (kind === 'weekday') return `${width > 3 ? '星期' : '週'}${weekdays[date.getUTCDay()]}`;
  const number = {
    rocYear: date.getUTCFullYear() - 1911,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }[kind];
  return String(number).padStart(width, '0');
}

function datePart(letters: string, calendar: 'roc' | 'western' | 'other'): DatePart | 'time' {
  const width = letters.length;
  if (/^e+$/.test(letters))
    return calendar === 'other' ? { kind: 'year', width: 4 } : { kind: 'rocYear', width: width > 1 ? 2 : 1 };
  if (/^g+$/.test(letters)) return { kind: 'text', text: width > 2 ? '中華民國' : '民國' };
  if (/^y+$/.test(letters)) return calendar === 'roc' ? { kind: 'rocYear', width: 1 } : { kind: 'year', width: 4 };
  if (/^m+$/.test(letters)) return { kind: 'month', width: width === 2 ? 2 : 1 };
  if (/^d{1,2}$/.test(letters)) return { kind: 'day', width };
  if (/^(?:d|a)+$/.test(letters)) return { kind: 'weekday', width };
  return 'time';
}

function calendarOf(code: string): 'roc' | 'western' | 'other' {
  const id = Number.parseInt(/\[\$[^\]-]*-([0-9a-f]+)/i.exec(code)?.[1] ?? '', 16);
  if (Number.isNaN(id)) return 'western';
  if (((id >>> 16) & 0xff) === taiwanCalendar) return 'roc';
  return otherEras.has(id & 0xffff) ? 'other' : 'western';
}

interface Token {
  readonly kind: 'letters' | 'text';
  readonly text: string;
}

/** Splits the first section of a format into runs of date letters and literal text; [] where it is one for numbers or text. */
function tokenize(code: string): Token[] {
  const tokens: Token[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|(am\/pm|a\/p|上午\/下午)|(general|g\/通用格式)|([a-z])\5*|(;)|([0#?@%])|([\s\S])/giu;
  for (const match of code.matchAll(pattern)) {
    const [, quoted, escaped, noon, general, letter, end, number, other] = match;
    if (end) break;
    // Digits belong to a format for numbers; only fractions of seconds stand among dates (ss.00).
    if (general || (number && !tokens.some((token) => token.kind === 'letters'))) return [];
    if (quoted !== undefined || escaped !== undefined || other !== undefined)
      tokens.push({ kind: 'text', text: quoted ?? escaped ?? other ?? '' });
    else if (noon) tokens.push({ kind: 'letters', text: 'am/pm' });
    else if (letter) {
      if (!/[ymdegahs]/i.test(letter)) return [];
      tokens.push({ kind: 'letters', text: match[0] });
    } else if (/^\[(?:h+|m+|s+)\]$/i.test(match[0])) tokens.push({ kind: 'letters', text: 'h' });
  }
  return tokens;
}

function isBeforeSeconds(tokens: readonly Token[], index: number): boolean {
  return (
    tokens
      .slice(index + 1)
      .find((token) => token.kind === 'letters')
      ?.text.startsWith('s') ?? false
  );
}

/** Blanks before a time of day are no part of the date. */
function trimEnd(parts: readonly DatePart[]): readonly DatePart[] {
  let length = parts.length;
  for (; length > 0; length--) {
    const last = parts[length - 1];
    if (last?.kind !== 'text' || last.text.trim() !== '') break;
  }
  return parts.slice(0, length);
}
