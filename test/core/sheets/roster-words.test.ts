import { formById } from '../../../src/core/forms/catalogue';
import { composeRoster } from '../../../src/core/plan/compose-roster';
import type { RosterMember } from '../../../src/core/plan/plan';
import { usualCommittee } from '../../../src/core/plan/usual-committee';
import { wantsTable } from '../../../src/core/sheets/roster/roster-of-plan';
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

test('a roster has a table where somebody wrote more than the plan text says of it', () => {
  const begun = composeRoster(usualCommittee, planOf({ units: ['服務科', '測量科'] }).register).members;
  const wants = (roster: readonly Partial<RosterMember>[] | null, form = leap) =>
    wantsTable(planOf({ units: ['服務科', '測量科'], roster }), form);
  const withFirst = (change: Partial<RosterMember>) =>
    begun.map((member, seat) => (seat === 0 ? { ...member, ...change } : member));
  expect([wants(null), wants([]), wants(begun)]).toEqual([false, false, false]);
  expect(wants(withFirst({ post: '所長' }))).toBe(false);
  expect(wants(withFirst({ post: '所長' }), formById('leap-benefit')!)).toBe(true);
  expect(wants(withFirst({ name: '戊○○' }))).toBe(true);
  expect(wants(withFirst({ duty: '主持每季會議。' }))).toBe(true);
  expect(wants([{ role: '召集人', post: '所長', remark: '兼任' }])).toBe(true);
});
