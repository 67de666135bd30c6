import { LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { PagedFont } from '../../core/workbook/paged-table';
import type { TextLevel } from '../../core/workbook/text-doc';
import { fontOf } from './font';
import { twips } from './twips';

/** The list that all numbered paragraphs of a text belong to. */
export const listName = 'plan';

/** 壹、 一、 (一) 1. (1), each counted anew under the one above. */
const FORMATS: readonly (readonly [ILevelsOptions['format'] & string, string])[] = [
  [LevelFormat.IDEOGRAPH_LEGAL_TRADITIONAL, '%1、'],
  [LevelFormat.TAIWANESE_COUNTING_THOUSAND, '%2、'],
  [LevelFormat.TAIWANESE_COUNTING_THOUSAND, '(%3)'],
  [LevelFormat.DECIMAL, '%4.'],
  [LevelFormat.DECIMAL, '(%5)'],
];

/** Room for a marker: its two characters, and a little before the text. */
const markerEms = 2.25;

/** Where the text of a level begins, from the left margin. */
export function textIndent(level: TextLevel, sizePoints: number): number {
  return twips((level + 1) * markerEms * sizePoints);
}

export function numbering({ name, sizePoints }: PagedFont): INumberingOptions {
  const levels = FORMATS.map(([format, text], level): ILevelsOptions => ({
    level,
    format,
    text,
    style: {
      run: { font: fontOf(name) },
      paragraph: {
        indent: { left: twips((level + 1) * markerEms * sizePoints), hanging: twips(markerEms * sizePoints) },
      },
    },
  }));
  return { config: [{ reference: listName, levels }] };
}
