import type { RegisteredUnit, UnitRegister } from '../../../src/core/units/register';
import { seatedUnits } from '../../../src/core/units/seated-units';

const unit = (name: string, more: Partial<RegisteredUnit> = {}): RegisteredUnit => ({
  name,
  aliases: [],
  head: '',
  kind: 'unit',
  members: [],
  ...more,
});
const all = (name: string, members: readonly string[] = [], head = ''): RegisteredUnit =>
  unit(name, { kind: 'collective', members, head });
const seats = (units: readonly RegisteredUnit[], origin: UnitRegister['origin'] = 'written') =>
  seatedUnits({ units, origin }).map(({ name, head, isCollective }) =>
    `${isCollective ? '*' : ''}${name} ${head}`.trim(),
  );

test('each unit has a seat, in the order of the register', () => {
  expect(seats([unit('登記課', { head: '課長' }), unit('測量課'), unit('人事室')])).toEqual([
    '登記課 課長',
    '測量課',
    '人事室',
  ]);
});

test('a collective stands for its members, each once, and lends its head to those that have none of their own', () => {
  const units = [
    unit('車輛課'),
    all('各監理站', ['新營監理站', '麻豆監理站'], '站長'),
    unit('麻豆監理站', { head: '代理站長' }),
  ];
  expect(seats(units)).toEqual(['車輛課', '新營監理站 站長', '麻豆監理站 代理站長']);
});

test('a collective without members has one seat, unless the units of its kind are registered', () => {
  expect(seats([unit('企劃科'), all('各分局')])).toEqual(['企劃科', '*各分局']);
  expect(seats([unit('東區分局'), unit('西區分局'), all('各分局')])).toEqual(['東區分局', '西區分局']);
});

test('nobody in particular has no seat', () => {
  expect(
    seats([unit('企劃科'), all('各單位'), all('全體同仁'), all('各業務單位'), all('本局'), all('相關單位')]),
  ).toEqual(['企劃科']);
});

test('a collective within another has no seat beside it', () => {
  expect(seats([all('各外勤(中)隊'), all('各中隊')])).toEqual(['*各外勤(中)隊']);
});

test('what was only picked up from cells and stands outside the agency has no seat; a written register decides for itself', () => {
  const units = [unit('護理部'), unit('志工'), unit('委外廠商'), unit('病友團體'), unit('和風縣政府衛生局')];
  expect(seats(units, 'inferred')).toEqual(['護理部']);
  expect(seats(units)).toHaveLength(5);
  expect(seats([unit('護理部'), all('志工')], 'inferred')).toEqual(['護理部']);
});
