import { annexLabels } from '../../../src/core/forms/annex-labels';
import { formById, forms } from '../../../src/core/forms/catalogue';
import { formFaults } from '../../../src/core/forms/form-faults';
import { frameworks } from '../../../src/core/frameworks/catalogue';

const labelsOf = (id: string) => Object.values(annexLabels(formById(id)!)).filter((label) => label !== '');

test('every framework has forms, and every form a framework', () => {
  for (const { id } of frameworks) expect(forms.some((form) => form.frameworks.includes(id))).toBe(true);
  const ids = frameworks.map(({ id }) => id);
  for (const form of forms) for (const id of form.frameworks) expect(ids).toContain(id);
});

test('an id is told by one form only', () => {
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  expect(formById('no-such')).toBeNull();
});

test.each(forms.map((form) => [form.id, form] as const))('%s is sound and frozen all the way down', (_id, form) => {
  expect(formFaults(form)).toEqual([]);
  expect(Object.isFrozen(form.annexes[0]?.columns[0])).toBe(true);
});

test.each(forms.map((form) => [form.id, form] as const))(
  '%s has every kind of annex, if only on request',
  (_id, form) => {
    expect(form.annexes.map(({ kind }) => kind).sort()).toEqual(['checklist', 'measures', 'roster', 'survey']);
    expect(form.body).not.toBeNull();
  },
);

test('annexes are numbered as each agency does', () => {
  expect(labelsOf('award-weighted')).toEqual(['附件一', '附件二', '附件三']);
  expect(annexLabels(formById('award')!)).toMatchObject({
    measures: '附件 1',
    checklist: '附件 2',
    roster: '附件 3',
    survey: '',
    text: '',
  });
  expect(annexLabels(formById('award-survey')!)).toMatchObject({ measures: '附表1', survey: '附表2', roster: '附表3' });
  expect(labelsOf('leap')).toEqual(['附表']);
  expect(labelsOf('leap-benefit')).toEqual([]);
});
