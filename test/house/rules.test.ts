import fs from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/core/rules/index';

const root = path.join(__dirname, '../..');
const names = (folder: string, ending: RegExp) =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((file) => ending.test(file))
    .map((file) => file.replace(ending, ''))
    .sort();
const ids = rules.map(({ id }) => id);

test('an id is its file, its entry in the list and its place in the order', () => {
  expect(ids).toEqual([...ids].sort());
  expect(names('src/core/rules', /\.ts$/).filter((name) => name !== 'index')).toEqual(ids);
});

test('every rule has its own test and its own page', () => {
  const tests = names('test/core/rules', /\.test\.ts$/);
  expect(ids.filter((id) => !tests.includes(id))).toEqual([]);
  expect(names('docs/rules', /\.md$/).filter((name) => name !== 'README')).toEqual(ids);
});

describe.each(rules)('$id', (rule) => {
  const texts = [rule.title, rule.why, rule.example.wrong, rule.example.right];

  test('explains itself in both languages', () => {
    for (const each of texts) {
      expect(each['zh-TW'].trim()).not.toBe('');
      expect(each.en.trim()).not.toBe('');
    }
    // Examples may be the same words of a plan in both; title and reason are sentences of their own language.
    for (const each of [rule.title, rule.why]) {
      expect(each['zh-TW']).toMatch(/\p{Script=Han}/u);
      expect(each.en).toMatch(/[a-z]{3}/);
      expect(each.en).not.toBe(each['zh-TW']);
    }
  });

  test('shows a right form that differs from the wrong one', () => {
    expect(rule.example.right['zh-TW']).not.toBe(rule.example.wrong['zh-TW']);
  });
});
