import {
  AlignmentType,
  Footer,
  HeadingLevel,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import { announces } from '../../core/workbook/announces';
import { emPoints } from '../../core/workbook/font-metrics';
import type { TextBlock, TextDoc, TextParagraph } from '../../core/workbook/text-doc';
import { titleLines } from '../../core/workbook/title-lines';
import { listName, textIndent } from './numbering';
import { runsOf } from './runs';
import { tableParts } from './table';
import { twips } from './twips';

/** A4. */
const paperPoints = { short: 595.3, long: 841.9 };
/** 2.54 cm on all sides. */
const marginPoints = 72;
/** Of the title, whatever the text's size. */
export const titlePoints = 20;
const footerPoints = 10;
/** From line to line, in ems: what official letters are set with (14 points on 24). */
const lineEms = 1.7;

type Orientation = 'portrait' | 'landscape';

/** The text in sections: a table that is landscape has pages of its own. */
export function sectionsOf(doc: TextDoc): ISectionOptions[] {
  const sections: { orientation: Orientation; children: (Paragraph | Table)[] }[] = [
    { orientation: 'portrait', children: [titleOf(doc)] },
  ];
  doc.blocks.forEach((block, index) => {
    const orientation = block.kind === 'table' ? block.table.orientation : 'portrait';
    let section = sections.at(-1);
    if (section?.orientation !== orientation) sections.push((section = { orientation, children: [] }));
    section.children.push(
      ...(block.kind === 'table'
        ? tableParts(block.table, textWidthPoints(orientation))
        : [paragraphOf(block, doc.blocks[index + 1], doc)]),
    );
  });
  return sections.map(({ orientation, children }) => ({
    properties: { page: pageOf(orientation) },
    footers: { default: footerOf(doc) },
    children,
  }));
}

function textWidthPoints(orientation: Orientation): number {
  return (orientation === 'portrait' ? paperPoints.short : paperPoints.long) - 2 * marginPoints;
}

/** The library turns width and height round by itself where a page is landscape. */
function pageOf(orientation: Orientation) {
  const margin = twips(marginPoints);
  return {
    size: {
      width: twips(paperPoints.short),
      height: twips(paperPoints.long),
      orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: { top: margin, right: margin, bottom: margin, left: margin, header: twips(36), footer: twips(36) },
  };
}

function titleOf({ title, font }: TextDoc): Paragraph {
  const widthEms = textWidthPoints('portrait') / emPoints(titlePoints);
  const lines = titleLines(title, widthEms, font.name).map((line) => line.trim());
  return new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(lines.join('\n')) });
}

function paragraphOf(paragraph: TextParagraph, next: TextBlock | undefined, { font }: TextDoc): Paragraph {
  const { level, number, text, look } = paragraph;
  const isHeading = look === 'heading';
  return new Paragraph({
    ...(isHeading ? { heading: HeadingLevel.HEADING_1 } : {}),
    alignment: AlignmentType.BOTH,
    ...(number === null
      ? { indent: { left: textIndent(level, font.sizePoints) } }
      : { numbering: { reference: listName, level } }),
    spacing: {
      before: isHeading ? twips(font.sizePoints / 2) : 0,
      line: twips(font.sizePoints * lineEms),
      lineRule: LineRuleType.EXACT,
    },
    keepNext: next !== undefined && announces(paragraph),
    children: runsOf(text),
  });
}

function footerOf({ footerLeft }: TextDoc): Footer {
  const size = footerPoints * 2;
  const left = footerLeft === '' ? [] : [...runsOf(footerLeft, { size }), new TextRun({ text: '　', size })];
  const children = ['第 ', PageNumber.CURRENT, ' 頁，共 ', PageNumber.TOTAL_PAGES, ' 頁'];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [...left, new TextRun({ children, size })] }),
    ],
  });
}
