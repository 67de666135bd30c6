import { ruleExamples } from '../../../src/core/actions/rule-examples';
import { rule } from '../../../src/core/rules/deadline-missing';

test('gives each rule that is asked for its own example, once', () => {
  expect(ruleExamples(['deadline-missing', 'deadline-missing'])).toEqual({ 'deadline-missing': rule.example });
});

test('leaves out what no rule is called', () => {
  expect(ruleExamples(['no-such-rule'])).toEqual({});
});
