import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { makePlan } from '../../../src/core/plan/make';
import type { Plan } from '../../../src/core/plan/plan';
import type { RegisteredUnit } from '../../../src/core/units/register';
import type { WorkbookDoc } from '../../../src/core/workbook/sheet-doc';
import { leapAnswers } from './leap-answers';

const unit = (name: string, head: string, aliases: readonly string[] = []): RegisteredUnit => ({
  name,
  aliases,
  head,
  kind: 'unit',
  members: [],
});

/** 海汐縣漁業服務處 and everything about it is invented. */
const units: readonly RegisteredUnit[] = [
  unit('漁政科', '科長'),
  unit('漁港管理科', '科長', ['港管科']),
  unit('漁業推廣科', '科長', ['推廣科']),
  unit('資訊室', '主任'),
  unit('秘書室', '主任'),
  unit('人事室', '主任'),
  unit('主計室', '主任'),
  {
    name: '各業務單位',
    aliases: [],
    head: '',
    kind: 'collective',
    members: ['漁政科', '漁港管理科', '漁業推廣科'],
  },
];

const names = ['林大海', '陳小舟', '黃帆', '吳錨', '周槳', '鄭舵', '許港', '蔡浪', '羅潮', '何汐', '沈洋'];
const posts: Readonly<Record<string, string>> = {
  召集人: '處長',
  副召集人: '副處長',
  執行秘書: '秘書室專員',
  幹事: '秘書室科員',
};

/** A sound plan on 政府服務躍升方案, with units and benefits, so that it fits both forms of that framework. */
export function sampleLeapPlan(): Plan {
  const framework = frameworkById('service-leap');
  if (framework === null) throw new Error('The rubric is gone from the catalogue.');
  const blank = makePlan({
    framework,
    agency: '海汐縣漁業服務處',
    rocYear: 115,
    title: null,
    period: null,
    register: { units, origin: 'written' },
  });
  return {
    ...blank,
    tables: blank.tables.map((table) => ({ ...table, fields: [...table.fields, 'benefit'] })),
    measures: blank.measures.flatMap((measure, point) =>
      (leapAnswers[point] ?? []).map(([text, deadline, unitText, benefit]) => ({
        ...measure,
        text,
        deadline,
        unitText,
        benefit,
      })),
    ),
    roster: blank.roster && {
      ...blank.roster,
      members: blank.roster.members.map((member, index) => ({
        ...member,
        post: member.post || (posts[member.role] ?? ''),
        name: names[index] ?? '',
      })),
    },
  };
}

/** The workbook of that plan. */
export function sampleLeapPlanWorkbook(): WorkbookDoc {
  return buildWorkbook(sampleLeapPlan());
}
