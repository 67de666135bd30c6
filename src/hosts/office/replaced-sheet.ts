import { fail, type Outcome } from '../../core/i18n/problem';
import { text } from '../../core/i18n/text';
import type { SheetChange } from '../../core/workbook/open-workbook';
import { isSame } from './same-value';

/** A sheet that is to be replaced, and what it holds now; to be read after the next sync. */
export interface AskedSheet {
  readonly change: ReplaceChange;
  readonly used: Excel.Range;
}

type ReplaceChange = Extract<SheetChange, { kind: 'replace' }>;

/** Asks what a sheet holds. */
export function askSheet(context: Excel.RequestContext, change: ReplaceChange): AskedSheet {
  const used = context.workbook.worksheets.getItemOrNullObject(change.name).getUsedRangeOrNullObject(true);
  return { change, used: used.load('rowIndex,columnIndex,values,formulas') };
}

/** The problem where somebody wrote in it since it was read, which is not written over; null where nobody did. */
export function changedSince({ change, used }: AskedSheet): Outcome<never> | null {
  const values = used.isNullObject ? [] : used.values;
  const [top, left] = used.isNullObject ? [0, 0] : [used.rowIndex, used.columnIndex];
  const height = Math.max(change.was.length, top + values.length);
  for (let row = 0; row < height; row++) {
    const width = Math.max(change.was[row]?.length ?? 0, left + (values[row - top]?.length ?? 0));
    for (let column = 0; column < width; column++) {
      const value: unknown = values[row - top]?.[column - left] ?? '';
      const formula: unknown = used.isNullObject ? '' : (used.formulas[row - top]?.[column - left] ?? '');
      if (!isSame(value, formula, change.was[row]?.[column] ?? null)) return someoneWrote(change.name);
    }
  }
  return null;
}

function someoneWrote(name: string): Outcome<never> {
  return fail(
    'excel-changed',
    text(
      `剛才有人更動了工作表「${name}」，沒有變更任何內容。請再試一次。`,
      `Somebody just changed the sheet “${name}”; nothing was changed. Try again.`,
    ),
  );
}
