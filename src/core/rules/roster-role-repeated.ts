import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { squeeze } from '../text/squeeze';

/** Roles that one person holds; 副召集人, 委員, 幹事 and 組員 may be many. */
const SINGLE = /^(?:總?召集人|主任委員|執行秘書|執行長|總幹事|總督導)$/u;
/** One for each group. */
const SINGLE_IN_GROUP = /^(?:組長|隊長|召集人)$/u;

export const rule: Rule = {
  id: 'roster-role-repeated',
  severity: 'warning',
  title: text('只能一人的職務列了兩人', 'Two people in a role for one'),
  why: text(
    '召集人或執行秘書有兩位時，不知道由誰主持、由誰綜整。',
    'With two conveners or two executive secretaries nobody knows who leads or who keeps things together.',
  ),
  example: {
    wrong: text('召集人：局長；召集人：主任秘書', 'Two 召集人'),
    right: text('召集人：局長；副召集人：主任秘書', 'One 召集人, one 副召集人'),
  },
  scope: 'plan',
  check({ plan: { roster } }, report) {
    const first = new Map<string, number>();
    roster?.members.forEach(({ role, group }, index) => {
      const name = squeeze(role);
      const team = squeeze(group ?? '');
      const inGroup = team !== '' && team !== name && SINGLE_IN_GROUP.test(name);
      if (!inGroup && !SINGLE.test(name)) return;
      const key = inGroup ? `${team}\n${name}` : name;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, index);
        return;
      }
      const place = inGroup ? text(`「${team}」的`, `“${team}”: `) : text('', '');
      report({
        at: { part: 'roster', index, field: 'role' },
        related: [{ part: 'roster', index: before, field: 'role' }],
        message: text(
          `${place['zh-TW']}「${name}」列了兩次，只能有一位；另一位請改為「副${name.replace(/^總/u, '')}」或其他職務。`,
          `${place.en}“${name}” stands twice; there can be one. Give the other a different role, such as “副${name.replace(/^總/u, '')}”.`,
        ),
      });
    });
  },
};
