/**
 * Rows of a plan as a spreadsheet holds them: eight columns, every measure different, a given share of rows with something wrong.
 * The sentences are our own. Seeded, so that each run measures the same rows.
 */
const HEADERS = ['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位', '預期效益', '備註'];

const WHO = [
  '櫃檯同仁',
  '輪值志工',
  '窗口主管',
  '資訊人員',
  '新進同仁',
  '駐點醫護',
  '外語服務員',
  '值班人員',
  '採購承辦',
  '訓練講師',
];
const WHEN = [
  '受理當日',
  '尖峰時段',
  '連假過後',
  '汛期以前',
  '開學以前',
  '歲末',
  '換證旺季',
  '志工交接時',
  '颱風過後',
  '收件之後',
];
const DOES = [
  '抽查',
  '更新',
  '校對',
  '張貼',
  '試辦',
  '翻譯',
  '盤點',
  '彙整',
  '演練',
  '訪視',
  '拍攝',
  '修繕',
  '試算',
  '評比',
  '導覽',
];
const WHAT = [
  '申請書範例',
  '叫號燈箱',
  '輪椅坡道',
  '退件統計表',
  '線上付款頁面',
  '語音總機選單',
  '哺集乳室用品',
  '檔案調閱單',
  '反光指示牌',
  '雙語菜單',
  '停車導引圖',
  '預約時段表',
  '常見問題集',
  '急救箱藥品',
  '意見箱來信',
  '公文追蹤表',
];
const HOW = [
  '並把結果貼在公布欄',
  '並請兩位民眾試填',
  '不足者三日內補齊',
  '逾時由主管電話致歉',
  '另拍成短片播放',
  '並與鄰近機關交換心得',
  '由稽核員複查',
  '再送研考單位備查',
  '並寄簡訊提醒',
  '優先處理長者來件',
  '結果納入下年度預算',
];
const WHERE = [
  '一樓大廳',
  '東側停車場',
  '第二辦公區',
  '郵局旁服務站',
  '活動中心',
  '巡迴車上',
  '客運轉運站',
  '漁會會議室',
  '圖書館',
  '里民聚會所',
];
const DEADLINES = ['107年4月', '持續辦理', '107年6月30日', '每季', '107年9月底', '賡續辦理', '107.10.31', '每月15日'];
const UNITS = ['秘書室', '行政科', '資訊科', '秘書室、行政科', '人事室', '資訊科\n人事室', '各科室', '服務科'];
const BENEFITS = ['等候時間縮短', '退件減少', '滿意度提高', '詢問電話減少', '動線更清楚'];

/** A small linear congruential generator: enough for choosing words. */
function numbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** The points of a framework with their names above them. */
function pointsOf(framework) {
  return framework.dimensions
    .filter((dimension) => !dimension.optional)
    .flatMap((dimension) =>
      dimension.items.flatMap((item) => item.points.map((point) => [dimension.name, item.name ?? '', point.name])),
    );
}

const FAULTS = [
  (row) => (row[3] = ''),
  (row) => (row[4] = '再議'),
  (row) => (row[5] = '秘書事'),
  (row) => (row[2] = '服務及事性'),
  (row) => (row[3] = `ㄧ、${row[3]}`),
  (row) => (row[3] = row[3].replace('，', '，，')),
  (row) => (row[3] = `${row[3]}（附照片`),
  (row) => (row[4] = ''),
];

/** `count` rows of eight cells; `bad` of them (0–1) have one fault. Equal for equal arguments. */
function makeRows(count, framework, bad = 0.05, seed = 107) {
  const next = numbers(seed);
  const pick = (list) => list[next(list.length)];
  const points = pointsOf(framework);
  return Array.from({ length: count }, (_, index) => {
    const measure = `${pick(WHEN)}由${pick(WHO)}在${pick(WHERE)}${pick(DOES)}${pick(WHAT)}${index + 1}份，${pick(HOW)}，${pick(DOES)}${pick(WHAT)}時一併辦理。`;
    const row = [...pick(points), measure, pick(DEADLINES), pick(UNITS), pick(BENEFITS), ''];
    if (next(1000) < bad * 1000) pick(FAULTS)(row);
    return row;
  });
}

/** The rows as a plan, so that rules can be measured without reading a file. */
function planOf(rows, framework) {
  return {
    settings: { agency: '範例機關', rocYear: 107, title: null, period: null },
    framework,
    register: {
      origin: 'written',
      units: ['秘書室', '行政科', '資訊科', '人事室', '服務科']
        .map((name) => ({ name, aliases: [], head: '', kind: 'unit', members: [] }))
        .concat([{ name: '各科室', aliases: [], head: '', kind: 'collective', members: [] }]),
    },
    tables: [
      {
        dimension: null,
        fields: ['dimension', 'item', 'point', 'measure', 'deadline', 'unit', 'benefit'],
        weight: null,
      },
    ],
    measures: rows.map(([dimension, item, point, text, deadline, unitText, benefit, note]) => ({
      table: 0,
      dimension: dimension || null,
      item: item || null,
      point: point || null,
      text,
      deadline,
      unitText,
      benefit,
      other: { 備註: note },
    })),
    roster: null,
    checklist: null,
  };
}

module.exports = { HEADERS, makeRows, planOf, DEADLINES, UNITS };
