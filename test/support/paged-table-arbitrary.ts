import fc from 'fast-check';
import type { PagedBlock, PagedCell, PagedColumn, PagedRow, PagedTable } from '../../src/core/workbook/paged-table';

/** Words such as plans have, and such as break badly: brackets, addresses, blanks, line breaks, long runs of Latin letters. */
const words = fc.constantFrom(
  ...[
    '櫃檯',
    '申辦',
    '流程',
    '，',
    '。',
    '、',
    '（一）',
    '「公開」',
    '107年',
    '每季',
    'e化',
    'Q&A',
    '100%',
    ' ',
    '\n',
    '…',
  ],
  'https://www.example.gov.tw/service/list?year=107&unit=2',
  'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  '檢討並修正標準作業程序及申請書表',
);
const textOf = (maxLength: number) =>
  fc.array(words, { minLength: 1, maxLength, size: 'max' }).map((parts) => parts.join('').trim() || '無');
const short = textOf(5);
const long = fc.oneof(
  { weight: 12, arbitrary: textOf(12) },
  { weight: 3, arbitrary: textOf(60) },
  { weight: 1, arbitrary: textOf(400) },
);
const maybe = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: short });

interface Shape {
  readonly hanging: boolean;
  readonly labels: number;
  readonly bands: boolean;
  readonly marked: boolean;
}

const column = (header: string, share: number, change: Partial<PagedColumn> = {}): PagedColumn => ({
  header,
  share,
  align: 'left',
  merges: false,
  hanging: false,
  choices: null,
  ...change,
});

const cell = (text: string, group: number | null = null): PagedCell => ({ blocks: [{ marker: '', text }], group });

function columnsOf({ hanging, labels }: Shape): PagedColumn[] {
  return [
    ...['項目', '重點'].slice(0, labels).map((header) => column(header, 14, { merges: true })),
    column('作法', 45, { hanging }),
    column('期限', 12, { align: 'center', choices: ['107年6月', '持續辦理'] }),
    column('單位', 15),
  ];
}

const rowOf = ({ hanging, labels, marked }: Shape) =>
  fc
    .record({
      step: fc.nat({ max: 5 }),
      labels: fc.tuple(short, long),
      blocks: fc.array(long, { minLength: 1, maxLength: hanging ? 4 : 1 }),
      deadline: maybe,
      unit: fc.oneof({ weight: 9, arbitrary: maybe }, { weight: 1, arbitrary: long }),
      leastPoints: fc.constantFrom(0, 0, 0, 60),
    })
    .map(({ step, leastPoints, ...given }) => {
      const blocks = given.blocks.map((text, index): PagedBlock =>
        marked ? { marker: `${index + 1}.`, text } : { marker: '', text },
      );
      const cells = [
        ...given.labels.slice(0, labels).map((text) => cell(text)),
        { blocks, group: null },
        cell(given.deadline),
        cell(given.unit),
      ];
      return { step, row: { kind: 'row', cells, leastPoints } satisfies PagedRow };
    });

/** Gives the rows their labels: with step 0 a new item begins, and with it a new point; up to step 2 a new point alone. */
function grouped(steps: readonly { readonly step: number; readonly row: PagedRow }[], labels: number): PagedRow[] {
  const groups = [0, 0];
  const known: (PagedCell | undefined)[] = [];
  return steps.map(({ step, row }) => {
    if (row.kind === 'band') return row;
    const cells = row.cells.map((given, index): PagedCell => {
      if (index >= labels) return given;
      if (known[index] === undefined || step <= index * 2) {
        groups[index] = (groups[index] ?? 0) + 1;
        known[index] = { ...given, group: groups[index] };
      }
      return known[index];
    });
    return { ...row, cells };
  });
}

/** Tables of every shape that annexes have, from none to `maxRows` rows. Either all blocks of a table have a marker or none. */
export function pagedTable(maxRows: number): fc.Arbitrary<PagedTable> {
  const shape = fc.record({
    hanging: fc.boolean(),
    labels: fc.constantFrom(0, 1, 2),
    bands: fc.boolean(),
    marked: fc.boolean(),
  });
  return shape.chain((given) => {
    const band = fc
      .record({ text: short, startsPage: fc.boolean() })
      .map((words) => ({ step: 5, row: { kind: 'band', ...words } satisfies PagedRow }));
    const row = rowOf({ ...given, marked: given.marked && given.hanging });
    const rows = fc.array(given.bands ? fc.oneof({ weight: 1, arbitrary: band }, { weight: 6, arbitrary: row }) : row, {
      maxLength: maxRows,
      size: 'max',
    });
    return fc.record({
      name: fc.constant('附件1'),
      tabColor: fc.constant('1F4E79'),
      orientation: fc.constantFrom('landscape' as const, 'portrait' as const),
      font: fc.record({
        name: fc.constantFrom('標楷體', '標楷體', 'Noto Sans CJK TC'),
        sizePoints: fc.constantFrom(12, 14),
      }),
      lines: fc.constant([
        { text: '附件1', look: 'annex' as const },
        { text: '範例機關107年度提升服務品質執行計畫具體作法表', look: 'title' as const },
      ]),
      columns: fc.constant(columnsOf(given)),
      rows: rows.map((steps) => grouped(steps, given.labels)),
      closing: fc.array(
        short.map((text) => ({ text, look: 'remark' as const })),
        { maxLength: 3 },
      ),
      footerLeft: fc.constant('範例機關'),
    });
  });
}
