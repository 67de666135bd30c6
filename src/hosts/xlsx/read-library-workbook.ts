import type { Workbook } from 'hucre';
import { isTooManyCells } from './library-failure';
import { packStored } from './pack-stored';
import { largeSheetBytes, prepareXlsx, withoutBlankCells } from './xlsx-parts';

/**
 * What the library makes of the parts of an .xlsx, which are mended in place before.
 * @param styles `needed`: those of cells whose value depends on them; `all`: every cell's look.
 */
export async function readLibraryWorkbook(parts: Map<string, Uint8Array>, styles: 'needed' | 'all'): Promise<Workbook> {
  const { readXlsx } = await import('hucre/xlsx');
  const { isWorksheet, needsStyles } = prepareXlsx(parts);
  const options = {
    readStyles: needsStyles || styles === 'all',
    sheets: (_: unknown, index: number) => isWorksheet[index] ?? true,
  };
  withoutBlankCells(parts, largeSheetBytes);
  try {
    return await readXlsx(packStored(parts), options);
  } catch (error) {
    if (!isTooManyCells(error)) throw error;
    // Without the blank ones it may be small after all.
    withoutBlankCells(parts, 0);
    return await readXlsx(packStored(parts), options);
  }
}
