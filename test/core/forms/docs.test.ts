import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forms } from '../../../src/core/forms/catalogue';
import { patternsOf } from '../../../src/core/forms/form-names';
import { parseForm } from '../../../src/core/forms/parse-form';

const page = readFileSync(path.join(__dirname, '../../../docs/forms.md'), 'utf8');

/** Every field that a form has anywhere. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

test('docs/forms.md tells every field', () => {
  const keys = [...new Set(forms.flatMap(keysOf))];
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => !new RegExp(`["\`.]${key}(?:\\[\\])?["\`]`).test(page))).toEqual([]);
});

test('docs/forms.md tells every form and every name that a pattern knows', () => {
  for (const { id } of forms) expect(page).toContain(`\`${id}\``);
  const names = [...new Set(forms.flatMap(patternsOf).flatMap(({ known }) => known))];
  expect(names.filter((name) => !page.includes(`{${name}}`))).toEqual([]);
});

test('the shortest form in docs/forms.md is sound', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(parseForm(json)).toMatchObject({ ok: true, value: { id: 'my-form' } });
});
