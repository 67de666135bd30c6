import { frameworkById } from '../../src/core/frameworks/catalogue';
import { makePlan } from '../../src/core/plan/make';
import type { Measure, Plan, RosterMember } from '../../src/core/plan/plan';
import type { RegisteredUnit } from '../../src/core/units/register';

const subjects = [
  '受理櫃檯',
  '網路申辦窗口',
  '電話客服',
  '巡迴服務車',
  '自動繳費機',
  '志工服務臺',
  '檔案閱覽室',
  '戶外等候區',
];
const deeds = [
  '每季抽查案件辦理天數，逾期者由單位主管說明原因並列管至辦結',
  '更新申請書範例及應備文件一覽表，並以圖示標明填寫位置',
  '蒐集洽公民眾的意見，於服務品質會議提出改善構想',
  '與鄰近機關合辦聯合服務日，減少民眾往返次數',
  '辦理櫃檯禮儀及新修法規訓練，訓後測驗合格率達九成以上',
  '增設無障礙設施、哺集乳室與愛心鈴，並於每月第一個上班日巡檢',
  '將辦理進度以簡訊（SMS）或電子郵件（E-mail）主動通知申請人',
];
const deadlines = [
  '115年6月30日',
  '持續辦理',
  '每季',
  '115年9月',
  '6月及12月',
  '賡續辦理，並於每季結束後十日內提報辦理情形',
];
const unitNames = ['秘書室', '企劃科', '資訊科', '人事室', '第一服務所', '第二服務所', '為民服務及申訴處理科'];
const benefits = ['等候時間縮短一成。', '退件率降低。', '民眾免往返奔波，滿意度提高至百分之九十以上。'];

const unit = (name: string): RegisteredUnit => ({ name, aliases: [], head: '主任', kind: 'unit', members: [] });

/** A plan of so many measures, spread over the rubric's points in its order: short ones, numbered ones, some as long as a page. */
export function printablePlan(frameworkId: string, rowCount: number): Plan {
  const framework = frameworkById(frameworkId);
  if (framework === null) throw new Error(`No framework ${frameworkId} in the catalogue.`);
  const blank = makePlan({
    framework,
    agency: '青川市環境資源管理處',
    rocYear: 115,
    title: null,
    period: null,
    register: { units: unitNames.map(unit), origin: 'written' },
  });
  const points = blank.measures;
  const measures = Array.from({ length: rowCount }, (_, row) => {
    const point = points[Math.floor((row * points.length) / rowCount)];
    if (point === undefined) throw new Error(`The framework ${frameworkId} has no points.`);
    return filledIn(point, row);
  });
  return {
    ...blank,
    measures,
    roster: { title: null, members: Array.from({ length: 26 }, (_, seat) => seatOf(seat)) },
  };
}

/** The row's own measure; no two are equal, so that none can be taken for another on paper. */
function filledIn(blank: Measure, row: number): Measure {
  const units = pick(unitNames, row);
  return {
    ...blank,
    text: measureText(row),
    deadline: blank.deadline === null ? null : pick(deadlines, row),
    unitText: blank.unitText === null ? null : row % 4 === 3 ? `${units}\n${pick(unitNames, row + 2)}` : units,
    benefit: pick(benefits, row),
  };
}

/** Seats enough for two pages; some duties are lists. */
function seatOf(index: number): RosterMember {
  const role = ['召集人', '副召集人'][index] ?? (index < 24 ? '委員' : '幹事');
  const sentence = (step: number) => `${pick(deeds, index + step)}（席次${index + 1}-${step}）。`;
  return {
    group: null,
    role,
    post: `${pick(unitNames, index)}主任`,
    name: `王${pick([...'甲乙丙丁戊己庚辛壬癸'], index)}${pick([...'春夏秋冬'], index)}`,
    duty: index % 4 === 3 ? numbered(3, sentence, (step) => `${step}.`) : sentence(0),
    remark: index % 6 === 5 ? '兼任聯絡窗口' : '',
  };
}

function measureText(row: number): string {
  const sentence = (step: number) =>
    `${pick(subjects, row + step)}${pick(deeds, row * 3 + step)}（案號${row + 1}-${step}）。`;
  if (row % 37 === 36) return numbered(40, sentence, (step) => `${step}.`);
  if (row % 29 === 28) return Array.from({ length: 30 }, (_, step) => sentence(step)).join('');
  if (row % 5 === 2) return numbered(3, sentence, (step) => `${step}. `);
  if (row % 5 === 4) return numbered(4, sentence, (step) => `${'一二三四'[step - 1]}、`);
  return sentence(0);
}

function numbered(count: number, sentence: (step: number) => string, marker: (step: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${marker(index + 1)}${sentence(index + 1)}`).join('\n');
}

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
