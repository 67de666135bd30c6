import type { Rule } from '../../../src/core/check/rule';
import { runRules } from '../../../src/core/check/run';
import { text } from '../../../src/core/i18n/text';
import { contextOf } from '../../support/make-plan';

const rule: Rule = {
  id: 'row-seen',
  severity: 'warning',
  title: text('看到一列', 'A row seen'),
  why: text('試驗用。', 'For the test.'),
  example: { wrong: text('有', 'some'), right: text('無', 'none') },
  scope: 'row',
  check({ plan }, report) {
    plan.measures.forEach((_measure, index) =>
      report({ at: { part: 'measure', index, field: 'measure' }, message: text(`第 ${index} 列`, `Row ${index}`) }),
    );
  },
};

test('a finding gets its rule’s id, severity and reason where the rule gives none', () => {
  expect(runRules(contextOf({ rows: [{}] }), [rule])).toEqual([
    {
      rule: 'row-seen',
      severity: 'warning',
      at: { part: 'measure', index: 0, field: 'measure' },
      line: null,
      message: text('第 0 列', 'Row 0'),
      why: rule.why,
      related: [],
      fix: null,
    },
  ]);
});

test('what a rule says of its own goes before', () => {
  const at = { part: 'plan' } as const;
  const own = { severity: 'hint', line: 2, why: text('別的理由', 'Other'), related: [at] } as const;
  const loud: Rule = { ...rule, check: (_context, report) => report({ at, message: text('甲', 'a'), ...own }) };
  expect(runRules(contextOf({}), [loud])).toMatchObject([own]);
});

test('findings come rule by rule, in the order of the rules', () => {
  const found = runRules(contextOf({ rows: [{}, {}] }), [rule, { ...rule, id: 'again' }]);
  expect(found.map((finding) => finding.rule)).toEqual(['row-seen', 'row-seen', 'again', 'again']);
});
