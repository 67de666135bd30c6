import fc from 'fast-check';
import type { PagedText } from '../../../src/core/workbook/paged-text';
import { paginateText } from '../../../src/core/workbook/paginate-text';
import type { SheetDoc } from '../../../src/core/workbook/sheet-doc';
import type { TextLevel, TextParagraph } from '../../../src/core/workbook/text-doc';
import { cellStyles } from '../../../src/core/workbook/styles';

const font = { name: '標楷體', sizePoints: 14 };
const paragraph = (level: TextLevel, number: number | null, text: string): TextParagraph => ({
  kind: 'paragraph',
  level,
  number,
  text,
  look: 'body',
});
const heading = (number: number, text: string): TextParagraph => ({ ...paragraph(0, number, text), look: 'heading' });
const textOf = (blocks: readonly TextParagraph[], title = '示範機關服務計畫'): PagedText => ({
  title,
  author: '示範機關',
  font,
  blocks,
  footerLeft: '甲 & 乙',
  name: '計畫本文',
  tabColor: '7F7F7F',
});
const wordsOf = ({ rows }: SheetDoc) => rows.map(({ cells }) => cells.map(({ value }) => value ?? '').join('|'));
const styleOf = ({ rows }: SheetDoc, row: number, column: number) => {
  const style = rows[row]?.cells[column]?.style ?? 'plain';
  return typeof style === 'string' ? cellStyles[style] : style;
};

test('markers stand in the column of their level, texts are merged to the right edge', () => {
  const { doc } = paginateText(
    textOf([
      heading(1, '依據'),
      paragraph(1, 1, '甲'),
      paragraph(2, 1, '乙'),
      paragraph(3, 2, '丙'),
      paragraph(0, null, '丁'),
    ]),
  );
  expect(wordsOf(doc)).toEqual([
    '示範機關服務計畫||||',
    '壹、|依據|||',
    '|一、|甲||',
    '||(一)|乙|',
    '|||2.|丙',
    '|丁|||',
  ]);
  expect(doc.merges.map(({ startRow, startColumn, endColumn }) => [startRow, startColumn, endColumn])).toEqual([
    [0, 0, 4],
    [1, 1, 4],
    [2, 2, 4],
    [3, 3, 4],
    [5, 1, 4],
  ]);
});

test('the page is A4 portrait at 100 %, with page numbers and without gridlines', () => {
  const { doc } = paginateText(textOf([heading(1, '依據')]));
  expect(doc.page).toMatchObject({
    paper: 'A4',
    orientation: 'portrait',
    fitsWidth: false,
    titleRows: null,
    breaksAfterRows: [],
    printArea: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 },
    footer: { left: '&10&"標楷體,Regular"甲 && 乙', center: '&10&"標楷體,Regular"第 &P 頁，共 &N 頁', right: '' },
  });
  expect(doc.showGridLines).toBe(false);
});

test('headings are bold, in the font of the text', () => {
  const { doc } = paginateText(textOf([heading(1, '依據'), paragraph(1, 1, '甲')]));
  const fontOf = (row: number, column: number) => styleOf(doc, row, column).font;
  expect(fontOf(1, 1)).toMatchObject({ name: '標楷體', sizePoints: 14, bold: true });
  expect(fontOf(2, 2)).toMatchObject({ name: '標楷體', sizePoints: 14, bold: false });
  expect(fontOf(0, 0)).toMatchObject({ name: '標楷體', sizePoints: 20, bold: true });
});

test('a long title is cut before the year', () => {
  const { doc } = paginateText(textOf([], '交通部示範總局東部區示範監理所示範監理站115年度提升服務品質執行計畫'));
  expect(wordsOf(doc)).toEqual(
    ['交通部示範總局東部區示範監理所示範監理站', '115年度提升服務品質執行計畫'].map((line) => `${line}|`),
  );
});

test('a text without a title begins with its first paragraph', () => {
  expect(wordsOf(paginateText(textOf([heading(6, '步驟')], '')).doc)).toEqual(['陸、|步驟']);
});

