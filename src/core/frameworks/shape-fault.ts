import type { BaseIssue } from 'valibot';
import { text, type Text } from '../i18n/text';
import { nearestName } from '../text/nearest';
import { pathName, type Fault } from './fault';

/** What the schema expects, by valibot's name of the check. */
const EXPECTED: Readonly<Record<string, Text>> = {
  string: text('文字', 'a text'),
  number: text('數字', 'a number'),
  boolean: text('true 或 false', 'true or false'),
  array: text('清單（[ … ]）', 'a list ([ … ])'),
  strict_object: text('物件（{ … }）', 'an object ({ … })'),
  variant: text('物件（{ … }）', 'an object ({ … })'),
  integer: text('整數', 'a whole number'),
  min_length: text('至少一項', 'at least one entry'),
};

/** Says in words what valibot found. @param known every field's name, to tell which was meant. */
export function shapeFault(issue: BaseIssue<unknown>, known: readonly string[]): Fault {
  const keys = (issue.path ?? []).map((part) => part.key);
  const path = pathName(keys);
  const key = String(keys.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const meant = nearestName(key, known, 0.3);
    const zh = meant === key ? '這裡不能有' : '不認得';
    const en = meant === key ? 'does not belong here' : 'is no known field';
    const ask = meant === key ? null : meant;
    return {
      path,
      message: text(
        `${zh}「${key}」這個欄位，${ask === null ? '請刪除' : `可能是「${ask}」之誤`}`,
        `“${key}” ${en}; ${ask === null ? 'delete it' : `probably “${ask}” is meant`}`,
      ),
    };
  }
  if (issue.received === 'undefined') {
    return { path, message: text(`缺少必要的欄位「${key}」`, `the field “${key}” is required and is not there`) };
  }
  const expected = expectedOf(issue);
  const found = foundOf(issue);
  return {
    path,
    message: text(
      `應為${expected['zh-TW']}，讀到的是${found['zh-TW']}`,
      `should be ${expected.en}, but ${found.en} was found`,
    ),
  };
}

function expectedOf(issue: BaseIssue<unknown>): Text {
  if (issue.type === 'regex') {
    return issue.path?.length === 1 && issue.path[0]?.key === 'id'
      ? text(
          '小寫英文字母、數字與連字號組成的代號，例如「my-agency」',
          'an id of lower-case letters, digits and hyphens, such as “my-agency”',
        )
      : text('非空白的文字', 'a text that is not blank');
  }
  if (issue.type === 'min_value')
    return text(`不小於 ${limitOf(issue)} 的數字`, `a number not under ${limitOf(issue)}`);
  if (issue.type === 'max_value') return text(`不大於 ${limitOf(issue)} 的數字`, `a number not over ${limitOf(issue)}`);
  if (issue.type === 'excludes') return text(`不含「${limitOf(issue)}」的文字`, `a text without “${limitOf(issue)}”`);
  if (issue.type === 'picklist' || (issue.type === 'variant' && issue.expected !== 'Object'))
    return oneOf(issue.expected ?? '');
  return EXPECTED[issue.type] ?? text(String(issue.expected), String(issue.expected));
}

function limitOf(issue: BaseIssue<unknown>): string {
  return 'requirement' in issue ? String(issue.requirement) : '';
}

/** `("a" | "b")` → a、b 其中之一. */
function oneOf(expected: string): Text {
  const words = expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((word) => word.replace(/^"|"$/g, ''));
  return text(`${words.join('、')} 其中之一`, `one of ${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);
}

function foundOf(issue: BaseIssue<unknown>): Text {
  const { input } = issue;
  if (input === null) return text('空值（null）', 'null');
  if (Array.isArray(input)) return input.length === 0 ? text('空的清單', 'an empty list') : text('清單', 'a list');
  if (typeof input === 'object') return text('物件', 'an object');
  if (typeof input !== 'string') return text(` ${String(input)}`, String(input));
  if (input.trim() === '') return text('空白', 'a blank');
  return text(`「${input.slice(0, 30)}」`, `“${input.slice(0, 30)}”`);
}
