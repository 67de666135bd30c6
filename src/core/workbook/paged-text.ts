import type { TextDoc } from './text-doc';

/** A text that becomes one sheet, A4 portrait. Its blocks are paragraphs: tables are sheets of their own between two of these. */
export interface PagedText extends TextDoc {
  /** Wanted name of the sheet's tab; made legal and unique later. */
  readonly name: string;
  /** RRGGBB. */
  readonly tabColor: string;
}
