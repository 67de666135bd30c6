import type { PagedRow, PagedTable } from '../../../src/core/workbook/paged-table';
import type { TextBlock, TextDoc, TextLevel, TextParagraph } from '../../../src/core/workbook/text-doc';
import { elements, wordParts, words } from './word-parts';

const font = { name: '標楷體', sizePoints: 14 };
const paragraph = (level: TextLevel, number: number | null, text: string): TextParagraph => ({
  kind: 'paragraph',
  level,
  number,
  text,
  look: 'body',
});
const heading = (number: number, text: string): TextParagraph => ({ ...paragraph(0, number, text), look: 'heading' });
const docOf = (blocks: readonly TextBlock[], more: Partial<TextDoc> = {}): TextDoc => ({
  title: '示範機關115年度服務計畫',
  author: '示範機關',
  font,
  blocks,
  footerLeft: '',
  ...more,
});

const row = (texts: readonly string[], group: number | null = null): PagedRow => ({
  kind: 'row',
  cells: texts.map((text, index) => ({ blocks: [{ marker: '', text }], group: index === 0 ? group : null })),
  leastPoints: 0,
});
const tableOf = (rows: readonly PagedRow[], more: Partial<PagedTable> = {}): PagedTable => ({
  name: '表',
  tabColor: '7F7F7F',
  orientation: 'portrait',
  font: { name: '標楷體', sizePoints: 12 },
  lines: [
    { text: '附件一', look: 'annex' },
    { text: '具體作法表', look: 'title' },
    { text: '一、示範構面', look: 'heading' },
  ],
  columns: [
    { header: '重點', share: 1, align: 'left', merges: true, hanging: false, choices: null },
    { header: '作法', share: 3, align: 'left', merges: false, hanging: true, choices: null },
  ],
  rows,
  closing: [{ text: '備註：照辦', look: 'remark' }],
  footerLeft: '',
  ...more,
});
const documentOf = async (...args: Parameters<typeof docOf>) => (await wordParts(docOf(...args)))('word/document.xml');

test('paragraphs belong to one list of five levels, headings are headings', async () => {
  const xml = await documentOf([
    heading(1, '依據'),
    paragraph(1, 1, '甲'),
    paragraph(2, 1, '乙'),
    paragraph(3, 1, '丙'),
    paragraph(4, 1, '丁'),
    paragraph(0, null, '戊'),
  ]);
  const [title = '', ...rest] = elements(xml, 'w:p');
  expect(words(title)).toBe('示範機關115年度服務計畫');
  expect(title).toContain('<w:pStyle w:val="Title"/>');
  const told = rest.map((xmlOf) => {
    const level = /<w:ilvl w:val="(\d)"\/>/u.exec(xmlOf)?.[1] ?? '-';
    return `${level}${xmlOf.includes('"Heading1"') ? 'h' : ''} ${words(xmlOf)}`;
  });
  expect(told).toEqual(['0h 依據', '1 甲', '2 乙', '3 丙', '4 丁', '- 戊']);
  const lists = new Set(xml.match(/<w:numId w:val="\d+"\/>/gu));
  expect(lists.size).toBe(1);
});

test('the numbers are Word’s own: 壹、 一、 (一) 1. (1)', async () => {
  const part = await wordParts(docOf([heading(1, '依據')]));
  const listOf =
    elements(part('word/numbering.xml'), 'w:abstractNum').find((xml) => xml.includes('ideographLegal')) ?? '';
  const levels = elements(listOf, 'w:lvl').slice(0, 5);
  expect(
    levels.map((xml) => [
      /<w:numFmt w:val="(\w+)"/u.exec(xml)?.[1],
      /<w:lvlText w:val="([^"]*)"/u.exec(xml)?.[1],
      /w:eastAsia="([^"]*)"/u.exec(xml)?.[1],
    ]),
  ).toEqual([
    ['ideographLegalTraditional', '%1、', '標楷體'],
    ['taiwaneseCountingThousand', '%2、', '標楷體'],
    ['taiwaneseCountingThousand', '(%3)', '標楷體'],
    ['decimal', '%4.', '標楷體'],
    ['decimal', '(%5)', '標楷體'],
  ]);
});

test('every style has the font for all scripts', async () => {
  const part = await wordParts(docOf([heading(1, '依據')], { font: { name: 'AR PL UKai TW', sizePoints: 16 } }));
  const styles = part('word/styles.xml');
  for (const xml of [
    ...elements(styles, 'w:docDefaults'),
    ...elements(styles, 'w:style').filter((style) => /w:styleId="(?:Title|Heading1)"/u.test(style)),
  ]) {
    for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) expect(xml).toContain(`w:${script}="AR PL UKai TW"`);
  }
  expect(elements(styles, 'w:docDefaults')[0]).toContain('<w:sz w:val="32"/>');
});

