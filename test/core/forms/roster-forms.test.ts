import { forms } from '../../../src/core/forms/catalogue';
import type { Form } from '../../../src/core/forms/form';
import type { RosterForm } from '../../../src/core/forms/roster-form';
import { composeRoster } from '../../../src/core/plan/compose-roster';
import type { UnitRegister } from '../../../src/core/units/register';

function rosterOf({ annexes }: Form): RosterForm {
  const found = annexes.find((annex): annex is RosterForm => annex.kind === 'roster');
  if (found === undefined) throw new Error('The form has no roster.');
  return found;
}

const unit = (name: string, head: string) => ({ name, aliases: [], head, kind: 'unit' as const, members: [] });
const register: UnitRegister = {
  units: [unit('稽徵科', '科長'), unit('主計室', '主任'), unit('秘書室', '主任'), unit('北區分處', '主任')],
  origin: 'written',
};
const withRosters = forms.map((form) => [form.id, rosterOf(form)] as const);

test.each(withRosters)('%s has a convener, and a seat for every unit of the register', (_id, { committee }) => {
  const { members } = composeRoster(committee, register);
  const words = members.map(({ post, remark, duty }) => `${post} ${remark} ${duty}`).join('\n');
  for (const { name } of register.units) expect(words).toContain(name);
  expect(members[0]?.role).toBe('召集人');
  expect(members.map(({ role }) => role)).toContain('副召集人');
});

test.each(withRosters)('%s fills every pattern in', (_id, { committee }) => {
  for (const { members } of [
    composeRoster(committee, register),
    composeRoster(committee, { units: [], origin: 'written' }),
  ]) {
    for (const { group, role, post, duty, remark } of members) {
      expect(`${group}${role}${post}${duty}${remark}`).not.toMatch(/[{}〔〕]/u);
      expect(role).not.toBe('');
    }
  }
});

test.each(withRosters)('%s prints at least role and post, each field once', (_id, { columns }) => {
  const fields = columns.map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['role', 'post']));
  expect(new Set(fields).size).toBe(fields.length);
});

test('forms whose plan text names the committee print a table only where it is asked for', () => {
  expect(withRosters.filter(([, { onRequest }]) => onRequest).map(([id]) => id)).toEqual(['leap', 'leap-benefit']);
});

test('only the form with groups seats by groups', () => {
  const grouped = withRosters.filter(([, { committee }]) =>
    composeRoster(committee, register).members.some(({ group }) => group !== null),
  );
  expect(grouped.map(([id]) => id)).toEqual(['award-survey']);
});
