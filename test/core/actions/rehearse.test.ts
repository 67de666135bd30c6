import { rehearse } from '../../../src/core/actions/rehearse';
import type { CheckContext } from '../../../src/core/check/context';
import type { Rule } from '../../../src/core/check/rule';
import { text } from '../../../src/core/i18n/text';
import { rules } from '../../../src/core/rules/index';

describe('rehearse', () => {
  it('runs every rule over a plan that all readings can be made of', () => {
    const contexts: CheckContext[] = [];
    const words = text('規則', 'Rule');
    const rule: Rule = {
      id: 'witness',
      severity: 'hint',
      title: words,
      why: words,
      example: { wrong: words, right: words },
      scope: 'plan',
      check: (context) => contexts.push(context),
    };
    rehearse([...rules, rule]);
    expect(contexts).toHaveLength(1);
    const [context] = contexts;
    expect(context?.plan.measures.length).toBeGreaterThan(1);
    expect(context?.placementOf(0).point.status).toBe('known');
    expect(context?.linesOf(0)).toHaveLength(2);
    expect(context?.deadlineOf(0)?.dates).toEqual(['2018-06-30']);
    expect(context?.unitsOf(0).map(({ name }) => name)).toEqual(['秘書室', '行政科']);
  });
});
