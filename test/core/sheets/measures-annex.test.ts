import fc from 'fast-check';
import { deriveForm } from '../../../src/core/forms/derive-form';
import { defaultForm } from '../../../src/core/forms/default-form';
import { formById, forms } from '../../../src/core/forms/catalogue';
import type { Form } from '../../../src/core/forms/form';
import type { MeasuresForm } from '../../../src/core/forms/measures-form';
import { serviceLeap } from '../../../src/core/frameworks/service-leap/v1/service-leap';
import type { Plan } from '../../../src/core/plan/plan';
import { measuresAnnex } from '../../../src/core/sheets/measures/annex';
import type { PagedRow, PagedTable } from '../../../src/core/workbook/paged-table';
import { annexContext } from '../../support/annex-context';
import { awkwardFramework } from '../../support/awkward-framework';
import { planOf, type RowSpec } from '../../support/make-plan';
import { anyPlan } from '../../support/plan-arbitrary';
import { soundPlan } from '../../support/sound-plan';

const tablesOf = (plan: Plan, form: string | Form) => measuresAnnex(annexContext(plan, form)).tables;
const gapsOf = (plan: Plan, form: string | Form) =>
  measuresAnnex(annexContext(plan, form)).gaps.map(({ code, count }) => `${code} ${count}`);
const headersOf = (table: PagedTable) => table.columns.map(({ header }) => header);
const linesOf = (table: PagedTable) => table.lines.map(({ look, text }) => `${look}: ${text}`);

/** A row as it is printed: its cells from left to right; a band by itself. A cell that goes on with the one above is 〃. */
function printed(table: PagedTable): string[] {
  let above: Extract<PagedRow, { kind: 'row' }> | null = null;
  return table.rows.map((row) => {
    const before = above;
    above = row.kind === 'row' ? row : null;
    if (row.kind === 'band') return `== ${row.text}`;
    return row.cells
      .map(({ blocks, group }, index) =>
        group !== null && before?.cells[index]?.group === group
          ? '〃'
          : blocks.map(({ marker, text }) => marker + text).join('\n'),
      )
      .join(' | ');
  });
}

/** The form with something about its measures changed. */
function formWith(id: string, change: Partial<MeasuresForm>): Form {
  const form = formById(id)!;
  return {
    ...form,
    annexes: form.annexes.map((annex) => (annex.kind === 'measures' ? { ...annex, ...change } : annex)),
  };
}

const item = '服務友善';
const row = (point: string | null, measure: string, more: Partial<RowSpec> = {}): RowSpec => ({
  dimension: '基礎服務',
  item,
  point,
  measure,
  deadline: '持續辦理',
  unit: '秘書室',
  ...more,
});
/** Only the first item's points have rows: the rest of the framework is of no interest. */
const small = {
  ...awkwardFramework,
  totalWeight: 100,
  dimensions: [
    {
      name: '基礎服務',
      aliases: [],
      category: '個別評核構面',
      weight: 60,
      optional: false,
      items: [
        {
          name: item,
          aliases: [],
          points: ['設施', '網站', '態度'].map((name) => ({ name, aliases: [], optional: name === '態度' })),
        },
      ],
    },
    {
      name: '開放創新',
      aliases: [],
      category: '整體評核構面',
      weight: 40,
      optional: true,
      items: [{ name: null, aliases: [], points: [{ name: '開放參與', aliases: [], optional: false }] }],
    },
  ],
};
const smallPlan = (rows: RowSpec[], more: Parameters<typeof planOf>[0] = {}) =>
  planOf({ framework: small, rows, ...more });

