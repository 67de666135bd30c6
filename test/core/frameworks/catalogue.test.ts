import { frameworkById, frameworks } from '../../../src/core/frameworks/catalogue';
import type { Framework, FrameworkChecklistEntry } from '../../../src/core/frameworks/framework';
import { serviceAward } from '../../../src/core/frameworks/service-award/v1/service-award';
import { serviceLeap } from '../../../src/core/frameworks/service-leap/v1/service-leap';

const itemsOf = (framework: Framework) => framework.dimensions.flatMap((dimension) => dimension.items);
const pointsOf = (framework: Framework) => itemsOf(framework).flatMap((item) => item.points);
const wording = (id: string): readonly FrameworkChecklistEntry[] =>
  serviceAward.checklists.find((each) => each.id === id)?.entries ?? [];
const tasksOf = (entries: readonly FrameworkChecklistEntry[], mark?: string) =>
  entries.flatMap((entry) => entry.tasks).filter((task) => mark === undefined || task.mark === mark);
const textsAt = (id: string, item: string | null, point: string) =>
  wording(id)
    .find(({ path }) => path.item === item && path.point === point)
    ?.tasks.map(({ mark, text }) => mark + text);

test('the catalogue holds each framework once, by its id', () => {
  expect(frameworks.map(({ id, version }) => [id, version])).toEqual([
    ['service-award', 1],
    ['service-leap', 1],
  ]);
  expect(frameworkById('service-leap')).toBe(serviceLeap);
  expect(frameworkById('none')).toBeNull();
});

test('a framework is frozen all the way down', () => {
  const parts: unknown[] = [...frameworks];
  let count = 0;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    expect(Object.isFrozen(part)).toBe(true);
    count++;
    parts.push(...Object.values(part));
  }
  expect(count).toBeGreaterThan(300);
});

