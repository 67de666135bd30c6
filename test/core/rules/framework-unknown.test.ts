import type { Told } from '../../../src/core/plan/told';
import { rule } from '../../../src/core/rules/framework-unknown';
import { findingsOf } from '../../support/make-plan';

const told = (unknownFramework: string | null): Told => ({
  titles: [],
  rocYear: null,
  from: null,
  to: null,
  faults: [],
  unknownFramework,
});

test('says how to bring a framework that is not built in', () => {
  const [finding, ...others] = findingsOf(rule, {}, { told: told('yunhu-107') });
  expect(others).toEqual([]);
  expect(finding?.at).toEqual({ part: 'setting', name: 'framework' });
  expect(finding?.message['zh-TW']).toMatch(/yunhu-107.*--framework/u);
});

test('says nothing where the framework is known', () => {
  expect(findingsOf(rule, {}, { told: told(null) })).toEqual([]);
});
