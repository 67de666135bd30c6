import type { BorderStyle, CellStyle, FontStyle } from 'hucre';
import { plainStyle, type BorderModel, type EdgeName, type StyleModel } from '../../hosts/memory/workbook-model';
import { rgbOf } from './file-colors';
import {
  horizontalForFile,
  horizontalOfFile,
  lineForFile,
  lineOfFile,
  verticalForFile,
  verticalOfFile,
} from './file-words';

const edges = [
  ['top', 'EdgeTop'],
  ['right', 'EdgeRight'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
] as const satisfies readonly (readonly [keyof BorderStyle, EdgeName])[];

/** Turns a file's looks into the model's: equal ones become one object. `font` is the file's own for cells that say none. */
export function makeStyleReader(
  font: FontStyle | undefined,
  themeColors: readonly string[],
): (style: CellStyle | undefined) => StyleModel {
  const base: StyleModel = Object.freeze({
    ...plainStyle,
    fontName: font?.name ?? plainStyle.fontName,
    fontSizePoints: font?.size ?? plainStyle.fontSizePoints,
    vertical: 'Bottom',
  });
  const byObject = new Map<CellStyle, StyleModel>();
  const byContent = new Map<string, StyleModel>();
  return (style) => {
    if (style === undefined) return base;
    let known = byObject.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(style);
    known = byContent.get(key) ?? Object.freeze(read(style));
    byContent.set(key, known);
    byObject.set(style, known);
    return known;
  };

  function read({ font: own, fill, border, alignment, numFmt, protection }: CellStyle): StyleModel {
    const solid = fill?.type === 'pattern' && fill.pattern !== 'none' ? rgbOf(fill.fgColor, themeColors) : null;
    return {
      fontName: own?.name ?? base.fontName,
      fontSizePoints: own?.size ?? base.fontSizePoints,
      bold: own?.bold === true,
      italic: own?.italic === true,
      fontColor: rgbOf(own?.color, themeColors) ?? base.fontColor,
      fill: solid,
      horizontal: horizontalOfFile(alignment?.horizontal),
      vertical: verticalOfFile(alignment?.vertical),
      wrap: alignment?.wrapText === true,
      numberFormat: numFmt ?? 'General',
      borders: Object.fromEntries(
        edges.flatMap(([side, edge]): [EdgeName, BorderModel][] => {
          const line = border?.[side];
          if (line === undefined) return [];
          return [[edge, { ...lineOfFile(line.style), color: rgbOf(line.color, themeColors) ?? '000000' }]];
        }),
      ),
      locked: protection?.locked !== false,
    };
  }
}

const written = new WeakMap<StyleModel, CellStyle>();

/** A look as the library writes it; one object for each, so that equal ones are found by comparing little. */
export function styleForFile(style: StyleModel): CellStyle {
  let known = written.get(style);
  if (known !== undefined) return known;
  known = {
    font: {
      name: style.fontName,
      size: style.fontSizePoints,
      bold: style.bold,
      italic: style.italic,
      color: { rgb: style.fontColor },
    },
    ...(style.fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill } } }),
    ...(Object.keys(style.borders).length === 0
      ? {}
      : {
          border: Object.fromEntries(
            edges.flatMap(([side, edge]) => {
              const line = style.borders[edge];
              if (line === undefined) return [];
              return [[side, { style: lineForFile(line.style, line.weight), color: { rgb: line.color } }]];
            }),
          ),
        }),
    alignment: {
      horizontal: horizontalForFile(style.horizontal),
      vertical: verticalForFile(style.vertical),
      wrapText: style.wrap,
    },
    ...(style.numberFormat === 'General' ? {} : { numFmt: style.numberFormat }),
    ...(style.locked ? {} : { protection: { locked: false } }),
  };
  written.set(style, known);
  return known;
}