describe('service-award', () => {
  test('has the five 構面 with their weights of 1000 points', () => {
    expect(
      serviceAward.dimensions.map(({ name, category, weight, optional }) => [name, category, weight, optional]),
    ).toEqual([
      ['基礎服務', '個別評核構面', 200, false],
      ['服務遞送', '個別評核構面', 300, false],
      ['服務量能', '個別評核構面', 200, false],
      ['服務評價', '個別評核構面', 200, false],
      ['開放創新', '整體評核構面', 100, true],
    ]);
    expect(serviceAward.totalWeight).toBe(1000);
  });

  test('has its nine items, each with its points, 26 in all', () => {
    const lines = itemsOf(serviceAward).map(
      (item) => `${item.name ?? '－'}：${item.points.map((point) => point.name).join('／')}`,
    );
    expect(lines).toEqual([
      '服務一致及正確：申辦業務標準作業流程訂定情形／服務及時性／服務人員專業度／其他服務作法',
      '服務友善：服務設施合宜程度／網站使用便利性／服務行為的友善性／服務資訊透明度／其他服務作法',
      '服務便捷：建置單一窗口整合服務／減除申辦案件需檢附之書表謄本／開發線上申辦或跨平臺通用服務／其他服務作法',
      '服務可近性：在地化服務／專人全程服務／主動服務／其他服務作法',
      '服務成長及優化：突破成長／優質服務',
      '內部作業簡化：簡化內部作業，並聚焦核心業務，創新精進服務',
      '服務精進機制：組織內部建立常態性運作機制，以及在首長領導及成員合作下，投入服務創新及精進',
      '服務滿意情形：定期進行滿意度調查／運用其他機制瞭解民眾對服務的評價',
      '意見回應處理情形：針對民眾意見、抱怨及陳情積極回應',
      '－：開放參與／創新性',
    ]);
    expect(pointsOf(serviceAward)).toHaveLength(26);
  });

  test('其他服務作法 alone may be left out', () => {
    const optional = pointsOf(serviceAward).filter((point) => point.optional);
    expect(optional.map((point) => point.name)).toEqual(Array.from({ length: 4 }, () => '其他服務作法'));
  });

  test.each([
    ['with-notes', 51, 40, 8, 3],
    ['tasks-only', 48, 48, 0, 0],
  ])('the checklist %s has its lines and marks', (id, lines, tasks, notes, headings) => {
    expect(wording(id)).toHaveLength(26);
    expect(
      [tasksOf(wording(id)), ...['□', '◎', '*'].map((mark) => tasksOf(wording(id), mark))].map((all) => all.length),
    ).toEqual([lines, tasks, notes, headings]);
  });

  test.each(['with-notes', 'tasks-only'])('the checklist %s has tasks for every point, in order', (id) => {
    const paths = serviceAward.dimensions.flatMap((dimension) =>
      dimension.items.flatMap((item) =>
        item.points.map((point) => ({ dimension: dimension.name, item: item.name, point: point.name })),
      ),
    );
    expect(wording(id).map((entry) => entry.path)).toEqual(paths);
    expect(wording(id).every((entry) => entry.tasks.length > 0)).toBe(true);
  });

  test('the two printings differ where they differ in print, misprints kept', () => {
    expect(textsAt('with-notes', '服務便捷', '開發線上申辦或跨平臺通用服務')?.[0]).toBe(
      '□衡酌民眾實際需要，提供線上申辦，並重視跨平臺通用性(即可支援各式載具及不同流覽程式使用)。',
    );
    expect(textsAt('tasks-only', '服務便捷', '開發線上申辦或跨平臺通用服務')?.[0]).toBe(
      '□衡酌民眾實際需要，提供線上申辦，或跨平臺通用服務(即可透過各式行動載具閱覽及使用)。',
    );
    expect(textsAt('with-notes', '服務一致及正確', '服務人員專業度')?.[2]).toContain('相關語言能力');
    expect(textsAt('tasks-only', '服務一致及正確', '服務人員專業度')?.[2]).toContain('相關外語能力');
    for (const id of ['with-notes', 'tasks-only']) {
      expect(textsAt(id, '服務成長及優化', '優質服務')?.[0]).toContain('於設定服目標後');
    }
    expect(textsAt('with-notes', '服務友善', '服務資訊透明度')).toEqual([
      '*資訊公開：',
      '□主動公開服務相關資訊，如服務項目、業務承辦資訊、相關法規、申辦業務標準作業流程、應備表件、書表範例等。',
      '□公開資訊應以簡明、易讀易懂及易用之形式呈現，供民眾查閱或運用。',
      '□主動通知申請人案件受理及辦理情形。',
      '□建立處理案件超過標準作業時間主動告知申請人機制。',
      '*資料開放：',
      '□從民眾應用面思考，盤點業務資料，並於結構化及去個資識別化後，採開放格式或應用程式介面方式對外開放，並應定期檢視及更新資料。',
      '*案件查詢管道：',
      '□提供多元查詢管道，如現場、電話、網路、行動裝置等，方便民眾查詢案件進度。',
    ]);
  });
});

describe('service-leap', () => {
  test('has six 策略 with 4+4+4+3+3+4 方法, no items, no weights', () => {
    expect(serviceLeap.dimensions.map((dimension) => dimension.name)).toEqual([
      '完備基礎服務項目，注重服務特性差異化',
      '重視全程意見回饋及參與，力求服務切合民眾需求',
      '便捷服務遞送過程與方式，提升民眾生活便利度',
      '關懷多元對象及城鄉差距，促進社會資源公平使用',
      '開放政府透明治理，優化機關管理創新',
      '掌握社經發展趨勢，專案規劃前瞻服務',
    ]);
    expect(itemsOf(serviceLeap).map((item) => [item.name, item.points.length])).toEqual(
      [4, 4, 4, 3, 3, 4].map((count) => [null, count]),
    );
    expect([serviceLeap.hasItems, serviceLeap.totalWeight]).toEqual([false, null]);
    expect(serviceLeap.dimensions.every(({ weight, optional }) => weight === null && !optional)).toBe(true);
  });

  test('has its methods to the letter', () => {
    const names = pointsOf(serviceLeap).map((point) => point.name);
    expect(new Set(names).size).toBe(22);
    expect(names.every((name) => name.endsWith('。'))).toBe(true);
    expect([names[0], names[9], names[21]]).toEqual([
      '建立業務標準作業流程，維持服務措施處理一致性；確保資訊提供、問題回應或申辦案件處理的正確性，並適時檢討改進流程與作業方式。',
      '衡酌實際需求，開發線上申辦及跨平台通用服務，增加民眾使用意願。',
      '權衡服務措施的必要性，以及投入成本與產出效益間的合理性，重視服務的制度化及持續性。',
    ]);
  });
});
