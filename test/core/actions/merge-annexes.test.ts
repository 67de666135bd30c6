import { lookThrough, mergeAnnexes } from '../../../src/core/actions/merge-annexes';
import { stampAnnex } from '../../../src/core/workbook/annex-mark';
import { a4Page } from '../../../src/core/workbook/page';
import type { SheetDoc } from '../../../src/core/workbook/sheet-doc';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';

function sheet(name: string, words: string): SheetDoc {
  return {
    name,
    hidden: false,
    tabColor: null,
    showGridLines: false,
    columnWidthsPoints: [100],
    rows: [{ heightPoints: null, grows: false, cells: [{ value: words, style: 'text' }] }],
    merges: [],
    tables: [],
    validations: [],
    freeze: null,
    page: a4Page('portrait', null, ''),
  };
}

/** A sheet as it was read: `own` was never generated, `changed` was and then somebody wrote in it. */
function found(name: string, state: 'own' | 'unchanged' | 'changed', kind = 'measures'): SheetSnapshot {
  const doc = state === 'own' ? sheet(name, '甲') : stampAnnex(sheet(name, '甲'), { kind, form: 'award@1' });
  const [snapshot] = snapshotOf({
    properties: { title: '', subject: '', company: '', description: '' },
    sheets: [doc],
    names: [],
    activeSheet: 0,
  }).sheets;
  if (snapshot === undefined) throw new Error('one sheet was written');
  const [first = [], ...rest] = snapshot.rows;
  return state === 'changed' ? { ...snapshot, rows: [['乙', ...first.slice(1)], ...rest] } : snapshot;
}

const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, names: [] });
const made = (name: string, kind = 'measures') => ({ name, kind });

test('what is not there yet is added, what nobody touched is replaced', () => {
  const { steps, leftOver } = mergeAnnexes(workbook(found('附件1 基礎服務', 'unchanged'), found('撰寫', 'own')), [
    made('附件1 基礎服務'),
    made('附件1 服務遞送'),
  ]);
  expect(steps).toEqual([
    { made: '附件1 基礎服務', tab: '附件1 基礎服務', kind: 'replace', keptAs: null },
    { made: '附件1 服務遞送', tab: '附件1 服務遞送', kind: 'add', keptAs: null },
  ]);
  expect(leftOver).toEqual([]);
});

test('a changed annex stays under another name', () => {
  const before = workbook(found('附件1', 'changed'));
  expect(mergeAnnexes(before, [made('附件1')]).steps).toEqual([
    { made: '附件1', tab: '附件1', kind: 'keep', keptAs: '附件1（已改）' },
  ]);
});

test('a second and third changed annex get names of their own, legal ones too', () => {
  const before = workbook(found('附件1', 'changed'), found('附件1（已改）', 'changed'));
  expect(mergeAnnexes(before, [made('附件1')]).steps[0]?.keptAs).toBe('附件1（已改） (2)');
  const long = '附件1 '.padEnd(31, '很長的名稱');
  const [step] = mergeAnnexes(workbook(found(long, 'changed')), [made(long)]).steps;
  expect(step?.keptAs).toMatch(/^附件1 很長.*（已改）$/);
  expect(step?.keptAs?.length).toBeLessThanOrEqual(31);
});

test('two long names that begin alike do not become one', () => {
  const names = ['甲', '乙'].map((end) => `${'附件1 長名稱'.padEnd(30, '字')}${end}`);
  const before = workbook(...names.map((name) => found(name, 'changed')));
  const kept = mergeAnnexes(
    before,
    names.map((name) => made(name)),
  ).steps.map(({ keptAs }) => keptAs);
  expect(new Set(kept).size).toBe(2);
});

test('a person’s sheet keeps its name; the annex takes another, and finds it again', () => {
  const before = workbook(found('檢核表', 'own'));
  expect(mergeAnnexes(before, [made('檢核表')]).steps).toEqual([
    { made: '檢核表', tab: '檢核表（附件）', kind: 'add', keptAs: null },
  ]);
  const later = workbook(found('檢核表', 'own'), found('檢核表（附件）', 'unchanged'));
  expect(mergeAnnexes(later, [made('檢核表')]).steps[0]).toMatchObject({ tab: '檢核表（附件）', kind: 'replace' });
});

test('names of sheets are alike whatever their case', () => {
  const before = workbook(found('ANNEX 1', 'changed'));
  expect(mergeAnnexes(before, [made('annex 1')]).steps[0]).toMatchObject({ kind: 'keep', keptAs: 'annex 1（已改）' });
});

test('annexes of the same kinds that are made no more are named; others and changed ones are not', () => {
  const before = workbook(
    found('附件1 舊構面', 'unchanged'),
    found('附件1 改過', 'changed'),
    found('附件2 編組表', 'unchanged', 'roster'),
    found('草稿', 'own'),
  );
  expect(mergeAnnexes(before, [made('附件1 新構面')]).leftOver).toEqual(['附件1 舊構面']);
});

test.each<[string, SheetSnapshot[], Partial<ReturnType<typeof lookThrough>>]>([
  ['untouched annexes', [found('甲', 'unchanged')], { changed: [], others: [], foreign: false }],
  ['a changed one', [found('甲', 'changed')], { changed: ['甲'], others: [], foreign: false }],
  [
    'a sheet beside them',
    [found('甲', 'unchanged'), found('乙', 'own')],
    { changed: [], others: ['乙'], foreign: false },
  ],
  ['an annex of another kind', [found('甲', 'unchanged', 'roster')], { changed: [], others: ['甲'], foreign: false }],
  ['no annex', [found('甲', 'own')], { changed: [], others: ['甲'], foreign: true }],
])('a file that would be replaced is looked through: %s', (_what, sheets, expected) => {
  expect(lookThrough(workbook(...sheets), ['measures'])).toEqual(expected);
});
