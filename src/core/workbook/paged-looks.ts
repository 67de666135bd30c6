import type { PagedFont, PagedLine } from './paged-table';
import { headFill, type CellSide, type CellStyle } from './styles';

/** How a cell inside the table differs from another. */
export interface BodyLook {
  /** Bold on grey: header and bands. */
  readonly isHead: boolean;
  readonly horizontal: 'left' | 'center' | 'justify';
  readonly vertical: CellStyle['vertical'];
  readonly wrap: boolean;
  readonly open: readonly CellSide[];
}

/** The looks of a table for paper: black on white, thin lines. */
export interface PagedLooks {
  readonly fontOf: (look: PagedLine['look']) => PagedFont;
  readonly isBold: (look: PagedLine['look']) => boolean;
  readonly line: (look: PagedLine['look']) => CellStyle;
  /** Equal looks share one object. */
  readonly body: (look: BodyLook) => CellStyle;
  readonly tag: CellStyle;
}

const black = '000000';

export function pagedLooks(font: PagedFont): PagedLooks {
  const { name, sizePoints } = font;
  const sizes = {
    annex: sizePoints,
    title: sizePoints + 4,
    heading: sizePoints + 1,
    remark: Math.max(9, sizePoints - 1),
  } as const satisfies Record<PagedLine['look'], number>;
  const isBold = (look: PagedLine['look']): boolean => look === 'title' || look === 'heading';
  const style = (size: number, bold: boolean): CellStyle => ({
    font: { name, sizePoints: size, bold, italic: false, color: black },
    fill: null,
    border: null,
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
    numberFormat: '@',
  });
  const horizontals = { annex: 'right', title: 'center', heading: 'left', remark: 'left' } as const;
  const lines = new Map<PagedLine['look'], CellStyle>();
  const bodies = new Map<number, CellStyle>();
  return {
    fontOf: (look) => ({ name, sizePoints: sizes[look] }),
    isBold,
    line: (look) => {
      const known = lines.get(look) ?? { ...style(sizes[look], isBold(look)), horizontal: horizontals[look] };
      lines.set(look, known);
      return known;
    },
    body: (look) => {
      const key = keyOf(look);
      let known = bodies.get(key);
      if (known === undefined) {
        const { isHead, open, horizontal, vertical, wrap } = look;
        const fill = isHead ? headFill : null;
        const border = { line: 'thin', color: black, open } as const;
        known = { ...style(sizePoints, isHead), fill, horizontal, vertical, wrap, border };
        bodies.set(key, known);
      }
      return known;
    },
    tag: {
      ...style(6, false),
      font: { name: 'Arial', sizePoints: 6, bold: false, italic: false, color: '767676' },
      wrap: false,
    },
  };
}

const sideBits = { top: 1, right: 2, bottom: 4, left: 8 } as const satisfies Record<CellSide, number>;
const horizontalBits = { left: 0, center: 128, justify: 256 } as const satisfies Record<BodyLook['horizontal'], number>;

/** A number for each look: there is one for every cell of the table. */
function keyOf({ isHead, horizontal, vertical, wrap, open }: BodyLook): number {
  const bits = (isHead ? 16 : 0) | (wrap ? 32 : 0) | (vertical === 'top' ? 64 : 0) | horizontalBits[horizontal];
  return open.reduce((sum: number, side) => sum | sideBits[side], bits);
}
