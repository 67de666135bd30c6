import fc from 'fast-check';
import { readPlan } from '../../../src/core/actions/read-plan';
import { formById, forms } from '../../../src/core/forms/catalogue';
import type { ChecklistForm } from '../../../src/core/forms/checklist-form';
import type { Form } from '../../../src/core/forms/form';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { makePlan } from '../../../src/core/plan/make';
import type { ChecklistEntry, ChecklistTask, Plan } from '../../../src/core/plan/plan';
import type { AnnexChoices } from '../../../src/core/sheets/annex-part';
import { checklistAnnex } from '../../../src/core/sheets/checklist/annex';
import type { PagedRow, PagedTable } from '../../../src/core/workbook/paged-table';
import { paginate } from '../../../src/core/workbook/paginate';
import { annexContext } from '../../support/annex-context';
import { awkwardFramework } from '../../support/awkward-framework';
import { planOf } from '../../support/make-plan';
import { anyPlan } from '../../support/plan-arbitrary';
import { line, sheet as sheetOf, snapshotOf as drawn } from '../../workbooks/layouts/layout';

type Row = Extract<PagedRow, { kind: 'row' }>;

const task = (mark: ChecklistTask['mark'], text: string): ChecklistTask => ({ mark, text });

/** Entries of 基礎服務 under one item, but for what is said. */
function planWith(entries: readonly Partial<ChecklistEntry>[], title: string | null = null): Plan {
  const whole = entries.map((entry, index) => ({
    dimension: '基礎服務',
    item: '服務友善',
    point: `重點${index + 1}`,
    tasks: [],
    other: {},
    ...entry,
  }));
  return planOf({ checklist: { title, entries: whole } });
}

