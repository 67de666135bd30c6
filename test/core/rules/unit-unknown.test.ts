import { rule } from '../../../src/core/rules/unit-unknown';
import { findingsOf, placesOf } from '../../support/make-plan';

const found = (registerOrigin: 'written' | 'inferred', ...cells: string[]) =>
  findingsOf(rule, {
    units: ['行政科', '會計室', '緊急指揮中心'],
    registerOrigin,
    rows: cells.map((unit) => ({ unit })),
  }).map(({ at, severity, fix }) => ['index' in at && at.index, severity, fix?.text ?? null]);

test('a written register decides; a near name is proposed, another is not', () => {
  expect(found('written', '行政課\n會計室', '潛水隊', '會計室')).toEqual([
    [0, 'error', '行政科\n會計室'],
    [1, 'error', null],
  ]);
});

test('several unknown units of a cell are several findings, a double is one', () => {
  expect(found('written', '潛水隊、登山隊、潛水隊')).toEqual([
    [0, 'error', null],
    [0, 'error', null],
  ]);
});

test('an inferred register warns of slips and of what is no name, and takes plausible units at their word', () => {
  expect(found('inferred', '行政課', '潛水隊', 'MTS')).toEqual([
    [0, 'warning', '行政科'],
    [2, 'hint', null],
  ]);
});

test('collectives, aliases and blank cells are known; without a register nothing is unknown', () => {
  expect(found('written', '各單位', '緊指中心', '')).toEqual([]);
  expect(placesOf(rule, { units: [], rows: [{ unit: 'MTS' }] })).toEqual([]);
});

test('of a short name with one other character it says that the unit may exist after all', () => {
  const roster = [{ role: '委員', post: '資訊科科長' }];
  const [finding] = findingsOf(rule, {
    units: ['資訊科', '會計室'],
    registerOrigin: 'inferred',
    roster,
    rows: [{ unit: '資迅科' }],
  });
  expect(finding?.fix?.text).toBe('資訊科');
  expect(finding?.message['zh-TW']).toContain('如確有這個單位');
});

test('a slip in the ending of a name and a wrong ending are proposed', () => {
  const slips = findingsOf(rule, {
    units: ['品質管理中心', '輔導處', '北部航務中心'],
    rows: ['品質菅理中心', '輔導室', '中部航務中心'].map((unit) => ({ unit })),
  });
  expect(slips.slice(0, 2).map(({ fix }) => fix?.text)).toEqual(['品質管理中心', '輔導處']);
});

test('the name that is given as an example is one of the register', () => {
  const messages = findingsOf(rule, {
    units: ['行政科', '會計室'],
    registerOrigin: 'written',
    rows: [{ unit: '潛水隊' }],
  }).map(({ message }) => message['zh-TW']);
  expect(messages).toEqual([expect.stringContaining('例如「行政科」')]);
});