test('each printed line is a row, at the same distance, flush on both sides but for the last', () => {
  const { doc } = paginateText(textOf([paragraph(0, 1, `${'長'.repeat(70)}。`), paragraph(0, 2, '短。')], ''));
  const [first, second, ...others] = doc.rows;
  expect(first?.cells[0]?.value).toBe('壹、');
  expect(second?.cells[0]?.value).toBeNull();
  expect(first?.heightPoints).toBe(second?.heightPoints);
  expect(others[0]?.heightPoints).toBeGreaterThan(second?.heightPoints ?? 0);
  expect([0, 1, 2, 3].map((row) => styleOf(doc, row, 1).horizontal)).toEqual([
    'distributed',
    'distributed',
    'left',
    'left',
  ]);
});

test('a line that room to write or a long address cuts short is not stretched', () => {
  const { doc } = paginateText(
    textOf(
      [
        paragraph(0, 1, `${'長'.repeat(22)}＿＿＿＿＿＿＿＿＿＿號。`),
        paragraph(0, 2, `網址：https://example.gov.tw/${'long'.repeat(20)}`),
      ],
      '',
    ),
  );
  expect(wordsOf(doc)[0]).toBe(`壹、|${'長'.repeat(22)}`);
  expect(styleOf(doc, 0, 1).horizontal).toBe('left');
  expect(wordsOf(doc)[2]).toBe('貳、|網址：');
  expect(styleOf(doc, 2, 1).horizontal).toBe('left');
});

test('whatever is written, no line begins with a full stop', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'服務，。、'), { minLength: 1, maxLength: 200 }), (signs) => {
      fc.pre(!/[，。、]{2}/u.test(signs.join('')));
      const { doc } = paginateText(textOf([paragraph(0, null, `長${signs.join('')}`)], ''));
      for (const line of wordsOf(doc)) expect(line).not.toMatch(/^\|?[，。、]/u);
    }),
  );
});

test('a heading is never the last line of a page, and pages break where the sheet says', () => {
  const blocks = Array.from({ length: 60 }, (_block, index) => [
    heading(index + 1, `第${index + 1}項`),
    paragraph(1, 1, '辦理'.repeat((index * 7) % 40) + '。'),
  ]).flat();
  const { doc, pages } = paginateText(textOf(blocks));
  expect(pages.length).toBeGreaterThan(3);
  expect(doc.page.breaksAfterRows).toEqual(pages.slice(0, -1).map(({ lastRow }) => lastRow));
  for (const { lastRow } of pages) expect(doc.rows[lastRow]?.cells[0]?.value).toBeNull();
  expect(pages.at(-1)?.lastRow).toBe(doc.rows.length - 1);
});

test('a line that ends in a colon stays with what it announces', () => {
  const lines = Array.from({ length: 200 }, (_line, index) =>
    index % 2 === 0 ? paragraph(1, index + 1, '下列各項：') : paragraph(2, 1, '項目。'),
  );
  const { doc, pages } = paginateText(textOf(lines));
  expect(pages.length).toBeGreaterThan(2);
  for (const { firstRow } of pages.slice(1)) expect(doc.rows[firstRow]?.cells[1]?.value).toMatch(/、$/u);
});

test('whatever is written, no word is lost, no row is too high for Excel and no page overflows', () => {
  const block = fc.record({
    kind: fc.constant('paragraph' as const),
    level: fc.constantFrom<TextLevel>(0, 1, 2, 3, 4),
    number: fc.option(fc.integer({ min: 1, max: 30 })),
    text: fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...'服務，。「」（）abc 12')).map((all) => all.join('')),
      fc.integer({ min: 0, max: 1500 }).map((length) => '長'.repeat(length)),
    ),
    look: fc.constantFrom('heading' as const, 'body' as const),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
      const { doc, pages } = paginateText(textOf(blocks, ''));
      const written = doc.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? '')));
      const markers =
        /^(?:[壹貳參肆伍陸柒捌玖拾]+、|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+\.|\(\d+\))$/u;
      const words = (texts: readonly string[]) => texts.join('').replace(/\s/gu, '');
      expect(words(written.filter((value) => !markers.test(value)))).toBe(
        words(blocks.map(({ text }) => (markers.test(text) ? '' : text))),
      );
      for (const { heightPoints } of doc.rows) expect(heightPoints).toBeLessThanOrEqual(409);
      for (const { firstRow, lastRow } of pages) {
        const height = doc.rows.slice(firstRow, lastRow + 1).reduce((sum, row) => sum + (row.heightPoints ?? 0), 0);
        const { top, bottom } = doc.page.marginsPoints;
        expect(height).toBeLessThanOrEqual(841.9 - top - bottom);
      }
    }),
  );
});
