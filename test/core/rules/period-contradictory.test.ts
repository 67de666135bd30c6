import type { Told } from '../../../src/core/plan/told';
import { rule } from '../../../src/core/rules/period-contradictory';
import { placesOf } from '../../support/make-plan';

const told = (rocYear: number | null, from: string | null, to: string | null): Told => ({
  titles: [],
  rocYear,
  from,
  to,
  faults: [],
  unknownFramework: null,
});

test.each([
  [106, '2018-01-01', '2018-12-31', ['setting rocYear']],
  [107, '2017-01-01', '2017-12-31', ['setting periodFrom']],
  [107, '2018-12-31', '2018-01-01', ['setting periodTo']],
  [null, '2018-12-31', '2018-01-01', ['setting periodTo']],
  [107, '2018-01-01', '2018-12-31', []],
  [107, '2017-07-01', '2018-06-30', []],
  [107, '2018-01-01', null, []],
  [null, '2017-01-01', '2017-12-31', []],
])('year %s, period %s to %s', (year, from, to, places) => {
  expect(placesOf(rule, { rocYear: 107 }, { told: told(year, from, to) })).toEqual(places);
});
