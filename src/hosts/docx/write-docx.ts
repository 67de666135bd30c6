import type { TextDoc } from '../../core/workbook/text-doc';

/** The bytes of a Word file with this text: A4, real numbering, page numbers. The library is loaded only where a Word file is wanted. */
export async function writeDocx(doc: TextDoc): Promise<Uint8Array> {
  const [{ Packer }, { documentOf }] = await Promise.all([import('docx'), import('./document')]);
  return Packer.pack(documentOf(doc), 'uint8array');
}
