import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { unitUses } from '../plan/unit-uses';
import { squeeze } from '../text/squeeze';
import { collectiveHolds } from '../units/coverage';
import { seatingOf } from '../units/seats';

/** Members who lead or advise speak for the agency, not for a unit with measures of its own. */
const LEADS = /召集人|主任委員|主席|諮詢|顧問|執行秘書|執行長|幹事|專家|學者/u;

export const rule: Rule = {
  id: 'committee-unit-without-measure',
  severity: 'warning',
  title: text('委員的單位沒有作法', 'A member’s unit without a measure'),
  why: text(
    '列名推動小組卻沒有任何作法的單位，考核時沒有可以提報的成果。',
    'A unit on the committee without any measure has nothing to report when progress is checked.',
  ),
  example: {
    wrong: text('主計室主任為委員，各列承辦單位都沒有主計室。', 'The head of 主計室 is a member; no row names 主計室.'),
    right: text('至少一列由「主計室」承辦，或在編組表說明其職掌。', 'At least one row for 主計室, or no seat.'),
  },
  scope: 'plan',
  check({ plan, unitsOf }, report) {
    if (plan.roster === null) return;
    const { members } = plan.roster;
    const uses = unitUses(plan.measures.length, unitsOf);
    if (uses.length === 0) return;
    const named = new Set(uses.map(({ name }) => name));
    const registered = new Map(plan.register.units.map((unit) => [unit.name, unit]));
    const collectives = uses
      .filter(({ kind }) => kind === 'collective')
      .map(({ name }) => registered.get(name) ?? name);
    const general = uses.find(({ name, kind }) => kind === 'collective' && /單位|科室|同仁|全體/u.test(name))?.name;
    const seen = new Set<string>();
    seatingOf(members, plan.register).unitOfSeat.forEach((unit, index) => {
      const member = members[index];
      if (unit === null || member === undefined || seen.has(unit) || LEADS.test(squeeze(member.role))) return;
      seen.add(unit);
      if (named.has(unit) || collectives.some((each) => collectiveHolds(each, unit))) return;
      const field = squeeze(member.post) === '' ? 'remark' : 'post';
      report({
        at: { part: 'roster', index, field },
        severity: general === undefined ? 'warning' : 'hint',
        message:
          general === undefined
            ? text(
                `「${unit}」有人擔任「${squeeze(member.role)}」，但沒有任何一列由它承辦，請為它列作法，或檢討是否列名。`,
                `“${unit}” has a member (${squeeze(member.role)}) but no row names it. Give it a measure, or reconsider the seat.`,
              )
            : text(
                `「${unit}」有人擔任「${squeeze(member.role)}」，但沒有任何一列指名由它承辦，只能算在「${general}」之內，請確認是否列出它自己的作法。`,
                `“${unit}” has a member (${squeeze(member.role)}) but no row names it; it can only be meant by “${general}”. Consider a measure of its own.`,
              ),
      });
    });
  },
};
