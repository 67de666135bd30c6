/** How a cell looks, as data that every host can apply: colours are RRGGBB, sizes points. */
export interface CellStyle {
  readonly font: CellFont;
  /** null: no fill. */
  readonly fill: string | null;
  /** null: none. */
  readonly border: CellBorder | null;
  /** `justify`: lines flush on both sides but the last of a paragraph; `distributed`: the last one, too. */
  readonly horizontal: 'left' | 'center' | 'right' | 'justify' | 'distributed';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** `@`: what is typed stays text (107.4.30, 001). */
  readonly numberFormat: 'General' | '@';
}

export interface CellBorder {
  readonly line: 'thin' | 'medium';
  readonly color: string;
  /** Sides without a line; absent: all four have one. */
  readonly open?: readonly CellSide[];
}

export type CellSide = 'top' | 'right' | 'bottom' | 'left';

export interface CellFont {
  readonly name: string;
  readonly sizePoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
}

/** The font of all text in a plan. */
export const textFontName = '標楷體';

/**
 * The workbook's Normal style. An .xlsx column width counts digits of this font, so it must be one that every machine has
 * (or a metric twin of it): with a font that is missing, the same width came out up to 38 % wider. A digit of Times New Roman
 * is half an em, whole pixels at every size of screen, so a width is the same in Excel and in LibreOffice.
 */
export const normalFont: CellFont = {
  name: 'Times New Roman',
  sizePoints: 12,
  bold: false,
  italic: false,
  color: '000000',
};
/** Pixels (96 an inch) of the widest digit of the Normal font, in which .xlsx counts column widths (padding included). */
export const normalDigitPixels = 8;

/** Behind header and bands of a table for paper: grey enough to be told from the rows, light enough to be copied. */
export const headFill = 'EDEDED';

const font: CellFont = { name: textFontName, sizePoints: 12, bold: false, italic: false, color: '000000' };
const line = { line: 'thin', color: '7F7F7F' } as const;
const cell = {
  font,
  fill: null,
  border: line,
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  numberFormat: '@',
} as const satisfies CellStyle;

/** The looks that have a name; what is made for paper brings its own styles. A header is formatted directly, since LibreOffice draws no table styles. */
export const cellStyles = {
  /** Text for people to write in. */
  text: cell,
  /** Short text on a line of its own: a setting, a unit's name. */
  entry: { ...cell, vertical: 'center' },
  /** Short text that stands in the middle: a deadline, a role. */
  centered: { ...cell, horizontal: 'center', vertical: 'center' },
  /** Given by the rubric: item, point. */
  label: { ...cell, fill: 'F2F6FA' },
  /** The name of a setting. */
  labelCentered: { ...cell, vertical: 'center', fill: 'F2F6FA' },
  /** Header of a table. */
  header: {
    ...cell,
    font: { ...font, bold: true, color: 'FFFFFF' },
    fill: '1F4E79',
    horizontal: 'center',
    vertical: 'center',
  },
  /** Header of a table for paper. */
  annexHeader: { ...cell, font: { ...font, bold: true }, horizontal: 'center', vertical: 'center' },
  /** The sheet's title. */
  title: {
    ...cell,
    font: { ...font, sizePoints: 16, bold: true },
    border: null,
    horizontal: 'center',
    vertical: 'center',
  },
  /** A dimension's heading between title and table. */
  heading: { ...cell, font: { ...font, sizePoints: 14, bold: true }, border: null, vertical: 'center' },
  /** How a sheet is to be filled in. */
  note: { ...cell, font: { ...font, sizePoints: 10, color: '595959' }, border: null, vertical: 'center' },
  /** An explanation inside a table. */
  remark: { ...cell, font: { ...font, sizePoints: 10, color: '595959' }, vertical: 'center' },
  /** Without border, on one line: the lists behind drop-downs. */
  plain: { ...cell, border: null, wrap: false },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleKey = keyof typeof cellStyles;
