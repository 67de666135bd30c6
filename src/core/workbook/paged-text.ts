import type { TextDoc } from './text-doc';

/**
 * A text that becomes one sheet, A4 portrait. Its blocks are paragraphs; a table in a text is a sheet of its own between two of these
 * (`textSheets` cuts a text there).
 */
export interface PagedText extends Omit<TextDoc, 'author'> {
  /** Wanted name of the sheet's tab; made legal and unique later. */
  readonly name: string;
  /** RRGGBB. */
  readonly tabColor: string;
}
