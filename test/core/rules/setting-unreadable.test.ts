import type { Told } from '../../../src/core/plan/told';
import { rule } from '../../../src/core/rules/setting-unreadable';
import { findingsOf, placesOf } from '../../support/make-plan';

const told = (...faults: Told['faults']): Told => ({
  titles: [],
  rocYear: null,
  from: null,
  to: null,
  faults,
  unknownFramework: null,
});

test('each value that cannot be used is shown at its cell, with a right one', () => {
  const options = { told: told({ name: 'rocYear', written: '19999' }, { name: 'periodTo', written: '年底' }) };
  expect(placesOf(rule, {}, options)).toEqual(['setting rocYear', 'setting periodTo']);
  const [year, end] = findingsOf(rule, {}, options).map(({ message }) => message['zh-TW']);
  expect(year).toMatch(/「19999」.*「107」/u);
  expect(end).toMatch(/「年底」.*「107年12月31日」/u);
});

test('the blank end of a period is to be written', () => {
  const [finding] = findingsOf(rule, {}, { told: told({ name: 'periodFrom', written: '' }) });
  expect(finding?.message['zh-TW']).toContain('沒有填');
});

test('says nothing of settings that can be used', () => {
  expect(placesOf(rule, {}, { told: told() })).toEqual([]);
});
