import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import type { RosterMember } from '../plan/plan';
import { squeeze } from '../text/squeeze';

export const rule: Rule = {
  id: 'roster-role-missing',
  severity: 'warning',
  title: text('編組表缺少職務', 'A role that the roster lacks'),
  why: text(
    '沒有召集人或執行秘書，推動小組無人主持、無人綜整。',
    'Without a convener or an executive secretary nobody leads the committee or keeps it together.',
  ),
  example: {
    wrong: text('編組表只列委員與幹事。', 'The roster lists members and clerks only.'),
    right: text(
      '召集人、副召集人、委員、執行秘書、幹事各就其位。',
      '召集人, 副召集人, 委員, 執行秘書 and 幹事 are all there.',
    ),
  },
  scope: 'plan',
  check({ plan: { roster } }, report) {
    if (roster === null || roster.members.length === 0) return;
    const { members } = roster;
    const roles = members.map(({ role }) => squeeze(role));
    const at = { part: 'roster-table' } as const;
    if (
      !roles.some((role) => /^(?:總)?(?:召集人|主任委員|主席|總?督導|組長兼召集人)/u.test(role)) &&
      roles.some((role) => role !== '')
    )
      report({
        at,
        severity: 'error',
        message: text(
          '編組表沒有召集人，請列一位，例如職稱「召集人」、現職「副局長」。',
          'The roster has no convener. Add one: role 召集人, post 副局長, for example.',
        ),
      });
    const isGrouped = members.some(({ group, role }) => isNamed(group) && squeeze(group ?? '') !== squeeze(role));
    if (isGrouped) {
      for (const { name, index } of leaderless(members))
        report({
          at: { part: 'roster', index, field: 'role' },
          message: text(
            `「${name}」沒有組長，請指定一位，職稱寫「組長」。`,
            `“${name}” has no head. Name one, with the role 組長.`,
          ),
        });
      return;
    }
    // A committee with members by rank keeps an executive secretary; a handful of people need none.
    const hasRanks = roles.some((role) => /^委員/u.test(role)) && members.length > 4;
    if (hasRanks && !roles.some((role) => /執行秘書|執行長|總幹事|執行幹事|^秘書$|秘書長/u.test(role)))
      report({
        at,
        message: text(
          '編組表沒有執行秘書，請列一位綜整的人，例如職稱「執行秘書」、現職「秘書室主任」。',
          'The roster has no executive secretary. Add one: role 執行秘書, post 秘書室主任, for example.',
        ),
      });
  },
};

function isNamed(group: string | null): boolean {
  return group !== null && squeeze(group) !== '';
}

/** Groups with plain members and nobody above them, with the index of their first member. */
function leaderless(members: readonly RosterMember[]): { name: string; index: number }[] {
  const groups = new Map<string, { index: number; roles: string[] }>();
  members.forEach(({ group, role }, index) => {
    const name = squeeze(group ?? '');
    if (name === '') return;
    const known = groups.get(name);
    if (known) known.roles.push(squeeze(role));
    else groups.set(name, { index, roles: [squeeze(role)] });
  });
  return [...groups]
    .filter(([, { roles }]) => roles.some((role) => /^(?:組員|隊員|成員)/u.test(role)))
    .filter(([, { roles }]) => !roles.some((role) => /長|召集人|主任|主持|負責人|督導/u.test(role)))
    .map(([name, { index }]) => ({ name, index }));
}
