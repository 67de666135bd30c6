import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import type { Measure, Plan } from '../../../src/core/plan/plan';
import type { WorkbookDoc } from '../../../src/core/workbook/sheet-doc';
import { samplePlan } from './sample-plan';

/** What is wrong with the measures of a plan that is otherwise sound: one fault a measure, found again by how its text begins. */
const faults: readonly (readonly [begins: string, fault: Partial<Measure>])[] = [
  // A year left over from last year's plan.
  ['系統於案件到期', { deadline: '114年6月30日' }],
  // Nobody can say when this is.
  ['於一樓大廳增設', { deadline: '再議' }],
  ['介接工商登記資料', { deadline: '' }],
  // No unit of the register, but nearly one.
  ['抽測電話禮貌', { unitText: '人是室' }],
  // An alias, where the register has the name.
  ['許可證到期前', { unitText: '廢管科' }],
  ['增開夜間水肥', { unitText: '' }],
  // Copied from another point.
  ['夏季於戶外等候區', { text: '彙編常見退件原因圖卡，張貼於填寫臺旁。' }],
  ['規費繳納增設', { text: '規費繳納增設行動支付（含電子票證與超商代收。' }],
  ['改版官網首頁', { text: '改版官網首頁，常用服務點擊三次以內可以到達，網址http//env.qingchuan.example。' }],
  // Left to be written.
  ['於官網公開各項', { text: '' }],
];

/** The sample plan with ten faults in it, as somebody in a hurry leaves them; what `npm start` begins with. */
export function sampleFaultyPlan(): Plan {
  const plan = samplePlan();
  const measures = plan.measures.map((measure) => {
    const fault = faults.find(([begins]) => measure.text.startsWith(begins));
    return fault === undefined ? measure : { ...measure, ...fault[1] };
  });
  return { ...plan, measures };
}

/** The workbook of that plan. */
export function sampleFaultyPlanWorkbook(): WorkbookDoc {
  return buildWorkbook(sampleFaultyPlan());
}
