import fc from 'fast-check';
import { frameworks } from '../../src/core/frameworks/catalogue';
import type { Framework } from '../../src/core/frameworks/framework';
import { makePlan } from '../../src/core/plan/make';
import type { Measure, Plan, RosterMember } from '../../src/core/plan/plan';

/** Words of any length, of which paper makes many lines. */
const sentence = fc
  .tuple(fc.constantFrom('辦理教育訓練', '檢討申辦流程', '公告服務時間(含假日)', '更新 FAQ 及網頁'), fc.nat(60))
  .map(([words, times]) => `${words.repeat(times + 1)}。`);

/** A measure as people number it: in one list, in a list within a list, or not at all. */
const measureText = fc
  .tuple(fc.constantFrom('', '1.', '1', '一、', '(一)', '●'), fc.array(sentence, { maxLength: 12 }), fc.boolean())
  .map(([style, lines, introduced]) => {
    const numbered = lines.map((line, index) => {
      if (style === '1.') return `${index + 1}.${line}`;
      if (style === '1') return `${index + 1}、 ${line}`;
      if (style === '一、')
        return `${'一二三四五六七八九十'.charAt(index % 10)}、${line}\n(1)${line.slice(0, 9)}\n(2)續前。`;
      if (style === '(一)') return `(${'一二三四五六七八九十'.charAt(index % 10)})${line}`;
      return style + line;
    });
    return (introduced ? ['辦理事項如下：', ...numbered] : numbered).join('\n');
  });

const cell = (...texts: readonly string[]) => fc.constantFrom('', ...texts);
const deadline = cell('107年6月', '持續辦理', '賡續辦理，並請於6月29日前\n提供辦理情形');
const unit = cell('行政科', '秘書室、行政科', `${'第一分局\n'.repeat(40)}第二分局`);

const member: fc.Arbitrary<RosterMember> = fc.record({
  group: cell('推動組', '考核組'),
  role: fc.constantFrom('召集人', '組長', '組員'),
  post: cell('行政科科長', '秘書'),
  name: cell('林○○'),
  duty: fc.oneof(fc.constant('綜理事宜。'), measureText),
  remark: cell('行政科'),
});

/** A plan of many pages: as many measures as asked for, point after point, several for one point. */
export function longPlan(most: number): fc.Arbitrary<Plan> {
  return fc
    .tuple(
      fc.constantFrom(...frameworks),
      fc.array(fc.tuple(fc.nat(3), measureText, deadline, unit, cell('縮短等候時間。')), {
        minLength: 1,
        maxLength: most,
      }),
      fc.array(member, { minLength: 1, maxLength: 40 }),
      fc.boolean(),
    )
    .map(([framework, rows, members, grouped]): Plan => {
      const plan = makePlan({
        framework,
        agency: '南灣市消防局',
        rocYear: 107,
        title: null,
        period: null,
        register: null,
      });
      return {
        ...plan,
        measures: measuresOf(framework, plan, rows),
        roster: {
          title: '推動小組編組表',
          members: members.map((each) => (grouped ? each : { ...each, group: null })),
        },
      };
    });
}

function measuresOf(
  framework: Framework,
  plan: Plan,
  rows: readonly (readonly [number, string, string, string, string])[],
): Measure[] {
  let at = 0;
  return rows.map(([step, text, due, unitText, benefit]): Measure => {
    // Now and then the same point again.
    at = Math.min(at + (step % 2), plan.measures.length - 1);
    const { table, dimension, item, point } = plan.measures[at] as Measure;
    const optional = framework.dimensions.find(({ name }) => name === dimension)?.optional === true;
    return {
      ...{ table, dimension, item, point, text },
      deadline: optional ? null : due,
      unitText: optional ? null : unitText,
      benefit,
      other: {},
    };
  });
}
