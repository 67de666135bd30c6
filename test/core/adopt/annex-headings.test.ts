import { annexesOfWorkbook } from '../../../src/core/actions/annexes-of-workbook';
import { readPlan } from '../../../src/core/actions/read-plan';
import { formById } from '../../../src/core/forms/catalogue';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { line, sheet, snapshotOf as drawn } from '../../workbooks/layouts/layout';

/** The annexes of a workbook in a form, as a workbook. */
function annexesIn(snapshot: WorkbookSnapshot, form: string): WorkbookSnapshot {
  const made = annexesOfWorkbook(snapshot, {
    form: formById(form),
    only: null,
    fontName: null,
    selfRating: null,
    surveyUnits: null,
    framework: null,
    register: null,
    agency: null,
    rocYear: null,
    title: null,
  });
  if (!made.ok) throw new Error(made.problem.message.en);
  return snapshotOf(made.value.doc);
}

/** A plan of a rubric that nobody knows, with a title above it or none. */
function planOf(title: string, dimensions: readonly string[]): WorkbookSnapshot {
  const rows = dimensions.flatMap((dimension, index) => [
    line([dimension, '第一組', `輔導${'甲乙丙丁戊'.charAt(index)}`, `走訪第${index + 1}區住戶。`, '每月', '輔導課']),
    line([dimension, '第二組', `照護${'甲乙丙丁戊'.charAt(index)}`, `檢視第${index + 1}區設備。`, '每季', '保健課']),
  ]);
  const header = line(['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位']);
  return drawn({ name: '', framework: null, sheets: [sheet('計畫', [line([title]), header, ...rows])] });
}

const named = [
  '推動數位轉型計畫',
  '單位：輔導',
  '註：特別事項',
  '承辦人員照護',
  '檢核表精進與調查表回收率提升暨跨單位整合服務流程再造及民眾參與機制建立之全面推動',
];

test.each(['award', 'award-weighted', 'award-survey', 'leap', 'leap-benefit'])(
  '%s: a dimension is read back whatever it is called',
  (form) => {
    const draft = planOf('東嶼農會115年度會員服務計畫', named);
    const back = readPlan(annexesIn(draft, form)).plan;
    expect([...new Set(back.measures.map(({ dimension }) => dimension))]).toEqual(named);
    expect(back.measures.map(({ text }) => text)).toEqual(readPlan(draft).plan.measures.map(({ text }) => text));
  },
);

test.each(['award', 'leap-benefit'])('%s: the plan keeps its title, whatever it is called', (form) => {
  const draft = planOf('東嶼農會115年度會員服務計畫', named);
  const { settings } = readPlan(annexesIn(draft, form)).plan;
  expect(settings).toMatchObject({ title: '東嶼農會115年度會員服務計畫', agency: '東嶼農會', rocYear: 115 });
});

test.each(['award', 'leap-benefit'])('%s: a title that waits for the agency is none', (form) => {
  const { settings, roster, checklist } = readPlan(annexesIn(planOf('', named), form)).plan;
  expect(settings).toMatchObject({ title: null, agency: null });
  expect([roster?.title ?? null, checklist?.title ?? null]).toEqual([null, null]);
});
