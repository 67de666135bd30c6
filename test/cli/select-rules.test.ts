import type { Rule } from '../../src/core/check/rule';
import { text } from '../../src/core/i18n/text';
import { selectRules } from '../../src/cli/select-rules';

const rule = (id: string): Rule => ({
  id,
  severity: 'hint',
  title: text('甲', 'a'),
  why: text('乙', 'b'),
  example: { wrong: text('丙', 'c'), right: text('丁', 'd') },
  scope: 'row',
  check: () => undefined,
});
const all = ['deadline-missing', 'unit-alias', 'unit-missing'].map(rule);
const idsOf = (choice: Parameters<typeof selectRules>[1]) => {
  const outcome = selectRules(all, choice);
  return outcome.ok ? outcome.value.map(({ id }) => id) : outcome.problem.code;
};

test.each([
  [{}, ['deadline-missing', 'unit-alias', 'unit-missing']],
  [{ only: 'unit-missing, deadline-missing' }, ['deadline-missing', 'unit-missing']],
  [{ only: 'unit-alias、unit-missing', without: 'unit-alias' }, ['unit-missing']],
  [{ without: 'unit-alias,unit-missing' }, ['deadline-missing']],
])('%j', (choice, ids) => {
  expect(idsOf(choice)).toEqual(ids);
});

test('a slip does not pass as a rule that finds nothing', () => {
  const outcome = selectRules(all, { only: 'deadline-mising' });
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'no-such-rule' } });
  expect(outcome.ok ? '' : outcome.problem.message['zh-TW']).toContain('deadline-missing');
  expect(idsOf({ without: '完全不同' })).toBe('no-such-rule');
});

test('a choice that leaves no rule is refused: nothing found would look like a sound plan', () => {
  for (const choice of [{ only: '' }, { only: ' ,' }, { only: 'unit-alias', without: 'unit-alias' }])
    expect(idsOf(choice)).toBe('no-rule-left');
  expect(idsOf({ only: 'UNIT-ALIAS' })).toEqual(['unit-alias']);
});
