import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { squeeze } from '../text/squeeze';

const VACANT = /^[(（]?(?:懸缺|出缺|遺缺|缺額|缺|從缺|待補|待聘|未定|待定|待派)(?:中)?[)）]?$/u;
/** A line or a dot where a name should stand. */
const BLANK_MARK = /^[-－—–─_＿.．、/／]*$/u;

export const rule: Rule = {
  id: 'roster-seat-empty',
  severity: 'warning',
  title: text('編組表有空缺', 'An empty seat on the roster'),
  why: text(
    '空缺的職務沒有人負責，函送核定時會被要求補正。',
    'Nobody fills an empty seat, and the plan comes back for its completion.',
  ),
  example: {
    wrong: text('委員，現職與姓名都空白。', 'A 委員 with neither post nor name.'),
    right: text('委員，現職「行政科科長」，姓名「黃○○」。', 'A 委員 with the post 行政科科長 and the name 黃○○.'),
  },
  scope: 'plan',
  check({ plan: { roster } }, report) {
    if (roster === null) return;
    const seats = roster.members.map(({ role, post, name }) => ({
      role: squeeze(role),
      post: squeeze(post),
      name: withoutMark(squeeze(name)),
    }));
    const named = seats.filter(({ name }) => name !== '').length;
    seats.forEach(({ role, post, name }, index) => {
      const at = { part: 'roster', index, field: name === '' && post === '' && named === 0 ? 'post' : 'name' } as const;
      const seat = role === '' ? `第 ${index + 1} 席` : `「${[role, post].filter((each) => each !== '').join('／')}」`;
      const seatEn = role === '' ? `Seat ${index + 1}` : `“${[role, post].filter((each) => each !== '').join(', ')}”`;
      if (VACANT.test(name))
        report({
          at,
          message: text(
            `${seat}註明「${name}」，請填代理或補實的人。`,
            `${seatEn} is marked “${name}”. Name who acts for it or fills it.`,
          ),
        });
      else if (name === '' && (post === '' || named > 0))
        report({
          at,
          message:
            post === ''
              ? text(`${seat}沒有現職也沒有姓名，請補上。`, `${seatEn} has neither post nor name. Fill them in.`)
              : text(`${seat}沒有姓名，請補上，例如「黃○○」。`, `${seatEn} has no name. Fill it in, such as “黃○○”.`),
        });
    });
    if (named === 0 && seats.some(({ post }) => post !== ''))
      report({
        at: { part: 'roster-table' },
        severity: 'hint',
        message: text(
          '編組表都沒有姓名；如依現職派任可以不填，否則請補上。',
          'The roster has no names. That is fine if people serve by their post; otherwise fill them in.',
        ),
      });
  },
};

function withoutMark(name: string): string {
  return BLANK_MARK.test(name) ? '' : name;
}
