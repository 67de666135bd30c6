import { frameworkById, frameworks } from '../../../src/core/frameworks/catalogue';
import { makePlan } from '../../../src/core/plan/make';
import type { RegisteredUnit } from '../../../src/core/units/register';

const unit = (name: string, head: string, kind: RegisteredUnit['kind'] = 'unit'): RegisteredUnit => ({
  name,
  aliases: [],
  head,
  kind,
  members: [],
});
const award = frameworkById('service-award')!;
const leap = frameworkById('service-leap')!;
const beginning = {
  framework: award,
  agency: '範例機關',
  rocYear: 115,
  title: null,
  period: null,
  register: null,
};

test.each(frameworks.map((framework) => [framework.id, framework] as const))(
  'a new plan after %s has one blank row for each point, in the order of the rubric',
  (_id, framework) => {
    const { measures, tables } = makePlan({ ...beginning, framework });
    expect(tables.map(({ dimension }) => dimension)).toEqual(framework.dimensions.map(({ name }) => name));
    expect(measures.map(({ dimension, item, point }) => [dimension, item, point])).toEqual(
      framework.dimensions.flatMap((dimension) =>
        dimension.items.flatMap((item) => item.points.map((point) => [dimension.name, item.name, point.name])),
      ),
    );
    expect(new Set(measures.map(({ text }) => text))).toEqual(new Set(['']));
  },
);

test('開放創新 has neither deadline nor unit; the others have, and items where the rubric does', () => {
  const { tables, measures } = makePlan(beginning);
  expect(tables[0]?.fields).toEqual(['item', 'point', 'measure', 'deadline', 'unit']);
  expect(tables[4]?.fields).toEqual(['point', 'measure']);
  expect(measures.find(({ table }) => table === 4)).toMatchObject({ deadline: null, unitText: null });
  expect(makePlan({ ...beginning, framework: leap }).tables[0]?.fields).toEqual([
    'point',
    'measure',
    'deadline',
    'unit',
  ]);
});

test('year and agency make title and period where nothing else is said', () => {
  expect(makePlan(beginning).settings).toEqual({
    agency: '範例機關',
    rocYear: 115,
    title: '範例機關115年度提升服務品質執行計畫',
    period: { from: '2026-01-01', to: '2026-12-31' },
  });
  const period = { from: '2026-03-01', to: '2026-11-30' };
  expect(makePlan({ ...beginning, title: '自訂名稱', period }).settings).toMatchObject({ title: '自訂名稱', period });
});

test('every unit has a seat, taken by its head, 秘書室 as secretary; a collective of them has none', () => {
  const units = [
    unit('秘書室', '主任'),
    unit('行政科', '行政科科長'),
    unit('資訊中心', ''),
    unit('各科室', '', 'collective'),
  ];
  const { roster } = makePlan({ ...beginning, register: { units, origin: 'written' } });
  expect(roster?.members.map(({ role, post }) => `${role} ${post}`.trim())).toEqual([
    '召集人',
    '副召集人',
    '委員 行政科科長',
    '委員 資訊中心主管',
    '執行秘書 秘書室主任',
    '幹事',
  ]);
});

test('the checklist is the rubric’s own, and where none was printed its points clause by clause', () => {
  const { checklist } = makePlan(beginning);
  expect(checklist?.entries).toHaveLength(award.checklists[0]!.entries.length);
  expect(checklist?.entries[0]?.tasks).toEqual(award.checklists[0]!.entries[0]!.tasks);
  const made = makePlan({ ...beginning, framework: leap }).checklist;
  expect(made?.entries).toHaveLength(22);
  expect(made?.entries[0]?.tasks.map(({ mark, text }) => mark + text)).toEqual([
    '□建立業務標準作業流程。',
    '□維持服務措施處理一致性。',
    '□確保資訊提供、問題回應或申辦案件處理的正確性，並適時檢討改進流程與作業方式。',
  ]);
});
