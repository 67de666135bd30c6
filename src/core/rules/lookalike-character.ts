import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { eachWording } from '../plan/wording-cells';
import { lineAt } from '../text/line-at';
import { lookAlikes, type FoundLookAlike } from '../text/look-alikes';
import { Trait } from '../text/traits';

export const rule: Rule = {
  id: 'lookalike-character',
  severity: 'hint',
  title: text('形似字', 'A character that only looks right'),
  why: text(
    '注音ㄧ、異體字、簡體字或由 PDF 貼上的部首看來相同，搜尋、排序和報讀軟體卻認不得。',
    'A bopomofo ㄧ, a variant or simplified form, or a radical out of a PDF looks the same, but searching, sorting and screen readers fail on it.',
  ),
  example: {
    wrong: text('ㄧ、設置檔案閲覽室。', '「ㄧ」 is a bopomofo letter, 「閲」 the Japanese form.'),
    right: text('一、設置檔案閱覽室。', 'The numeral 「一」, and 「閱」.'),
  },
  scope: 'row',
  check({ plan }, report) {
    eachWording(plan, Trait.lookAlike, (words, place) => {
      const found = lookAlikes(words);
      const first = found[0];
      if (first === undefined) return;
      const at = place();
      const kinds = [...new Map(found.map((each) => [each.wrong, each])).values()].slice(0, 5);
      report({
        at,
        line: lineAt(words, first.position),
        message: text(
          `${kinds.map(chineseOf).join('、')}${found.length > 1 ? `（本格共 ${found.length} 字）` : ''}。`,
          `${kinds.map(englishOf).join(', ')}${found.length > 1 ? ` (${found.length} characters in this cell)` : ''}.`,
        ),
        fix: { kind: 'safe', at, text: corrected(words, found) },
      });
    });
  },
};

function corrected(words: string, found: readonly FoundLookAlike[]): string {
  let text = '';
  let from = 0;
  for (const { position, right } of found) {
    text += words.slice(from, position) + right;
    from = position + 1;
  }
  return text + words.slice(from);
}

const NAMES = {
  numeral: text('注音或片假名', 'a phonetic letter'),
  variant: text('異體字', 'a variant form'),
  simplified: text('簡體字', 'a simplified form'),
  radical: text('部首或相容字', 'a radical or compatibility character'),
  latin: text('外文形似字母', 'a Cyrillic or Greek letter'),
};

function chineseOf({ wrong, right, kind }: FoundLookAlike): string {
  return `「${wrong}」是${NAMES[kind]['zh-TW']}（${codeOf(wrong)}），請改為「${right}」`;
}

function englishOf({ wrong, right, kind }: FoundLookAlike): string {
  return `“${wrong}” is ${NAMES[kind].en} (${codeOf(wrong)}): write “${right}”`;
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
