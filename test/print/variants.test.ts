import type { AnnexesResult, AnnexOptions } from '../../src/core/actions/annexes';
import { frameworkById } from '../../src/core/frameworks/catalogue';
import { makePlan } from '../../src/core/plan/make';
import type { Measure, Plan } from '../../src/core/plan/plan';
import { allAnnexes, formOf, planFor } from './form-workbooks';
import { openOffice, type Office } from './office';
import { withoutSpace } from './page-faults';
import { printDocs, type Printed } from './print-doc';
import { printTest } from './print-test';

interface Variant {
  readonly form: string;
  readonly plan: Plan;
  readonly rest?: Partial<AnnexOptions>;
}

const base = (form: string, rows = 20): Plan => planFor(formOf(form), rows);

/** The plan with every measure changed. */
function changed(plan: Plan, change: (measure: Measure, index: number) => Partial<Measure>): Plan {
  return { ...plan, measures: plan.measures.map((measure, index) => ({ ...measure, ...change(measure, index) })) };
}

/** Groups with a head and members; duty and remark stand once for each group. */
function grouped(plan: Plan): Plan {
  const members = ['綜合規劃組', '資訊支援組', '宣導行銷組', '為民服務品質考核及獎勵組'].flatMap((group, index) =>
    Array.from({ length: 7 }, (_, seat) => ({
      group,
      role: seat === 0 ? '組長' : '組員',
      post: `第${index + 1}科${seat === 0 ? '科長' : '科員'}`,
      name: `李${'一二三四五六七'[seat]}`,
      duty: `一、辦理${group}的規劃、聯繫及彙整。\n二、每季提報辦理情形，並協助其他各組推動跨單位的服務措施。`,
      remark: index === 2 ? '由秘書室協助' : '',
    })),
  );
  return { ...plan, roster: { title: null, members } };
}

function blankPlan(framework: string): Plan {
  const found = frameworkById(framework);
  if (found === null) throw new Error(`No framework ${framework} in the catalogue.`);
  return makePlan({ framework: found, agency: '', rocYear: 115, title: null, period: null, register: null });
}

const sentence = '受理櫃檯每季檢討作業流程並公告結果，逾期案件由科長列管至辦結為止。';
const texts = [
  'https://www.example.gov.tw/service/' + 'a1b2c3d4-'.repeat(30),
  'WORD '.repeat(80).trim(),
  `${sentence}\n\n\n${sentence}`,
  `\u3000\u3000${sentence}\n\t${sentence}`,
  Array.from({ length: 25 }, (_, index) => `(${index + 1})${index}`).join('\n'),
  '中A文b混1排。'.repeat(40),
  '「」（）、。；：'.repeat(20),
  `1.${sentence}\n(1)${sentence}\n(2)${sentence}\n2.${sentence}\n附註：${sentence}`,
];

const variants: Readonly<Record<string, Variant>> = {
  groups: { form: 'award-survey', plan: grouped(base('award-survey')) },
  'groups-elsewhere': { form: 'award', plan: grouped(base('award')) },
  rating: { form: 'award-weighted', plan: base('award-weighted'), rest: { selfRating: true } },
  'rating-leap': { form: 'leap', plan: base('leap'), rest: { selfRating: true } },
  'survey-each': { form: 'award-survey', plan: base('award-survey'), rest: { surveyUnits: 'each' } },
  'survey-each-leap': { form: 'leap-benefit', plan: base('leap-benefit'), rest: { surveyUnits: 'each' } },
  blank: { form: 'award-weighted', plan: blankPlan('service-award') },
  'blank-leap': { form: 'leap-benefit', plan: blankPlan('service-leap') },
  arial: { form: 'award-weighted', plan: base('award-weighted', 40), rest: { fontName: 'Arial' } },
  'long-names': {
    form: 'award-weighted',
    plan: {
      ...changed(base('award-weighted'), () => ({ unitText: '為民服務及申訴處理科暨政府資訊公開小組' })),
      settings: {
        agency: '海汐縣政府農業暨漁業資源永續經營管理處第二辦公廳舍服務中心籌備處',
        rocYear: 115,
        title: null,
        period: null,
      },
    },
  },
  'many-units': {
    form: 'award',
    plan: changed(base('award'), (_measure, index) => ({
      unitText: Array.from({ length: index + 1 }, (_, unit) => `第${unit + 1}服務所`).join(index % 2 ? '\n' : '、'),
    })),
  },
  'long-deadlines': {
    form: 'leap',
    plan: changed(base('leap'), () => ({
      deadline:
        '持續檢討辦理，並請於6月29日前提供辦理情形，未能如期者應敘明原因及預定完成日期，由研考單位彙整後簽報首長核定'.repeat(
          3,
        ),
    })),
  },
  'odd-texts': {
    form: 'award-weighted',
    plan: changed(base('award-weighted', 24), (_measure, index) => ({ text: texts[index % texts.length] ?? '' })),
  },
  'odd-texts-upright': {
    form: 'leap-benefit',
    plan: changed(base('leap-benefit', 24), (_measure, index) => ({
      text: texts[index % texts.length] ?? '',
      benefit: texts[(index + 3) % texts.length] ?? '',
    })),
  },
  'odd-labels': {
    form: 'award',
    plan: changed(base('award', 24), (_measure, index) => ({
      item: `${sentence.repeat(1 + (index >> 3))}`,
      point: `第${(index >> 2) + 1}點：${sentence.repeat(3)}`,
    })),
  },
};

const names = Object.keys(variants);
const made = new Map<string, AnnexesResult>();
for (const [name, { form, plan, rest = {} }] of Object.entries(variants))
  made.set(name, allAnnexes(plan, formOf(form), undefined, rest));

let office: Office | undefined;
let all: Record<string, Printed> = {};
beforeAll(async () => {
  office = openOffice();
  all = await printDocs(office, Object.fromEntries([...made].map(([name, { doc }]) => [name, doc])));
}, 180_000);
afterAll(() => office?.close());

printTest.each(names)('%s: every cell is printed whole, on the page where it belongs', (name) => {
  expect(all[name]?.faults.slice(0, 12)).toEqual([]);
});

printTest.each(names)('%s: nothing of the plan is missing on paper', (name) => {
  const { plan } = variants[name] ?? { plan: base('award') };
  const printed = all[name];
  const columns = new Map<string, string>();
  printed?.pages.forEach(({ cells }, index) => {
    for (const { expected, text } of cells) {
      if (expected.isTitle) continue;
      const kind = made.get(name)?.sheets.find((sheet) => sheet.name === printed.expected[index]?.sheet.name)?.kind;
      const column = `${kind} ${expected.rect.startColumn}`;
      columns.set(column, (columns.get(column) ?? '') + text);
    }
  });
  const absent = (wanted: readonly string[]) =>
    wanted.filter((text) => ![...columns.values()].some((column) => column.includes(withoutSpace(text))));
  expect(absent(plan.measures.map(({ text }) => text))).toEqual([]);
  expect(absent(plan.roster?.members.flatMap(({ duty, post, remark }) => [duty, post, remark]) ?? [])).toEqual([]);
});
