import type { PagedFont, PagedTable } from './paged-table';

/** A text for paper as plain data, numbered 壹、 一、 (一) 1. (1): both the sheet and the Word file are made from it. */
export interface TextDoc {
  /** In large letters in the middle of the first page. */
  readonly title: string;
  /** Who issues it; '' where unknown. Printed nowhere by itself: it goes into the file's properties. */
  readonly author: string;
  readonly font: PagedFont;
  readonly blocks: readonly TextBlock[];
  /** Left in the footer, beside 第 x 頁，共 y 頁; literal text. */
  readonly footerLeft: string;
}

export type TextBlock = TextParagraph | TextTable;

/** 0: 壹、 1: 一、 2: (一) 3: 1. 4: (1). */
export type TextLevel = 0 | 1 | 2 | 3 | 4;

export interface TextParagraph {
  readonly kind: 'paragraph';
  readonly level: TextLevel;
  /** 1-based, as counted in the text; null: without a marker, its text stands where the text of its level does. */
  readonly number: number | null;
  readonly text: string;
  /** A heading is bold, and never the last line of a page. */
  readonly look: 'heading' | 'body';
}

/** A table that stands in the text: under the paragraph before it, over the one behind it. */
export interface TextTable {
  readonly kind: 'table';
  readonly table: PagedTable;
}
