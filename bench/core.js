require('../scripts/load-typescript');

// What checks plans in the product: loading it makes ready what depends on no plan.
require('../src/core/actions/check-plan');
const { makeContext } = require('../src/core/check/make-context');
const { runRules } = require('../src/core/check/run');
const { frameworkById } = require('../src/core/frameworks/catalogue');
const { rules } = require('../src/core/rules/index');

const NEAR = 'near-duplicate-measure';
const rowRules = rules.filter(({ id }) => id !== NEAR);
const nearRule = rules.filter(({ id }) => id === NEAR);
const framework = frameworkById('service-award');

/** A context that has read nothing yet, whatever was checked before. */
function freshContext(plan) {
  return makeContext({ ...plan }, { today: '2018-02-01' });
}

module.exports = { framework, freshContext, nearRule, rowRules, rules, runRules };
