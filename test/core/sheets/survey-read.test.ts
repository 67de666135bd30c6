import fc from 'fast-check';
import { unmerge } from '../../../src/core/adopt/unmerge';
import { forms } from '../../../src/core/forms/catalogue';
import type { Framework } from '../../../src/core/frameworks/framework';
import type { Plan } from '../../../src/core/plan/plan';
import { surveyAnnex } from '../../../src/core/sheets/survey/annex';
import { readSurvey, type SurveyPart } from '../../../src/core/sheets/survey/read';
import { paginate } from '../../../src/core/workbook/paginate';
import type { SheetDoc } from '../../../src/core/workbook/sheet-doc';
import type { CellRect, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { annexContext } from '../../support/annex-context';
import { awkwardFramework } from '../../support/awkward-framework';
import { planOf } from '../../support/make-plan';
import { anyPlan } from '../../support/plan-arbitrary';

/** The survey forms of a plan, laid out as a user gets them. */
function sheetsOf(plan: Plan, form: string): SheetSnapshot[] {
  const { tables } = surveyAnnex(annexContext(plan, form, { surveyUnits: 'each' }));
  return tables.map((table) => {
    const doc: SheetDoc = { ...paginate(table).doc, name: '調查表' };
    const properties = { title: '', subject: '', company: '', description: '' };
    return snapshotOf({ properties, sheets: [doc], names: [], activeSheet: 0 }).sheets[0]!;
  });
}

/** A sheet from rows of words. */
function sheet(rows: readonly (readonly string[])[], merges: readonly CellRect[] = []): SheetSnapshot {
  return { name: '調查表', hidden: false, rows, merges, tables: [], hiddenRows: [], formulas: [] };
}

const read = (snapshot: SheetSnapshot, framework: Framework): SurveyPart | null =>
  readSurvey(unmerge(snapshot, 0), framework);

const { framework: award } = planOf();

/** Paths in the order in which a form asks for them. */
function pathsOf({ dimensions }: Framework, perPoint: boolean): string[] {
  return dimensions.flatMap((dimension) =>
    dimension.items.flatMap((item) =>
      perPoint || item.name === null
        ? item.points.map(({ name }) => `${dimension.name}/${item.name ?? ''}/${name}`)
        : [`${dimension.name}/${item.name}/`],
    ),
  );
}

test('filled in and sent back, every form gives each answer under its path, and the unit that wrote it', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...forms), fc.infiniteStream(fc.boolean()), (plan, form, coin) => {
      const units = plan.register.units.filter(({ kind }) => kind === 'unit');
      const survey = form.annexes.find((annex) => annex.kind === 'survey')!;
      const perPoint = survey.columns.some(({ field }) => field === 'point');
      const paths = pathsOf(plan.framework, perPoint);
      sheetsOf(plan, form.id).forEach((snapshot, index) => {
        const rows = snapshot.rows.map((row) => [...row]);
        const header = rows.findIndex((row) => row.includes('措施內容'));
        const column = rows[header]!.indexOf('措施內容');
        const filled = paths.flatMap((path, at) => (coin.next().value ? [{ path, at }] : []));
        // Rows of the table follow one another; with the pages of paper a repeated heading could stand between them, but a survey has none.
        for (const { path, at } of filled) {
          const row = rows[header + 1 + at]!;
          row[column] = `內容 ${path}`;
          row[column - 1] = '=名稱';
        }
        const part = read({ ...snapshot, rows }, plan.framework)!;
        expect(
          part.answers.map((answer) => [
            `${answer.path?.dimension}/${answer.path?.item ?? ''}/${answer.path?.point ?? ''}`,
            answer.content,
            answer.name,
          ]),
        ).toEqual(filled.map(({ path }) => [path, `內容 ${path}`, '=名稱']));
        expect(part.unit).toBe(units[index]?.name ?? null);
      });
    }),
    { numRuns: 40 },
  );
});

test('a form that nobody filled in says nothing', () => {
  for (const snapshot of sheetsOf(planOf({ units: [] }), 'award-survey')) {
    expect(read(snapshot, award)).toEqual({ unit: null, answers: [] });
  }
});

test('rows that a unit added below hold for the same item; a label of another wording, numbered or continued is known', () => {
  const part = read(
    sheet([
      ['範例機關(勤務指揮中心(資訊))107年調查表', '', '', ''],
      ['構面', '評核項目', '措施名稱', '措施內容'],
      ['一、基礎服務（續）', '(一)服務友善', '引導牌', '入口設引導牌'],
      ['', '', '', '  櫃檯設叫號燈  '],
      ['開放創新', '', '', '無項目'],
      ['', '創新性', '', '線上諮詢'],
      ['', '不知何項', '', '其他'],
    ]),
    award,
  )!;
  expect(part.unit).toBe('勤務指揮中心(資訊)');
  const friendly = { dimension: '基礎服務', item: '服務友善', point: null };
  expect(part.answers.map(({ path, content, rowIndex }) => [path, content, rowIndex])).toEqual([
    [friendly, '入口設引導牌', 2],
    [friendly, '櫃檯設叫號燈', 3],
    [null, '無項目', 4],
    [{ dimension: '開放創新', item: null, point: '創新性' }, '線上諮詢', 5],
    [null, '其他', 6],
  ]);
  expect(part.answers.at(-1)?.labels).toEqual(['開放創新', '不知何項']);
});

test('a header repeated on a page, notes and the line to sign are no answers', () => {
  const over = (row: number): CellRect => ({ startRow: row, startColumn: 0, endRow: row, endColumn: 3 });
  const header = ['構面名稱', '項目', '措施名稱', '措施內容'];
  const part = read(
    sheet(
      [
        ['調查表（＿＿＿）', '', '', ''],
        header,
        ['基礎服務', '服務友善', '甲', '乙'],
        header,
        ['基礎服務', '服務友善', '丙', '丁'],
        ['填表說明：請送秘書室彙整。'],
        ['填表人：王○○　單位主管：'],
      ],
      [over(0), over(5), over(6)],
    ),
    award,
  )!;
  expect(part.unit).toBeNull();
  expect(part.answers.map(({ name }) => name)).toEqual(['甲', '丙']);
});

test('an agency’s own rubric', () => {
  const part = read(
    sheet([
      ['構面名稱', '項目', '措施內容'],
      ['清單', '溝通/協調 [內部]', '甲'],
      [awkwardFramework.dimensions[1]!.name, 'A1', '乙'],
    ]),
    awkwardFramework,
  )!;
  expect(part.answers.map(({ path }) => path)).toEqual([
    { dimension: '清單', item: '溝通/協調 [內部]', point: null },
    { dimension: awkwardFramework.dimensions[1]!.name, item: null, point: 'A1' },
  ]);
});

test('a sheet without the header of a survey form is none', () => {
  expect(
    read(
      sheet([
        ['評核項目', '評核重點', '承辦單位'],
        ['服務友善', '甲', '乙'],
      ]),
      award,
    ),
  ).toBeNull();
  expect(read(sheet([]), award)).toBeNull();
});
