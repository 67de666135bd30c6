import { runRules } from '../../../src/core/check/run';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import { rules } from '../../../src/core/rules/index';
import { contextOf, placeName, planOf } from '../../support/make-plan';
import { soundPlan } from '../../support/sound-plan';

/** What is found in a plan, one line each. */
function found(frameworkId: string) {
  return runRules(contextOf(planOf(soundPlan(frameworkId))), rules).map(
    ({ rule, severity, at, message }) => `${severity} ${rule} at ${placeName(at)}: ${message['zh-TW']}`,
  );
}

test.each(frameworks.map(({ id }) => id))('a plan of %s without a fault is left in peace', (id) => {
  expect(soundPlan(id).rows.length).toBeGreaterThan(20);
  expect(found(id).filter((line) => !line.startsWith('hint'))).toEqual([]);
});

test.each(frameworks.map(({ id }) => id))('nor does a plan of %s get a hint about its wording', (id) => {
  expect(found(id).filter((line) => line.startsWith('hint'))).toEqual([]);
});
