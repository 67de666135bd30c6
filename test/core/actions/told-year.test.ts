import { checkWorkbook, type CheckWorkbookOptions } from '../../../src/core/actions/check-workbook';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { soundPlan } from '../../support/sound-plan';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';

type Cells = readonly (readonly (string | number | null)[])[];

const HEADER = ['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
const ROSTER = [
  ['職稱', '現職', '姓名', '備註'],
  ['召集人', '主任秘書', '甲○○', null],
  ['委員', '秘書室主任', '乙○○', null],
];

/** A measures annex of the sound plan, with deadlines of a year. */
function measures(title: string | null, year = 115): Cells {
  const rows = soundPlan('service-award').rows.map(({ dimension, item, point, measure, unit }, index) =>
    [dimension, item, point, measure, `${year}年${(index % 12) + 1}月`, unit].map((cell) => cell ?? null),
  );
  return [[title], HEADER, ...rows];
}

function checked(sheets: Readonly<Record<string, Cells>>, options: Partial<CheckWorkbookOptions> = {}) {
  const docs = Object.entries(sheets).map(([name, cells]) => sheetDoc(name, cells));
  const outcome = checkWorkbook(snapshotOf(workbookDoc(docs)), { today: '2026-02-01', framework: null, ...options });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { recognised, findings } = outcome.value;
  const year = /^(?:year|period|setting|framework|deadline-(?:wrong|outside)|dimension|point|item|weights)-/u;
  return {
    recognised,
    found: findings.filter(({ rule }) => year.test(rule)).map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`),
  };
}

const settings = (year: string | number, from: string, to: string, framework = 'service-award'): Cells => [
  ['設定項目', '內容', '說明'],
  ['機關名稱', '雲湖地政事務所', null],
  ['年度（民國）', year, null],
  ['計畫名稱', '雲湖地政事務所提升服務品質執行計畫', null],
  ['期程起日', from, null],
  ['期程迄日', to, null],
  ['評核架構代號', framework, null],
];

const ANNEX = '附件1 雲湖地政事務所115年度提升服務品質執行計畫具體作法表';
const ANNEX_2 = '附件2 雲湖地政事務所115年度提升服務品質推動小組編組表';
const MAIN: Cells = [
  ['雲湖地政事務所114年度提升服務品質執行計畫'],
  ['壹、緣起：為使洽公更便利，特訂定本計畫。'],
  ['參、實施期程：115年1月1日至115年12月31日'],
];

describe('the year forgotten in one title', () => {
  const sheets = { 計畫本文: MAIN, 附件1: measures(ANNEX), 附件2: [[ANNEX_2], ...ROSTER] };

  test('is one finding at that title, and the head says where the year is from', () => {
    const { recognised, found } = checked(sheets);
    expect(recognised.rocYear).toBe(115);
    expect(recognised.yearFrom).toEqual(['附件1!A1', '附件2!A1', '計畫本文!A3', '附件1!E3']);
    expect(found).toEqual(['year-mismatch 計畫本文!A1']);
  });

  test('is found as well where the year is given', () => {
    expect(checked(sheets, { rocYear: 115 }).found).toEqual(['year-mismatch 計畫本文!A1']);
  });

  test.each([
    [
      '附件1',
      {
        ...sheets,
        計畫本文: [['雲湖地政事務所115年度提升服務品質執行計畫']],
        附件1: measures(ANNEX.replace('115', '114')),
      },
    ],
    [
      '附件2',
      {
        ...sheets,
        計畫本文: [['雲湖地政事務所115年度提升服務品質執行計畫']],
        附件2: [[ANNEX_2.replace('115', '114')], ...ROSTER],
      },
    ],
  ])('%s stands in A1', (sheet, other) => {
    expect(checked(other).found).toEqual([`year-mismatch ${sheet}!A1`]);
  });

  test('of two that differ the later holds, and of many the deadlines tell', () => {
    const { recognised } = checked({ 計畫本文: MAIN.slice(0, 2), 附件1: measures(null) });
    expect(recognised).toMatchObject({ rocYear: 115, yearFrom: ['附件1!E3'] });
    const period = [...MAIN.slice(1, 2), ['參、實施期程：114年1月1日至114年12月31日']];
    expect(checked({ 計畫本文: period, 附件1: measures(ANNEX) }).found).toEqual(['year-mismatch 計畫本文!A2']);
  });
});

test('a year that a plan builds on is not its own', () => {
  const cells = measures(ANNEX);
  const sheets = { 附件1: cells, 附件2: [['114年度滿意度調查結果表'], ['一、賡續推動114年度計畫'], ['題目', '分數']] };
  expect(checked(sheets).found).toEqual([]);
});

describe('the settings', () => {
  const whole = ['115年1月1日', '115年12月31日'] as const;

  test('that agree are left in peace, and told as the year’s origin', () => {
    const { recognised, found } = checked({ 計畫設定: settings(115, ...whole), 附件1: measures(ANNEX) });
    expect(found).toEqual([]);
    expect(recognised.yearFrom).toEqual(['計畫設定!B3']);
  });

  test.each([
    ['year of an old plan', settings(114, ...whole), 'period-contradictory 計畫設定!B3'],
    ['period of an old plan', settings(115, '114年1月1日', '114年12月31日'), 'period-contradictory 計畫設定!B5'],
    ['period reversed', settings(115, '115年12月31日', '115年1月1日'), 'period-contradictory 計畫設定!B6'],
    ['year in words', settings('亂寫', ...whole), 'setting-unreadable 計畫設定!B3'],
    ['year too large', settings(19999, ...whole), 'setting-unreadable 計畫設定!B3'],
    ['beginning in words', settings(115, '年初', '115年12月31日'), 'setting-unreadable 計畫設定!B5'],
  ])('%s: one finding at its cell, and no row is blamed', (_name, cells, finding) => {
    const { recognised, found } = checked({ 計畫設定: cells, 附件1: measures(ANNEX) });
    expect(found).toEqual([finding]);
    expect(recognised.rocYear).toBe(115);
    expect(recognised.period).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  test('half a period is not dropped in silence', () => {
    const { found } = checked({ 計畫設定: settings(115, '115年1月1日', ''), 附件1: measures(ANNEX) });
    expect(found).toEqual(['setting-unreadable 計畫設定!B6']);
  });
});

test('a framework that is not known here is not replaced by another one', () => {
  const cells = measures(ANNEX).map((row, index) => (index === 3 ? ['基礎服物', ...row.slice(1)] : row));
  const { recognised, found } = checked({
    計畫設定: settings(115, '115年1月1日', '115年12月31日', 'yunhu-115'),
    附件1: cells,
  });
  expect(recognised).toMatchObject({ framework: null, unknownFramework: 'yunhu-115' });
  expect(found).toEqual(['framework-unknown 計畫設定!B7']);
});

test('a framework may be named by its name', () => {
  const cells = settings(115, '115年1月1日', '115年12月31日', '政府服務獎');
  const { recognised } = checked({ 計畫設定: cells, 附件1: measures(ANNEX) });
  expect(recognised).toMatchObject({ framework: { id: 'service-award' }, unknownFramework: null });
});
