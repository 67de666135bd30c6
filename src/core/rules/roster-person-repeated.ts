import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { squeeze } from '../text/squeeze';

/** 黃○○, 王O明, 陳＊＊: who it is cannot be told, so two of them are no repetition. */
const MASKED = /[○〇◯●OoＯｏ0０XxＸ×*＊?？_＿]/u;

export const rule: Rule = {
  id: 'roster-person-repeated',
  severity: 'warning',
  title: text('同一人在同一職務列了兩次', 'One person twice in a role'),
  why: text(
    '同一人重複列名，多半是複製後忘了改，真正的人就漏掉了。',
    'A name listed twice is mostly a copied row, and the person meant is missing.',
  ),
  example: {
    wrong: text('兩位委員都是「甲君」。', 'Two 委員 with one name.'),
    right: text('每位委員各列一次。', 'Each 委員 once.'),
  },
  scope: 'plan',
  check({ plan: { roster } }, report) {
    const first = new Map<string, number>();
    roster?.members.forEach((member, index) => {
      const name = squeeze(member.name);
      const role = squeeze(member.role);
      // One person may well be 組員 of two groups.
      const key = `${squeeze(member.group ?? '')}\n${role}\n${name}`;
      if (name.length < 2 || MASKED.test(name)) return;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, index);
        return;
      }
      report({
        at: { part: 'roster', index, field: 'name' },
        related: [{ part: 'roster', index: before, field: 'name' }],
        message: text(
          `「${name}」在「${role}」列了兩次，請刪除一列，或改為正確的人。`,
          `“${name}” stands twice as “${role}”. Delete one, or name the right person.`,
        ),
      });
    });
  },
};