describe('the five forms', () => {
  test('award-weighted: a sheet for each dimension, under its heading with the weight', () => {
    const [first, second] = tablesOf(planOf(soundPlan('service-award')), 'award-weighted');
    expect(linesOf(first!)).toEqual([
      'annex: 附件一',
      'title: 範例機關107年度提升服務品質具體作法表',
      'heading: 一、個別評核構面-基礎服務(200 分)',
    ]);
    expect(headersOf(first!)).toEqual(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位']);
    expect(second!.name).toBe('服務遞送');
    expect(linesOf(second!)[2]).toBe('heading: 二、個別評核構面-服務遞送(300 分)');
  });

  test('award: no weights', () => {
    const [first] = tablesOf(planOf(soundPlan('service-award')), 'award');
    expect(linesOf(first!)).toContain('heading: 一、個別評核構面-基礎服務');
    expect(linesOf(first!)[0]).toBe('annex: 附件 1');
  });

  test.each([
    ['award-weighted', '具體作法'],
    ['award', '辦理事項'],
    ['award-survey', '具體作法'],
  ])('%s prints 開放創新 in two columns', (id, header) => {
    const rows = [row('開放參與', '辦理座談。', { dimension: '開放創新', item: null, deadline: null, unit: null })];
    const last = tablesOf(smallPlan([row('設施', '增設座椅。'), ...rows]), id).at(-1)!;
    expect(headersOf(last)).toEqual(['評核重點', header]);
    expect(printed(last)).toEqual(['開放參與 | 辦理座談。']);
  });

  test('what the plan says of 開放創新 beyond two columns is printed all the same', () => {
    const plan = smallPlan([row('開放參與', '辦理座談。', { dimension: '開放創新', item: null })]);
    const last = tablesOf(plan, 'award').at(-1)!;
    expect(headersOf(last)).toEqual(['評核重點', '具體作法', '完成期限', '承辦單位']);
  });

  test('leap: one table, the strategies as bands, the methods counted', () => {
    const [table, ...others] = tablesOf(planOf(soundPlan('service-leap')), 'leap');
    expect(others).toEqual([]);
    expect(linesOf(table!)).toEqual(['annex: 附表', 'title: 範例機關107年度提升服務品質具體推動作法表']);
    expect(headersOf(table!)).toEqual(['推動作法', '執行內容', '完成期限', '執行單位']);
    const rows = printed(table!);
    expect(rows.filter((each) => each.startsWith('=='))).toHaveLength(6);
    expect(rows[0]).toBe('== 一、完備基礎服務項目，注重服務特性差異化');
    expect(rows[1]).toMatch(/^\(一\)建立業務標準作業流程/);
    expect(rows[6]).toMatch(/^\(一\)納入民眾參與服務設計/);
  });

  test('leap-benefit: benefits instead of units', () => {
    const sound = soundPlan('service-leap');
    const rows = sound.rows.map((each) => ({ ...each, unit: null, benefit: '縮短等候時間' }));
    const plan = planOf({
      ...sound,
      rows,
      tables: sound.tables!.map((each) => ({ ...each, fields: ['point', 'measure', 'deadline', 'benefit'] })),
    });
    const [table] = tablesOf(plan, 'leap-benefit');
    expect(headersOf(table!)).toEqual(['策略與方法', '推動作法', '完成期限', '預期效益']);
    expect(linesOf(table!)).toHaveLength(1);
    expect(printed(table!)[1]).toMatch(/縮短等候時間$/);
    expect(gapsOf(plan, 'leap-benefit')).toEqual([]);
  });
});

describe('labels', () => {
  test('neighbours are one cell, and what comes again later is another', () => {
    const plan = smallPlan([row('設施', '甲'), row('設施', '乙'), row('網站', '丙'), row('設施', '丁')]);
    expect(printed(tablesOf(plan, 'award')[0]!)).toEqual([
      '服務友善 | 設施 | 甲 | 持續辦理 | 秘書室',
      '〃 | 〃 | 乙 | 持續辦理 | 秘書室',
      '〃 | 網站 | 丙 | 持續辦理 | 秘書室',
      '〃 | 設施 | 丁 | 持續辦理 | 秘書室',
    ]);
  });

  test('a point under another item is another cell', () => {
    const plan = smallPlan([row('其他', '甲'), row('其他', '乙', { item: '服務一致' })]);
    expect(printed(tablesOf(plan, 'award')[0]!).at(-1)).toMatch(/^服務一致 \| 其他/);
  });

  test('they are printed as the plan writes them', () => {
    const plan = smallPlan([row('設施 （新）', '甲', { item: '服務更友善' })]);
    expect(printed(tablesOf(plan, 'award')[0]!)[0]).toMatch(/^服務更友善 \| 設施 （新）/);
  });

  test('a method that comes again keeps its number', () => {
    const points = serviceLeap.dimensions[0]!.items[0]!.points.map(({ name }) => name);
    const sound = soundPlan('service-leap');
    const again = { ...sound.rows[0]!, measure: '另訂抽查作業。' };
    const plan = planOf({ ...sound, rows: [...sound.rows.slice(0, 4), again, ...sound.rows.slice(4)] });
    expect(printed(tablesOf(plan, 'leap')[0]!)[5]).toContain(`(一)${points[0]}`);
  });
});

describe('rows that do not fit', () => {
  test('rows of no known dimension stand last, with what they call it', () => {
    const plan = smallPlan([
      row('甲點', '甲', { dimension: null }),
      row('設施', '增設座椅。'),
      row('網站', '改版。'),
      row('乙點', '乙', { dimension: '其他構面' }),
    ]);
    for (const id of ['award', 'leap']) {
      const last = tablesOf(plan, id).at(-1)!;
      expect(last.name).toBe('未歸入面向');
      expect(headersOf(last)[0]).toBe('面向');
      expect(printed(last)[0]).toMatch(/^ \| /);
      expect(printed(last)[1]).toMatch(/^其他構面 \| /);
      expect(gapsOf(plan, id)).toContain('measures-unassigned 2');
    }
  });

  test('a point without a measure gets a blank row in its place', () => {
    const plan = smallPlan([row('網站', '改版。')]);
    expect(printed(tablesOf(plan, 'award')[0]!)).toEqual([
      '服務友善 | 設施 |  |  | ',
      '〃 | 網站 | 改版。 | 持續辦理 | 秘書室',
    ]);
    expect(gapsOf(plan, 'award')).toEqual(['measures-point 1']);
  });

  test('rows without any point may stand for all of them', () => {
    const plan = smallPlan([row(null, '改版。')]);
    expect(printed(tablesOf(plan, 'award')[0]!)).toHaveLength(1);
    expect(gapsOf(plan, 'award')).toEqual(['measures-label 1']);
  });

  test('a dimension without rows is printed with its points to be filled in; an optional one is not printed', () => {
    const tables = tablesOf(smallPlan([]), 'award-weighted');
    expect(tables.map(({ name }) => name)).toEqual(['基礎服務']);
    expect(printed(tables[0]!)).toEqual(['服務友善 | 設施 |  |  | ', '〃 | 網站 |  |  | ']);
    expect(tables[0]!.rows.every((each) => each.kind === 'row' && each.leastPoints > 40)).toBe(true);
    expect(gapsOf(smallPlan([]), 'award-weighted')).toEqual(['measures-dimension 1']);
  });

  test('a blank point of one measure among others counts as no gap of a point', () => {
    const plan = smallPlan([row('設施', '甲'), row('網站', '')]);
    expect(gapsOf(plan, 'award')).toEqual(['measures-point 1']);
  });
});

describe('gaps', () => {
  test('blank cells beside a measure are counted column by column', () => {
    const plan = smallPlan([
      row('設施', '甲', { deadline: '', unit: '' }),
      row('網站', '乙', { deadline: ' ', item: null }),
    ]);
    expect(gapsOf(plan, 'award')).toEqual(['measures-item 1', 'measures-deadline 2', 'measures-unit 1']);
  });

  test('a table without the column leaves room for it', () => {
    const plan = smallPlan([row('設施', '甲', { unit: null }), row('網站', '乙', { unit: null })]);
    expect(gapsOf(plan, 'award')).toEqual(['measures-unit 2']);
  });

  test('what the form does not print is reported with the forms that do', () => {
    const sound = soundPlan('service-leap');
    const plan = planOf({
      ...sound,
      rows: sound.rows.map((each) => ({ ...each, benefit: '省時', other: { 經費: '5' } })),
    });
    const { gaps } = measuresAnnex(annexContext(plan, 'leap'));
    expect(gaps.map(({ code, count }) => [code, count])).toEqual([
      ['measures-unprinted', 22],
      ['measures-unprinted', 22],
    ]);
    expect(gaps[0]!.message['zh-TW']).toContain('--form leap-benefit');
    expect(gaps[1]!.message['zh-TW']).toMatch(/「經費」.*docs\/forms\.md/);
  });

  test('a form can print a column of the plan’s own', () => {
    const columns = [...formById('award')!.annexes[0]!.columns, { field: 'other', header: '經 費', share: 8 }];
    const form = formWith('award', { columns: columns as MeasuresForm['columns'] });
    const plan = smallPlan([row('設施', '甲', { other: { 經費: '5 千元' } }), row('網站', '乙')]);
    expect(printed(tablesOf(plan, form)[0]!)[0]).toMatch(/\| 5 千元$/);
    // Nobody owes a remark.
    expect(gapsOf(plan, form)).toEqual([]);
  });
});

describe('weights', () => {
  test('the plan’s own come before the framework’s', () => {
    const tables = [{ dimension: '基礎服務', weight: 75 }];
    const plan = smallPlan([row('設施', '甲'), row('網站', '乙')], { tables });
    expect(linesOf(tablesOf(plan, 'award-weighted')[0]!)).toContain('heading: 一、個別評核構面-基礎服務(75 分)');
  });

  test('where neither has any, the heading that asks for one is reported; an optional dimension needs none', () => {
    const dimensions = small.dimensions.map((dimension) => ({ ...dimension, weight: null }));
    const plan = smallPlan([row('設施', '甲'), row('網站', '乙'), row('態度', '丙')], {
      framework: { ...small, totalWeight: null, dimensions },
    });
    expect(gapsOf(plan, 'award-weighted')).toEqual(['measures-weight 1']);
    expect(gapsOf(plan, 'award')).toEqual([]);
  });

  test('the weight may stand in the cells that name the dimension', () => {
    const labels = [{ dimension: '基礎服務', weight: 70, measure: 0 }];
    const plan = smallPlan([row('設施', '甲'), row('網站', '乙')], { tables: [{ labels }] });
    expect(linesOf(tablesOf(plan, 'award-weighted')[0]!)).toContain('heading: 一、個別評核構面-基礎服務(70 分)');
  });
});

describe('forms of other shapes', () => {
  test('a dimension column and no heading: one table without bands', () => {
    const form = formWith('award', {
      dimensionStartsPage: false,
      heading: '',
      columns: [
        { field: 'dimension', header: '構面', share: 1 },
        { field: 'measure', header: '具體作法', share: 5 },
      ],
    });
    const plan = smallPlan([row('設施', '甲'), row('網站', '乙')]);
    expect(tablesOf(plan, form).map(printed)).toEqual([['基礎服務 | 甲', '〃 | 乙']]);
  });

  test('the item column goes where neither framework nor plan has items', () => {
    const sound = soundPlan('service-leap');
    expect(headersOf(tablesOf(planOf(sound), 'award')[0]!)).toEqual(['評核重點', '具體作法', '完成期限', '承辦單位']);
  });

  test('a form without measures gives no table', () => {
    const form: Form = { ...formById('award')!, annexes: [] };
    expect(measuresAnnex(annexContext(smallPlan([]), form))).toEqual({ kind: 'measures', tables: [], gaps: [] });
  });
});

test('no word of any plan is lost, and rows keep their order, in whatever form', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...forms, null), (plan, chosen) => {
      const form = chosen ?? (plan.framework === awkwardFramework ? deriveForm(plan) : defaultForm(plan));
      const annex = measuresAnnex(annexContext(plan, form));
      const found = annex.tables.flatMap((table) =>
        table.rows.flatMap((each) => {
          if (each.kind === 'band' || each.isRoom === true) return [];
          const cells = each.cells.map(({ blocks }) => blocks.map(({ marker, text }) => marker + text).join('\n'));
          return [cells];
        }),
      );
      expect(found).toHaveLength(plan.measures.length);
      const names = plan.framework.dimensions.map(({ name }) => name);
      const place = (name: string | null) => (name === null ? -1 : names.indexOf(name));
      const rank = (name: string | null) => (place(name) < 0 ? names.length : place(name));
      const wanted = [...plan.measures].sort((a, b) => rank(a.dimension) - rank(b.dimension));
      wanted.forEach((measure, index) => expect(found[index]).toContain(measure.text));
    }),
    { numRuns: 50 },
  );
});
