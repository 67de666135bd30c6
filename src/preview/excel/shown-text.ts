import type { StoredValue } from '../../hosts/memory/workbook-model';

/**
 * What a cell shows, `Range.text`: numbers by the number formats that plans have (General, 0, 0.00, percentages, dates, ROC dates); any other format
 * shows the number as it is.
 */
export function shownText(value: StoredValue | undefined, numberFormat: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (/[ymd]|[年月日]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return shownDay(value, numberFormat);
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? (/^0/.test(numberFormat) ? 0 : null);
  if (numberFormat.includes('%')) return `${(value * 100).toFixed(decimals ?? 0)}%`;
  return decimals === null ? String(value) : value.toFixed(decimals);
}

function shownDay(serial: number, numberFormat: string): string {
  const day = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const year = day.getUTCFullYear();
  const parts: Record<string, string> = {
    e: String(year - 1911),
    yyyy: String(year),
    yy: String(year % 100).padStart(2, '0'),
    mm: String(day.getUTCMonth() + 1).padStart(2, '0'),
    m: String(day.getUTCMonth() + 1),
    dd: String(day.getUTCDate()).padStart(2, '0'),
    d: String(day.getUTCDate()),
  };
  const pattern = numberFormat.replace(/\[[^\]]*\]|;.*$/g, '').replace(/\\(.)/g, '$1');
  return pattern
    .replace(
      /"([^"]*)"|(yyyy|yy|e+|mm|m|dd|d)/gi,
      (whole: string, quoted: string | undefined, code: string | undefined) => {
        if (quoted !== undefined) return quoted;
        const key = (code ?? '').toLowerCase();
        return (key.startsWith('e') ? parts['e'] : parts[key]) ?? whole;
      },
    )
    .trim();
}
