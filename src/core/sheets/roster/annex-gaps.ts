import { text, type Text } from '../../i18n/text';
import type { RosterField } from '../../plan/at';
import type { ComposedRoster } from '../../plan/compose-roster';
import type { Plan, Roster, RosterMember } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';
import type { AnnexGap } from '../annex-part';

/** What blank cells are called; a blank remark is none. */
const fields: readonly {
  readonly field: RosterField;
  readonly zh: string;
  readonly one: string;
  readonly many: string;
}[] = [
  { field: 'group', zh: '編組', one: 'group', many: 'groups' },
  { field: 'role', zh: '職稱', one: 'role', many: 'roles' },
  { field: 'post', zh: '現職', one: 'post', many: 'posts' },
  { field: 'name', zh: '姓名', one: 'name', many: 'names' },
  { field: 'duty', zh: '職掌', one: 'duty', many: 'duties' },
];

/** The printed cells that wait for somebody's pen. */
export function blankGaps(members: readonly RosterMember[], printed: readonly RosterField[]): AnnexGap[] {
  return fields.flatMap(({ field, zh, one, many }) => {
    const count = printed.includes(field) ? members.filter((member) => isBlank(member[field] ?? '')).length : 0;
    if (count === 0) return [];
    return [
      {
        code: `roster-${field}`,
        count,
        message: text(
          `編組表有 ${count} 個${zh}待填。`,
          `The roster has ${count} ${count === 1 ? one : many} to be filled in.`,
        ),
      },
    ];
  });
}

/** What the plan's rosters say and the printed one does not. */
export function unprintedGaps({ unread = [], joined = [] }: Roster): AnnexGap[] {
  return [
    ...(unread.length === 0
      ? []
      : [
          {
            code: 'roster-unprinted',
            count: unread.length,
            message: text(
              `編組表的「${unread.join('」「')}」欄不會印出；要印請併入備考。`,
              `The roster’s column(s) ${unread.join(', ')} are not printed; what is wanted belongs in 備考.`,
            ),
          },
        ]),
    ...(joined.length === 0
      ? []
      : [
          {
            code: 'roster-joined',
            count: joined.length,
            message: text(
              `計畫有 ${joined.length + 1} 張編組表，席次依序印成一張；另有標題的是「${joined.join('」「')}」，請確認。`,
              `The plan has ${joined.length + 1} rosters, whose seats are printed in one: the others are ${joined.join(', ')}. Please confirm.`,
            ),
          },
        ]),
  ];
}

/** What to look at in a roster that was made because the plan has none of its own. */
export function composedGaps(
  { members, headless, unlisted }: ComposedRoster,
  { register, roster }: Pick<Plan, 'register' | 'roster'>,
): AnnexGap[] {
  const isUntouched = roster !== null && roster.members.length > 0;
  const gaps: AnnexGap[] = [
    {
      code: 'roster-composed',
      count: members.length,
      message: isUntouched
        ? text(
            `編組表還是新計畫的預設內容，已依單位名冊與這種表格的職務列出 ${members.length} 席，請確認。`,
            `The roster is still the one that a new plan begins with; ${members.length} seats were made from the unit register and the form’s roles. Look them over.`,
          )
        : text(
            `計畫沒有編組表，已依單位名冊與這種表格的職務列出 ${members.length} 席，請確認。`,
            `The plan has no roster; ${members.length} seats were made from the unit register and the form’s roles. Look them over.`,
          ),
    },
  ];
  const { units, origin } = register;
  if (origin === 'inferred' && units.length > 0)
    gaps.push({
      code: 'roster-register-inferred',
      count: units.length,
      message: text(
        `沒有單位名冊，${units.length} 個單位是從計畫內容推得的，可能有遺漏或多列，請逐一核對；有單位名冊可加 --units units.csv。`,
        `There is no unit register; the ${units.length} units were inferred from the plan. Some may be missing or too many: check each, or give the register with --units units.csv.`,
      ),
    });
  if (headless.length > 0)
    gaps.push({
      code: 'roster-unit-head',
      count: headless.length,
      message: text(
        `有 ${headless.length} 個單位不知道主管職稱，現職暫寫「主管」：${listed(headless)['zh-TW']}。`,
        `The head’s post is not known for ${headless.length} unit(s) and is given as 主管: ${listed(headless).en}.`,
      ),
    });
  if (unlisted.length > 0)
    gaps.push({
      code: 'roster-collective',
      count: unlisted.length,
      message: text(
        `有 ${unlisted.length} 個統稱沒有說明包含哪些單位，各列一席：${listed(unlisted)['zh-TW']}。`,
        `${unlisted.length} collective name(s) do not say which units they hold and have one seat each: ${listed(unlisted).en}.`,
      ),
    });
  return gaps;
}

/** So many names are read in one sentence. */
const mostListed = 8;

function listed(names: readonly string[]): Text {
  const first = names.slice(0, mostListed).join('、');
  return names.length > mostListed ? text(`${first} 等`, `${first} and others`) : text(first, first);
}
