import { formById } from '../../../src/core/forms/catalogue';
import { namesPeople } from '../../../src/core/sheets/roster/roster-of-plan';
import { rosterWords } from '../../../src/core/sheets/roster/roster-words';
import { planOf, type PlanSpec } from '../../support/make-plan';

const leap = formById('leap')!;
const words = (spec: PlanSpec, form = leap) => rosterWords(planOf(spec), form);
const section = (name: string) => ({ name, head: '科長' });

test('the plan’s own roles and posts, each role once', () => {
  const roster = [
    { role: '召集人', post: '副站長' },
    { role: '副召集人', post: '站務課\n課長' },
    { role: '組員', post: '車輛課課長' },
    { role: '組員', post: '稽查課課長' },
    { role: '組員', post: '車輛課課長' },
    { role: '', post: '工友' },
  ];
  expect(words({ roster })).toEqual([
    '召集人：由副站長擔任。',
    '副召集人：由站務課課長擔任。',
    '組員：由車輛課課長、稽查課課長擔任。',
  ]);
});

test('many of one role are said together, by what most of them are', () => {
  const heads = ['甲科科長', '乙科科長', '會計主任', '專員'].map((post) => ({ role: '委員', post }));
  const staff = ['科員', '辦事員', '佐理員', '課長'].map((post) => ({ role: '組員', post }));
  expect(words({ roster: [...heads, ...staff] })).toEqual(['委員：由各單位主管擔任。', '組員：由各單位派員擔任。']);
});

test('a name stands where the post is blank, and room to write where both are', () => {
  const roster = [
    { role: '召集人', post: '', name: '丁○○' },
    { role: '副召集人', post: ' ' },
  ];
  expect(words({ roster })).toEqual(['召集人：由丁○○擔任。', '副召集人：由＿＿＿擔任。']);
});

test('without a roster, from register and form', () => {
  const units = ['服務科', '地用科', '測量科', '資訊科', '研考科'].map(section);
  expect(words({ units })).toEqual([
    '召集人：由＿＿＿擔任。',
    '副召集人：由研考科科長擔任。',
    '推動組員：由各單位主管擔任。',
  ]);
});

test('a form without a roster has words only for the plan’s own', () => {
  const form = { ...leap, annexes: [] };
  expect(words({}, form)).toEqual([]);
  expect(words({ roster: [{ role: '召集人', post: '院長' }] }, form)).toEqual(['召集人：由院長擔任。']);
});

test('a roster names people where one name is there', () => {
  expect(namesPeople(planOf({}))).toBe(false);
  expect(namesPeople(planOf({ roster: [{ name: ' ' }, {}] }))).toBe(false);
  expect(namesPeople(planOf({ roster: [{}, { name: '戊○○' }] }))).toBe(true);
});
