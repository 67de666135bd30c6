import { defaultForm } from '../../../src/core/forms/default-form';
import type { MeasuresForm } from '../../../src/core/forms/measures-form';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import { makePlan } from '../../../src/core/plan/make';
import type { MeasureField, Plan } from '../../../src/core/plan/plan';
import { awkwardFramework } from '../../support/awkward-framework';
import { planOf } from '../../support/make-plan';
import { soundPlan } from '../../support/sound-plan';

const withFields = (fields: readonly MeasureField[]): Plan => {
  const sound = soundPlan('service-leap');
  const rows = sound.rows.map((row) => (fields.includes('unit') ? row : { ...row, unit: null }));
  return planOf({ ...sound, rows, tables: sound.tables!.map((table) => ({ ...table, fields })) });
};
const ownForm = (plan: Plan) => {
  const form = defaultForm(plan);
  return { ...form, measures: form.annexes.find((annex): annex is MeasuresForm => annex.kind === 'measures')! };
};
const headersOf = (plan: Plan) => ownForm(plan).measures.columns.map(({ header }) => header);

test('headings with weights print with weights', () => {
  expect(defaultForm(planOf(soundPlan('service-award'))).id).toBe('award-weighted');
});

test('weights in the cells of a dimension column are weights, too', () => {
  const tables = [{ labels: [{ dimension: '基礎服務', weight: 200, measure: 0 }] }];
  expect(defaultForm(planOf({ ...soundPlan('service-award'), tables, rows: [{}] })).id).toBe('award-weighted');
});

test('headings without weights print without', () => {
  const sound = soundPlan('service-award');
  const tables = sound.tables!.map((table) => ({ ...table, weight: null }));
  expect(defaultForm(planOf({ ...sound, tables })).id).toBe('award');
});

test('a roster in groups asks for the form with groups', () => {
  const sound = soundPlan('service-award');
  const roster = sound.roster.map((member) => ({ ...member, group: '檢核組' }));
  expect(defaultForm(planOf({ ...sound, roster })).id).toBe('award-survey');
});

test.each<[string, readonly MeasureField[]]>([
  ['leap', ['point', 'measure', 'deadline', 'unit']],
  ['leap-benefit', ['point', 'measure', 'deadline', 'benefit']],
  ['leap', ['point', 'measure', 'deadline', 'unit', 'benefit']],
  ['leap', ['point', 'measure', 'deadline']],
])('%s where the tables have %j', (id, fields) => {
  expect(defaultForm(withFields(fields)).id).toBe(id);
});

test('units and benefits are both printed where the plan has both', () => {
  const sound = soundPlan('service-leap');
  const plan = planOf({ ...sound, rows: sound.rows.map((row) => ({ ...row, benefit: '縮短等候時間' })) });
  expect(defaultForm(plan)).toMatchObject({
    id: 'leap-plus',
    name: { 'zh-TW': expect.stringMatching(/，加印預期效益$/) },
  });
  expect(headersOf(plan)).toEqual(['推動作法', '執行內容', '完成期限', '執行單位', '預期效益']);
});

test('a new plan prints in the usual form of its framework', () => {
  const ids = frameworks.map(
    (framework) =>
      defaultForm(makePlan({ framework, agency: '範例機關', rocYear: 107, title: null, period: null, register: null }))
        .id,
  );
  expect(ids).toEqual(['award-weighted', 'leap']);
});

test('a plan without rows has a form, too', () => {
  expect(defaultForm(planOf({ framework: 'service-leap', tables: [] })).id).toBe('leap');
});

describe('an agency’s own framework', () => {
  test('with items prints as the award does, with its own words', () => {
    const plan = planOf({ framework: awkwardFramework, rows: [{}] });
    expect(defaultForm(plan)).toMatchObject({ id: 'own-awkward', frameworks: ['awkward'] });
    expect(headersOf(plan)).toEqual(['評核項目', '指標', '具體作法', '完成期限', '承辦單位']);
    expect(ownForm(plan).measures.heading).not.toContain('{weight}');
    expect(ownForm(plan).measures.optionalColumns?.map(({ header }) => header)).toEqual(['指標', '辦理事項']);
  });

  test('with weights prints them', () => {
    const plan = planOf({ framework: { ...awkwardFramework, totalWeight: 100 }, rows: [{}] });
    expect(ownForm(plan).measures.heading).toContain('{weight}');
  });

  test('without items prints as the leap does', () => {
    const plan = planOf({ framework: { ...awkwardFramework, hasItems: false }, rows: [{}] });
    expect(headersOf(plan)).toEqual(['指標', '執行內容', '完成期限', '執行單位']);
    expect(ownForm(plan).measures.dimensionStartsPage).toBe(false);
  });

  test('its word for points is not taken where another column has it', () => {
    const plan = planOf({ framework: { ...awkwardFramework, pointTerm: '具體作法' }, rows: [{}] });
    expect(headersOf(plan).slice(0, 3)).toEqual(['評核項目', '評核重點', '具體作法']);
  });

  test.each<[readonly MeasureField[], readonly string[]]>([
    [
      ['point', 'measure', 'unit', 'benefit'],
      ['承辦單位', '預期效益'],
    ],
    [['point', 'measure', 'benefit'], ['預期效益']],
    [['point', 'measure'], ['承辦單位']],
  ])('with %j has the columns for them', (fields, headers) => {
    const plan = planOf({ framework: awkwardFramework, rows: [{}], tables: [{ fields }] });
    expect(headersOf(plan).slice(4)).toEqual(headers);
  });
});
