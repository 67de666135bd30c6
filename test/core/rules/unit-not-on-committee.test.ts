import { rule } from '../../../src/core/rules/unit-not-on-committee';
import { findingsOf, placesOf } from '../../support/make-plan';

const units = ['會計室', '總務課', '稽核課', '登山隊'];
const roster = [{ post: '會計室主任' }, { post: '總務課課長' }, { post: '稽核課課長' }];
const rows = ['會計室、總務課', '登山隊', '各單位', '稽核課\n登山隊', '潛水隊'].map((unit) => ({ unit }));

test('once for a unit, with all its rows; collectives and unknown units are not judged', () => {
  const [finding, ...others] = findingsOf(rule, { units, roster, rows });
  expect(others).toEqual([]);
  expect(finding?.at).toEqual({ part: 'measure', index: 1, field: 'unit' });
  expect(finding?.related).toEqual([{ part: 'measure', index: 3, field: 'unit' }]);
});

test('a duty, a remark or a staff post seats a unit as well', () => {
  expect(
    placesOf(rule, { units, rows, roster: [...roster, { post: '秘書', duty: '督導登山隊辦理本計畫。' }] }),
  ).toEqual([]);
  expect(placesOf(rule, { units, rows, roster: [...roster, { post: '隊長', remark: '登山隊' }] })).toEqual([]);
  expect(
    placesOf(rule, { units, rows, roster: [{ post: '會計主任' }, ...roster.slice(1), { post: '登山隊長' }] }),
  ).toEqual([]);
});

test('no roster, one without units, or one of all heads does not tell', () => {
  expect(placesOf(rule, { units, rows, roster: null })).toEqual([]);
  expect(placesOf(rule, { units, rows, roster: [{ post: '副局長' }, { post: '專員' }] })).toEqual([]);
  expect(placesOf(rule, { units, rows, roster: [...roster, { post: '本站各一級單位主管' }] })).toEqual([]);
});

test('a roster that seats few of the units gets one remark', () => {
  const many = ['甲課', '乙課', '丙課', '丁課', '戊課'];
  const more = many.map((unit) => ({ unit }));
  expect(placesOf(rule, { units: [...units, ...many], roster, rows: [...rows, ...more] })).toEqual(['roster-table']);
});

test('a post that is called after its unit seats it', () => {
  const school = ['教務處', '學生事務處', '護理部'];
  const posts = [{ post: '教務主任' }, { post: '護理長' }, { post: '副學生事務長' }, { post: '會計室主任' }, ...roster];
  const places = placesOf(rule, {
    units: [...units, ...school],
    roster: posts,
    rows: school.map((unit) => ({ unit })),
  });
  expect(places).toHaveLength(1);
});