test('the page is A4 with page numbers in the footer', async () => {
  const part = await wordParts(docOf([heading(1, '依據')], { footerLeft: '甲 & 乙' }));
  const xml = part('word/document.xml');
  expect(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/u.exec(xml)?.slice(1)).toEqual(['11906', '16838']);
  const footer = part('word/footer1.xml');
  expect(words(footer)).toBe('甲 & 乙　第  頁，共  頁');
  expect(elements(footer, 'w:instrText').map((code) => code.replace(/<[^>]*>/gu, ''))).toEqual(['PAGE', 'NUMPAGES']);
});

test('title and agency are the file’s properties, and nobody is named where none is', async () => {
  const core = (await wordParts(docOf([], { title: '「甲」 & <乙>' })))('docProps/core.xml');
  expect(core).toContain('<dc:title>「甲」 &amp; &lt;乙&gt;</dc:title>');
  expect(core).toContain('<dc:creator>示範機關</dc:creator>');
  const nobody = (await wordParts(docOf([], { author: '' })))('docProps/core.xml');
  expect(nobody).not.toContain('Un-named');
});

test('a long title is cut before the year', async () => {
  const xml = await documentOf([], { title: '交通部示範總局東部區示範監理所示範監理站 115 年度提升服務品質執行計畫' });
  expect(words(xml)).toBe('交通部示範總局東部區示範監理所示範監理站\n115 年度提升服務品質執行計畫');
});

test('what announces something stands on its page', async () => {
  const xml = await documentOf([
    heading(1, '目標'),
    paragraph(0, null, '如下：'),
    paragraph(1, 1, '甲'),
    heading(2, '末'),
  ]);
  const keeps = elements(xml, 'w:p').map((each) => each.includes('<w:keepNext/>'));
  expect(keeps.slice(1)).toEqual([true, true, false, false]);
});

test('a table repeats its header, cuts no row and merges its groups', async () => {
  const blocks: PagedRow = {
    kind: 'row',
    cells: [
      { blocks: [{ marker: '', text: '甲' }], group: 1 },
      {
        blocks: [
          { marker: '1. ', text: '先辦' },
          { marker: '2. ', text: '後辦\n再辦' },
        ],
        group: null,
      },
    ],
    leastPoints: 30,
  };
  const band: PagedRow = { kind: 'band', text: '一、策略', startsPage: false };
  const table = tableOf([band, blocks, row(['甲', '又辦'], 1), row(['乙', '另辦'], 2)]);
  const xml = await documentOf([paragraph(0, null, '如下表：'), { kind: 'table', table }, heading(1, '步驟')]);
  const rows = elements(xml, 'w:tr');
  expect(rows.map((each) => each.includes('<w:tblHeader/>'))).toEqual([true, false, false, false, false]);
  expect(rows.every((each) => each.includes('<w:cantSplit/>'))).toBe(true);
  expect(rows.map((each) => elements(each, 'w:tc').map(words))).toEqual([
    ['重點', '作法'],
    ['一、策略'],
    ['甲', '1.\t先辦2.\t後辦\n再辦'],
    ['', '又辦'],
    ['乙', '另辦'],
  ]);
  expect(rows.map((each) => /<w:vMerge w:val="(\w+)"/u.exec(each)?.[1] ?? null)).toEqual([
    null,
    null,
    'restart',
    'continue',
    null,
  ]);
  expect(rows[1]).toContain('<w:gridSpan w:val="2"/>');
  const grid = elements(xml, 'w:gridCol').map((column) => Number(/w:w="(\d+)"/u.exec(column)?.[1]));
  expect((grid[1] ?? 0) / (grid[0] ?? 1)).toBeCloseTo(3, 2);
  const around = elements(xml.replace(/<w:tbl>.*<\/w:tbl>/su, ''), 'w:p').map(words);
  expect(around).toEqual(['示範機關115年度服務計畫', '如下表：', '一、示範構面', '備註：照辦', '步驟']);
});

test('a landscape table has pages of its own, between those of the text', async () => {
  const table = tableOf([row(['甲', '乙'])], { orientation: 'landscape' });
  const xml = await documentOf([heading(1, '內容'), { kind: 'table', table }, heading(2, '步驟')]);
  const sections = elements(xml, 'w:sectPr').map((each) => /<w:pgSz w:w="(\d+)" w:h="(\d+)"/u.exec(each)?.slice(1));
  expect(sections).toEqual([
    ['11906', '16838'],
    ['16838', '11906'],
    ['11906', '16838'],
  ]);
});

test.each(['=1+1 & <b> "引號"', '兩行\n一段', 'a\tb', '🙂𠮷', '  前後空白  '])(
  'the text %j is written as it was typed',
  async (text) => {
    const xml = await documentOf([paragraph(1, 1, text)]);
    expect(words(elements(xml, 'w:p')[1] ?? '')).toBe(text);
  },
);

test('signs that no XML file may hold are left out', async () => {
  const xml = await documentOf([paragraph(1, 1, '甲\u0000\u0008乙\u001f丙\ud83d丁\uffff')]);
  expect(words(elements(xml, 'w:p')[1] ?? '')).toBe('甲乙丙丁');
});
