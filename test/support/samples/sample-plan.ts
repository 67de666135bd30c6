import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { makePlan } from '../../../src/core/plan/make';
import type { Measure, Plan } from '../../../src/core/plan/plan';
import type { RegisteredUnit } from '../../../src/core/units/register';
import type { WorkbookDoc } from '../../../src/core/workbook/sheet-doc';
import { sampleAgency, sampleYear } from './sample-rows';

const unit = (name: string, head: string, aliases: readonly string[] = []): RegisteredUnit => ({
  name,
  aliases,
  head,
  kind: 'unit',
  members: [],
});

const units: readonly RegisteredUnit[] = [
  unit('秘書室', '主任'),
  unit('企劃科', '科長'),
  unit('廢棄物管理科', '科長', ['廢管科']),
  unit('資訊科', '科長'),
  unit('人事室', '主任'),
  unit('清潔隊', '隊長'),
  {
    name: '各科室',
    aliases: [],
    head: '',
    kind: 'collective',
    members: ['秘書室', '企劃科', '廢棄物管理科', '資訊科', '人事室'],
  },
];

/** Point, measure, deadline, unit: the sound answer to each point of the rubric. */
const answers: readonly (readonly [string, string, string, string])[] = [
  ['申辦業務標準作業流程訂定情形', '十二項申辦業務逐項繪製流程圖，公告於官網及服務臺。', '115年4月', '廢棄物管理科、秘書室'],
  ['申辦業務標準作業流程訂定情形', '邀集承辦同仁檢討審核關卡，刪減重複的會辦程序。', '115年9月30日', '企劃科'],
  ['服務及時性', '系統於案件到期前三日自動提醒承辦人，逾期案件由科長列管。', '115年6月30日', '資訊科'],
  ['服務人員專業度', '新進同仁到職一個月內完成法規測驗，未達八十分者安排補訓。', '6月及12月', '人事室'],
  ['服務設施合宜程度', '於一樓大廳增設無障礙櫃檯、等候座椅及愛心鈴。', '115年9月', '秘書室'],
  ['網站使用便利性', '改版官網首頁，常用服務點擊三次以內可以到達。', '115年10月31日', '資訊科'],
  ['服務行為的友善性', '抽測電話禮貌二十通，結果於處務會議講評。', '每月', '人事室'],
  ['服務資訊透明度', '於官網公開各項申辦案件的平均處理天數。', '每季', '企劃科、資訊科'],
  ['建置單一窗口整合服務', '廢棄物、空氣污染及噪音三類陳情，改由同一服務臺收件分派。', '115年7月', '秘書室、清潔隊'],
  ['減除申辦案件需檢附之書表謄本', '介接工商登記資料，免附公司登記證明影本。', '115年12月31日', '資訊科'],
  ['開發線上申辦或跨平臺通用服務', '開放大型家具清運線上預約，並以簡訊通知到府時間。', '115年8月', '清潔隊、資訊科'],
  ['在地化服務', '資源回收車每週二、四巡迴偏遠里別，定點停靠收運。', '持續辦理', '清潔隊'],
  ['專人全程服務', '行動不便者到處洽公，由服務臺同仁引導並代為送件。', '持續辦理', '秘書室'],
  ['主動服務', '許可證到期前兩個月，主動寄送展延通知及填寫範例。', '持續辦理', '廢棄物管理科'],
  ['突破成長', '增開夜間水肥清運班次，縮短民眾等候天數。', '115年11月', '清潔隊'],
  ['優質服務', '提供手語視訊翻譯及越南文、印尼文申請書範例。', '115年5月', '秘書室'],
  [
    '簡化內部作業，並聚焦核心業務，創新精進服務',
    '紙本會辦改為線上會辦，線上簽核比率提升至百分之九十。',
    '115年12月31日',
    '秘書室',
  ],
  [
    '組織內部建立常態性運作機制，以及在首長領導及成員合作下，投入服務創新及精進',
    '處長每兩個月主持服務精進會議，決議事項逐案列管。',
    '115年12月',
    '企劃科',
  ],
  ['定期進行滿意度調查', '委託民間以電話訪問洽公民眾，有效樣本一千份以上。', '115年10月', '企劃科'],
  ['運用其他機制瞭解民眾對服務的評價', '於里民座談會發放意見卡，彙整後回饋各科室改善。', '6月、12月', '清潔隊、企劃科'],
  ['針對民眾意見、抱怨及陳情積極回應', '陳情案件三日內電話聯繫當事人，說明處理進度。', '持續辦理', '各科室'],
  ['開放參與', '邀請社區環保志工參加回收站動線設計工作坊。', '', ''],
  ['創新性', '以感測器回報子母車滿載程度，即時調整收運路線。', '', ''],
];

/** 其他服務作法 stands under four items. */
const otherAnswers: Readonly<Record<string, readonly [string, string, string]>> = {
  服務一致及正確: ['彙編常見退件原因圖卡，張貼於填寫臺旁。', '115年3月', '廢棄物管理科'],
  服務友善: ['夏季於戶外等候區加裝遮陽棚與風扇。', '115年6月', '秘書室'],
  服務便捷: ['規費繳納增設行動支付與超商代收。', '115年10月', '秘書室、資訊科'],
  服務可近性: ['每月第一個週六上午加開假日服務臺。', '每月', '各科室'],
};

const names = ['王小明', '李小華', '張三', '李四', '王五', '趙六', '孫七', '周八', '吳九', '鄭十'];
const posts: Readonly<Record<string, string>> = {
  召集人: '處長',
  副召集人: '副處長',
  執行秘書: '企劃科專員',
  幹事: '企劃科科員',
};

/** A plan that is filled in and sound, in the workbook that `sqp new` makes. */
export function samplePlan(): Plan {
  const framework = frameworkById('service-award');
  if (framework === null) throw new Error('The rubric is gone from the catalogue.');
  const blank = makePlan({
    framework,
    agency: sampleAgency,
    rocYear: sampleYear,
    title: null,
    period: null,
    register: { units, origin: 'written' },
  });
  return {
    ...blank,
    measures: blank.measures.flatMap((measure) => filledIn(measure)),
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

/** A point answered twice has two rows. */
function filledIn(measure: Measure): Measure[] {
  const other = measure.point === '其他服務作法' ? otherAnswers[measure.item ?? ''] : undefined;
  const own = answers.filter(([point]) => point === measure.point).map(([, ...answer]) => answer);
  return [...own, ...(other === undefined ? [] : [other])].map(([text, deadline, unitText]) => ({
      ...measure,
      text,
      deadline: measure.deadline === null ? null : deadline,
      unitText: measure.unitText === null ? null : unitText,
  }));
}

/** The workbook of that plan. */
export function samplePlanWorkbook(): WorkbookDoc {
  return buildWorkbook(samplePlan());
}