function tableOf(plan: Plan, form: string | Form, chosen: Partial<AnnexChoices> = {}): PagedTable {
  const { tables } = checklistAnnex(annexContext(plan, form, chosen));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** But for the dimensions that the small plans of these tests do not list. */
function gapsOf(plan: Plan, form: string, chosen: Partial<AnnexChoices> = {}): string[] {
  const { gaps } = checklistAnnex(annexContext(plan, form, chosen));
  return gaps.flatMap(({ code, count }) => (code === 'checklist-dimension' ? [] : [`${code} ${count}`]));
}

const rowsOf = (table: PagedTable): Row[] => table.rows.filter((row): row is Row => row.kind === 'row');
const bandsOf = (table: PagedTable): string[] => table.rows.flatMap((row) => (row.kind === 'band' ? [row.text] : []));
const headersOf = (table: PagedTable): string[] => table.columns.map(({ header }) => header);

/** All words of a column, downwards: a merged cell once, blocks with their markers. */
function wordsUnder(table: PagedTable, header: string): string[] {
  const at = headersOf(table).indexOf(header);
  const words: string[] = [];
  let last: number | null = null;
  for (const { cells } of rowsOf(table)) {
    const { blocks, group } = cells[at]!;
    if (group === null || group !== last) words.push(...blocks.map(({ marker, text }) => marker + text));
    last = group;
  }
  return words;
}

const marked = (entries: readonly Pick<ChecklistEntry, 'tasks'>[]): string[] =>
  entries.flatMap(({ tasks }) => tasks.map(({ mark, text }) => mark + text));

describe('whose checklist it is', () => {
  test('the plan’s own, where it has one: every task in order, whole, under its own title', () => {
    const plan = planWith(
      [
        { tasks: [task('*', '公開：'), task('□', '公開項目。'), task('◎', '例如書表。')] },
        { tasks: [task('□', '=1+1\n第二行')] },
      ],
      '自訂檢核表',
    );
    const table = tableOf(plan, 'award-weighted');
    expect(wordsUnder(table, '辦理事項')).toEqual(['*公開：', '□公開項目。', '◎例如書表。', '□=1+1\n第二行']);
    expect(wordsUnder(table, '評核重點')).toEqual(['重點1', '重點2']);
    expect(table.lines.map(({ text, look }) => `${look} ${text}`)).toEqual([
      `annex ${annexContext(plan, 'award-weighted').labels.checklist}`,
      'title 自訂檢核表',
    ]);
    expect(gapsOf(plan, 'award-weighted')).toEqual([]);
  });

  test.each([
    ['award-weighted', 'with-notes'],
    ['award', 'tasks-only'],
  ])('a plan without one gets the rubric’s: %s prints %s', (form, wording) => {
    const plan = planOf();
    const { entries } = plan.framework.checklists.find(({ id }) => id === wording)!;
    const table = tableOf(plan, form);
    expect(wordsUnder(table, '辦理事項')).toEqual(marked(entries));
    expect(wordsUnder(table, '評核重點')).toEqual(entries.map(({ path }) => path.point));
    expect(bandsOf(table)).toEqual([
      '一、「個別評核構面-基礎服務」',
      '二、「個別評核構面-服務遞送」',
      '三、「個別評核構面-服務量能」',
      '四、「個別評核構面-服務評價」',
      '五、「整體評核構面-開放創新」',
    ]);
    expect(table.lines.at(-1)?.text).toBe('範例機關107年度提升服務品質組織診斷檢核表');
    expect(gapsOf(plan, form)).toEqual([]);
  });

  test('a checklist with a title and nothing under it is none', () => {
    const plan = planOf({ checklist: { title: '空', entries: [] } });
    expect(wordsUnder(tableOf(plan, 'award'), '辦理事項').length).toBe(48);
  });

  test.each(['leap', 'leap-benefit'])(
    '%s: the 22 methods are what is to be done, a clause each, and that is said',
    (form) => {
      const plan = planOf({ framework: 'service-leap' });
      const table = tableOf(plan, form);
      const points = plan.framework.dimensions.flatMap(({ items }) => items.flatMap((item) => item.points));
      const point = headersOf(table)[0]!;
      expect(points).toHaveLength(22);
      expect(headersOf(table)).not.toContain('評核項目');
      expect(bandsOf(table)).toHaveLength(6);
      expect(wordsUnder(table, point)).toEqual(points.map(({ name }) => name));
      const tasks = wordsUnder(table, '檢核事項');
      expect(tasks.every((words) => words.startsWith('□'))).toBe(true);
      expect(tasks.join('').replace(/[□，。]/g, '')).toBe(
        points.map(({ name }) => name.replace(/[；，。]/g, '')).join(''),
      );
      expect(tasks.length).toBeGreaterThan(40);
      expect(gapsOf(plan, form)).toEqual(['checklist-derived 22']);
    },
  );

  test('so are the points of an agency’s own rubric; an item has a column though the form has none', () => {
    const plan = planOf({ framework: awkwardFramework });
    const table = tableOf(plan, 'leap');
    expect(headersOf(table)).toEqual(['評核項目', '推動作法', '檢核事項']);
    expect(wordsUnder(table, '檢核事項')).toEqual([
      '□回應"快速"。',
      '□=正確。',
      "□首長's 信箱。",
      '□跨域*合作。',
      '□編組。',
      '□A1。',
    ]);
    expect(wordsUnder(table, '評核項目')).toEqual(['溝通/協調 [內部]', '服務 & <創新>？', '－', '－']);
    expect(gapsOf(plan, 'leap')).toEqual(['checklist-derived 6']);
  });

  test('a point of the rubric is called what the plan’s measures call it, by a known wording', () => {
    const plan = planOf({
      rows: [
        { dimension: '服務遞送', item: '服務便捷', point: '2. 消除申辦案件需檢附之書表謄本' },
        { dimension: '服務遞送', item: '服務便捷', point: '自訂重點' },
      ],
    });
    const points = wordsUnder(tableOf(plan, 'award'), '評核重點');
    expect(points).toContain('消除申辦案件需檢附之書表謄本');
    expect(points).not.toContain('減除申辦案件需檢附之書表謄本');
    expect(points).not.toContain('自訂重點');
    expect(points).toHaveLength(26);
  });

  test('a form without a checklist gives none', () => {
    const form: Form = { ...formById('award')!, annexes: [] };
    expect(checklistAnnex(annexContext(planOf(), form))).toEqual({ kind: 'checklist', tables: [], gaps: [] });
  });
});

describe('how it is laid out', () => {
  test('item cells of neighbours are one, a point’s cell is its own, tasks hang', () => {
    const plan = planWith([
      { tasks: [task('□', '甲')] },
      { tasks: [task('□', '乙')] },
      { item: '服務便捷', point: '重點2', tasks: [task('□', '丙')] },
    ]);
    const table = tableOf(plan, 'award');
    const groups = rowsOf(table).map(({ cells }) => cells.map(({ group }) => group));
    expect(groups[0]![0]).toBe(groups[1]![0]);
    expect(groups[2]![0]).not.toBe(groups[1]![0]);
    expect(new Set(groups.map((row) => row[1])).size).toBe(3);
    expect(table.columns.map(({ merges }) => merges)).toEqual([true, true, false]);
    expect(table.columns.map(({ hanging }) => hanging)).toEqual([false, false, true]);
    expect(table.orientation).toBe('portrait');
  });

  test('an item of the same name in another dimension is another cell, and a dimension that comes again keeps its number', () => {
    const plan = planWith([
      { tasks: [task('□', '甲')] },
      { dimension: '服務遞送', tasks: [task('□', '乙')] },
      { tasks: [task('□', '丙')] },
    ]);
    const table = tableOf(plan, 'award');
    expect(bandsOf(table).map((band) => band.charAt(0))).toEqual(['一', '二', '一']);
    expect(new Set(rowsOf(table).map(({ cells }) => cells[0]!.group)).size).toBe(3);
  });

  test('a dimension that the rubric does not know is printed as written, without a kind; none at all makes no heading', () => {
    const own = planWith([{ dimension: '自訂面向', tasks: [task('□', '甲')] }]);
    expect(bandsOf(tableOf(own, 'award-weighted'))).toEqual(['一、「自訂面向」']);
    const none = planWith([{ dimension: null, tasks: [task('□', '甲')] }]);
    expect(bandsOf(tableOf(none, 'award-weighted'))).toEqual([]);
    const mixed = planWith([{ tasks: [task('□', '甲')] }, { dimension: null, tasks: [task('□', '乙')] }]);
    expect(bandsOf(tableOf(mixed, 'award'))).toEqual(['一、「個別評核構面-基礎服務」', '其他']);
  });

  test('without any item there is no column for them', () => {
    const plan = planWith([{ item: null, tasks: [task('□', '甲')] }]);
    expect(headersOf(tableOf(plan, 'award'))).toEqual(['評核重點', '辦理事項']);
  });

  test('a form of tasks alone gets the columns without which nobody could tell what they belong to', () => {
    const base = formById('award')!;
    const annexes = base.annexes.map((annex) =>
      annex.kind === 'checklist' ? { ...annex, columns: annex.columns.filter(({ field }) => field === 'task') } : annex,
    );
    const headers = headersOf(tableOf(planOf(), { ...base, annexes }));
    expect(headers).toEqual(['評核項目', '評核重點', '辦理事項']);
  });

  test('a task without a mark under a marked one stands in a row of its own, or it would be read as its second line', () => {
    const plan = planWith([{ tasks: [task('', '甲'), task('', '乙'), task('□', '丙'), task('', '丁')] }]);
    const rows = rowsOf(tableOf(plan, 'award'));
    expect(rows.map(({ cells }) => cells[2]!.blocks.map(({ text }) => text))).toEqual([['甲', '乙', '丙'], ['丁']]);
    expect(rows[0]!.cells[1]!.group).toBe(rows[1]!.cells[1]!.group);
  });

  test('an entry without a task keeps its row, and is reported', () => {
    const plan = planWith([{}, { tasks: [task('□', '甲')] }]);
    expect(wordsUnder(tableOf(plan, 'award'), '辦理事項')).toEqual(['', '□甲']);
    expect(gapsOf(plan, 'award')).toEqual(['checklist-task 1']);
  });

  test('the dimensions that an agency’s own checklist leaves out are named, but for those that may be left out', () => {
    const said = (plan: Plan) =>
      checklistAnnex(annexContext(plan, 'award')).gaps.map(({ message }) => message['zh-TW']);
    const two = planWith([{ tasks: [task('□', '甲')] }, { dimension: '服務遞送', tasks: [task('□', '乙')] }]);
    expect(said(two)).toEqual(['檢核表只列了 2 個構面，未列：服務量能、服務評價。']);
    expect(said(planOf())).toEqual([]);
    expect(said(planWith([{ dimension: null, tasks: [task('□', '甲')] }]))).toEqual([]);
  });

  test('the form may begin each dimension on a page', () => {
    const base = formById('award')!;
    const annexes = base.annexes.map((annex) =>
      annex.kind === 'checklist' ? { ...annex, dimensionStartsPage: true } : annex,
    );
    const starts = tableOf(planOf(), { ...base, annexes }).rows.flatMap((row) =>
      row.kind === 'band' ? [row.startsPage] : [],
    );
    expect(starts).toEqual([false, true, true, true, true]);
  });

  test('the user’s own columns are printed where they hold something, once for each point', () => {
    const plan = planWith([
      { tasks: [task('□', '甲')], other: { 辦理情形: '已完成', 空白: '' } },
      { tasks: [task('□', '乙')], other: { 備註: '=A1' } },
    ]);
    const table = tableOf(plan, 'award');
    expect(headersOf(table)).toEqual(['評核項目', '評核重點', '辦理事項', '辦理情形', '備註']);
    expect(wordsUnder(table, '辦理情形')).toEqual(['已完成', '']);
    expect(wordsUnder(table, '備註')).toEqual(['', '=A1']);
    expect(table.orientation).toBe('landscape');
  });
});

test('what was written beside each task of a point is printed without columns to rate oneself in, too', () => {
  const rows = [
    ['評核項目', '評核重點', '辦理事項', '現況', '自評'],
    ['服務友善', '服務設施合宜程度', '□修繕座椅。', '已換新', '優'],
    ['', '', '□增設燈箱。', '招標中', ''],
  ];
  const { plan } = readPlan(
    drawn({
      name: '',
      framework: 'service-award',
      sheets: [
        sheetOf(
          '檢核表',
          rows.map((cells) => line(cells)),
        ),
      ],
    }),
  );
  const table = tableOf(plan, 'award');
  expect(wordsUnder(table, '現況').join()).toContain('已換新\n招標中');
  expect(wordsUnder(table, '自評').join()).toContain('優');
  expect(wordsUnder(tableOf(plan, 'award', { selfRating: true }), '現況')).toEqual(['已換新', '招標中']);
});

describe('with columns to rate oneself in', () => {
  const rating = { selfRating: true };
  const headings = ['現況', '自評', '改善建議'];

  test('the user’s choice or the form’s own puts them behind the tasks; 自評 offers the form’s ratings', () => {
    const table = tableOf(planOf(), 'award-weighted', rating);
    expect(headersOf(table)).toEqual(['評核項目', '評核重點', '辦理事項', ...headings]);
    expect(table.columns.map(({ choices }) => choices)).toEqual([
      null,
      null,
      null,
      null,
      ['已達成', '部分達成', '未達成', '不適用'],
      null,
    ]);
    expect(table.orientation).toBe('landscape');
    expect(table.closing[0]?.text).toContain('已達成、部分達成、未達成、不適用');
    const base = formById('award')!;
    const annexes = base.annexes.map((annex) => (annex.kind === 'checklist' ? { ...annex, selfRating: true } : annex));
    expect(headersOf(tableOf(planOf(), { ...base, annexes }))).toHaveLength(6);
    expect(headersOf(tableOf(planOf(), { ...base, annexes }, { selfRating: false }))).toHaveLength(3);
  });

  test('each task has a row, with the headings over it and the notes under it', () => {
    const tasks = [
      task('*', '公開'),
      task('□', '甲'),
      task('□', '乙'),
      task('◎', '說明'),
      task('◎', '又說明'),
      task('*', '開放'),
      task('*', '細項'),
      task('□', '丙'),
      task('', '丁'),
    ];
    const plan = planWith([{ tasks }, { tasks: [task('◎', '只有說明')] }]);
    const rows = rowsOf(tableOf(plan, 'award', rating));
    expect(rows.map(({ cells }) => cells[2]!.blocks.map(({ marker, text }) => marker + text))).toEqual([
      ['*公開', '□甲'],
      ['□乙', '◎說明', '◎又說明'],
      ['*開放', '*細項', '□丙'],
      ['丁'],
      ['◎只有說明'],
    ]);
    expect(rows.every(({ leastPoints }) => leastPoints > 0)).toBe(true);
    expect(gapsOf(plan, 'award', rating)).toEqual(['checklist-rating 4']);
  });

  test('what is filled in already stands beside its task where there is a line for each, else beside the point', () => {
    const tasks = [task('□', '甲'), task('◎', '說明'), task('□', '乙')];
    const plan = planWith([
      { tasks, other: { 自評: '已達成\n未達成', 現況: '一行' } },
      { tasks, other: { 自評: '已達成', 備註: '註' } },
    ]);
    const table = tableOf(plan, 'award', rating);
    expect(headersOf(table).slice(3)).toEqual([...headings, '備註']);
    expect(wordsUnder(table, '自評')).toEqual(['已達成', '未達成', '已達成']);
    expect(wordsUnder(table, '現況')).toEqual(['一行', '', '']);
    expect(gapsOf(plan, 'award', rating)).toEqual([]);
  });

  test('laid out, the drop-downs lie on the cells of 自評', () => {
    const { doc } = paginate(tableOf(planWith([{ tasks: [task('□', '甲'), task('□', '乙')] }]), 'award', rating));
    expect(doc.validations.length).toBeGreaterThan(0);
    for (const { rect, source } of doc.validations) {
      expect(source).toEqual({ kind: 'values', values: ['已達成', '部分達成', '未達成', '不適用'] });
      // 評核項目, 評核重點, two for the tasks, 現況, 自評.
      expect([rect.startColumn, rect.endColumn]).toEqual([5, 5]);
    }
  });
});

describe('for every plan and form', () => {
  test('no task, label or own text is lost, rated or not', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...forms), fc.boolean(), (plan, form, selfRating) => {
        fc.pre(plan.checklist !== null);
        const { entries } = plan.checklist!;
        const table = tableOf(plan, form, { selfRating });
        const { columns } = form.annexes.find((annex): annex is ChecklistForm => annex.kind === 'checklist')!;
        const headerOf = (field: string): string => columns.find((column) => column.field === field)!.header;
        expect(wordsUnder(table, headerOf('task')).filter((words) => words !== '')).toEqual(marked(entries));
        expect(wordsUnder(table, headerOf('point'))).toEqual(entries.map(({ point }) => point ?? ''));
        for (const header of new Set(entries.flatMap(({ other }) => Object.keys(other)))) {
          const written = entries.flatMap(({ other }) => (other[header] ? [other[header]] : []));
          if (written.length === 0) continue;
          expect(
            wordsUnder(table, header)
              .filter((words) => words !== '')
              .join('\n'),
          ).toBe(written.join('\n'));
        }
        for (const { cells } of rowsOf(table)) expect(cells).toHaveLength(table.columns.length);
      }),
      { numRuns: 60 },
    );
  });

  test('a new plan of either rubric prints its whole checklist', () => {
    for (const id of ['service-award', 'service-leap']) {
      const plan = makePlan({
        framework: frameworkById(id)!,
        agency: '甲局',
        rocYear: 114,
        title: null,
        period: null,
        register: null,
      });
      for (const form of forms) {
        const table = tableOf(plan, form);
        const header = table.columns.find(({ hanging }) => hanging)!.header;
        expect(wordsUnder(table, header)).toEqual(marked(plan.checklist!.entries));
      }
    }
  });
});
