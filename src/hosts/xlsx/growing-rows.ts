import { packDeflated } from './pack-deflated';
import { unpack } from './unpack';
import { readZipDirectory } from './zip-directory';

/** A sheet's rows from the first on, as far as they may grow. */
export interface GrowingSheet {
  readonly rows: readonly { readonly grows: boolean }[];
}

/**
 * Lets the rows grow that are said to: a height that the library writes is one set by hand (`customHeight`), which Excel keeps
 * however much text comes into the row. Without the mark the height is where the row begins.
 */
export async function letRowsGrow(xlsx: Uint8Array, sheets: readonly GrowingSheet[]): Promise<Uint8Array> {
  // In a browser both come later.
  const parts = await unpack(xlsx, readZipDirectory(xlsx) ?? []);
  if (!parts.ok) throw new Error(`A workbook just written can not be read: ${parts.problem.code}`);
  const files = parts.value;
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`The library wrote no ${path}.`);
    const xml = new TextDecoder().decode(bytes);
    // Only a tag can hold these words: in text < is written &lt;.
    const grown = xml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (all, start: string, row: string) =>
      sheet.rows[Number(row) - 1]?.grows ? start : all,
    );
    files.set(path, new TextEncoder().encode(grown));
  });
  return await packDeflated(files);
}
