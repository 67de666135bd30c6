import { makeAnnexes } from '../../../src/core/actions/annexes';
import { formById } from '../../../src/core/forms/catalogue';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { makePlan } from '../../../src/core/plan/make';
import type { Plan } from '../../../src/core/plan/plan';

const begun = makePlan({
  framework: frameworkById('service-award')!,
  agency: '海汐市消防局',
  rocYear: 115,
  title: null,
  period: null,
  register: null,
});
const titlesOf = (plan: Plan) => {
  const only = ['roster', 'checklist'] as const;
  const made = makeAnnexes(plan, {
    form: formById('award')!,
    only,
    fontName: null,
    selfRating: null,
    surveyUnits: null,
  });
  return made.doc.sheets.map(({ rows }) => rows[1]?.cells[0]?.value);
};

test('the titles that a new plan begins with give way to the form’s', () => {
  expect(titlesOf(begun)).toEqual([
    '海汐市消防局115年度提升服務品質組織診斷檢核表',
    '海汐市消防局115年度推動提升服務品質考核小組編組表',
  ]);
});

test('a title that somebody gave is printed', () => {
  const { roster, checklist } = begun;
  const named = {
    ...begun,
    roster: roster && { ...roster, title: '服務品質推動委員會名單' },
    checklist: checklist && { ...checklist, title: '服務品質自我檢核表' },
  };
  expect(titlesOf(named)).toEqual(['服務品質自我檢核表', '服務品質推動委員會名單']);
});
