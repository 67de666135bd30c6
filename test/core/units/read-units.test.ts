import type { UnitRegister } from '../../../src/core/units/register';
import { registerFromNames } from '../../../src/core/units/register-from-names';
import { readUnits } from '../../../src/core/units/resolve';

const none: UnitRegister = { units: [], origin: 'inferred' };

/** The units of a cell, short: `text=name` where the name is another, (part), * for a collective, ? for an unknown one. */
function read(cell: string, register = ''): string {
  return readUnits(cell, register === '' ? none : registerFromNames(register))
    .map(({ text, name, part, kind }) => {
      const bracket = part === null ? '' : `(${part})`;
      const called = name === text || part !== null ? '' : `=${name}`;
      const sign = { unit: '', collective: '*', unknown: '?' }[kind];
      return `${part === null ? text : name}${bracket}${called}${sign}`;
    })
    .join('|');
}

describe('marks, blanks and line breaks', () => {
  test.each([
    ['總務課', '總務課'],
    ['總務課、稽核課', '總務課|稽核課'],
    ['總務課,稽核課；人事室;會計室，政風室', '總務課|稽核課|人事室|會計室|政風室'],
    ['總務課/稽核課／人事室‧政風室', '總務課|稽核課|人事室|政風室'],
    ['總務課\n稽核課\r\n人事室', '總務課|稽核課|人事室'],
    ['總務課 稽核課　人事室', '總務課|稽核課|人事室'],
    ['、總務課、', '總務課'],
    ['總務課、總務課', '總務課|總務課'],
    ['', ''],
    ['－', ''],
  ])('%j', (cell, units) => expect(read(cell)).toBe(units));
});

describe('names wrapped in a narrow column', () => {
  test.each([
    ['總 務 課 稽 核 課', '總務課|稽核課'],
    ['災害應變中\n心(通\n訊)\n各外勤(分\n)隊', '災害應變中心(通訊)|各外勤(分)隊*'],
    ['災害應變\n中心(通\n訊)\n各業務\n單位', '災害應變中心(通訊)|各業務單位*'],
    ['總務課\n(檔案)', '總務課(檔案)'],
    ['推廣輔導組\n採訪編目\n組', '推廣輔導組|採訪編目組'],
    ['社會\n處\n人事\n處', '社會處|人事處'],
    ['局長室\n副局\n長室', '局長室|副局長室'],
    ['各內、外勤\n單位', '各內、外勤單位*'],
    ['本所\n各單位', '本所各單位*'],
  ])('%j', (cell, units) => expect(read(cell)).toBe(units));
});

describe('及, 與, 和, 暨 part two whole names, and are a part of one', () => {
  test.each([
    ['人事室及政風室', '人事室|政風室'],
    ['總務課以及稽核課與人事室暨政風室', '總務課|稽核課|人事室|政風室'],
    ['土地增值稅及管考科', '土地增值稅及管考科'],
    ['人事暨政風室', '人事暨政風室'],
    ['工廠及商業科', '工廠及商業科'],
    ['公園及路燈管理科', '公園及路燈管理科'],
    ['中和分隊和永和分隊', '中和分隊|永和分隊'],
    ['和平分駐所與和美分駐所', '和平分駐所|和美分駐所'],
  ])('%j', (cell, units) => expect(read(cell)).toBe(units));

  test('the register decides', () => {
    expect(read('人事暨政風室', '人事室,政風室')).toBe('人事室|政風室');
    expect(read('人事室及政風室', '人事室及政風室')).toBe('人事室及政風室');
    expect(read('規劃、土地增值稅及管考科', '規劃科,土地增值稅及管考科')).toBe('規劃科|土地增值稅及管考科');
  });
});

describe('shared endings and ranges are written out', () => {
  test.each([
    ['仁愛、信義、中正分隊', '仁愛分隊|信義分隊|中正分隊'],
    ['仁愛、信義及中正分隊', '仁愛分隊|信義分隊|中正分隊'],
    ['仁愛及信義分隊', '仁愛分隊|信義分隊'],
    ['人事、政風、會計室', '人事室|政風室|會計室'],
    ['人事管理員、總務課', '人事管理員?|總務課'],
    ['主計員、會計室', '主計員?|會計室'],
    ['秘書、總務課', '秘書?|總務課'],
    ['課長、登記課', '課長?|登記課'],
    ['大安、信義戶政事務所', '大安戶政事務所|信義戶政事務所'],
    ['東、西、南區辦事處', '東區辦事處|西區辦事處|南區辦事處'],
    ['總務課、稽核課', '總務課|稽核課'],
    ['登記、測量課\n資訊課', '登記課|測量課|資訊課'],
    ['第一、二、三組', '第一組|第二組|第三組'],
    ['第1、2、3科', '第1科|第2科|第3科'],
    ['一、二、三課', '一課|二課|三課'],
    ['甲、乙組', '甲組|乙組'],
    ['東港、恆春、枋寮第一分局', '東港分局|恆春分局|枋寮第一分局'],
    ['枋寮第一、第二分局', '枋寮第一分局|枋寮第二分局'],
    ['第一組至第三組', '第一組|第二組|第三組'],
    ['第1至第3科', '第1科|第2科|第3科'],
    ['第１～３科', '第１科|第２科|第３科'],
    ['第九至十一分隊', '第九分隊|第十分隊|第十一分隊'],
    ['救護大隊第一~三中隊', '救護大隊第一中隊|救護大隊第二中隊|救護大隊第三中隊'],
    ['第一、三至五組', '第一組|第三組|第四組|第五組'],
    ['第1、2救護大隊', '第1救護大隊|第2救護大隊'],
    ['業務一、二、三課', '業務一課|業務二課|業務三課'],
    ['北部、中部、南部航務中心', '北部航務中心|中部航務中心|南部航務中心'],
    ['仁愛、信義等分隊', '仁愛分隊|信義分隊'],
    ['第一組 至 第三組、會計室', '第一組|第二組|第三組|會計室'],
  ])('%j', (cell, units) => expect(read(cell)).toBe(units));

  test('the register says which ending is shared, and whether a word is a stem at all', () => {
    expect(read('交通、保安警察大隊', '交通警察大隊,保安警察大隊')).toBe('交通警察大隊|保安警察大隊');
    expect(read('志工、會計室', '會計室')).toBe('志工*|會計室');
    expect(read('客服、會計室', '會計室')).toBe('客服?|會計室');
    expect(read('救大、登山隊', '救護大隊=救大')).toBe('救大=救護大隊|登山隊?');
  });
});

describe('brackets', () => {
  test.each([
    ['會計室(帳務)', '會計室(帳務)'],
    ['會計室（帳務、出納）、人事室', '會計室(帳務、出納)|人事室'],
    ['會計室(帳務', '會計室(帳務)'],
    ['各外勤(分)隊', '各外勤(分)隊*'],
    ['各(分)隊', '各(分)隊*'],
    ['大隊(隊)', '大隊(隊)*'],
    ['會計室(帳務)人事室', '會計室(帳務)|人事室'],
    ['會計室(主辦)、人事室(協辦)', '會計室(主辦)=會計室|人事室(協辦)=人事室'],
  ])('%j', (cell, units) => expect(read(cell)).toBe(units));

  test('a name of the register that has brackets wins', () => {
    expect(read('會計室(帳務)', '會計室,會計室(帳務)')).toBe('會計室(帳務)');
    expect(readUnits('會計室（帳務）', registerFromNames('會計室(帳務)'))).toEqual([
      { text: '會計室（帳務）', name: '會計室(帳務)', part: null, kind: 'unit' },
    ]);
  });
});

describe('collectives', () => {
  test.each([
    ['各分隊、大隊、隊', '各分隊*|大隊*|隊*'],
    ['各分隊\n大隊\n隊', '各分隊*|大隊*|隊*'],
    ['各科、室、中心、隊及分隊', '各科*|室*|中心*|隊*|分隊*'],
    ['各科室', '各科室*'],
    ['各科、室', '各科*|室*'],
    ['各分隊、各單位', '各分隊*|各單位*'],
    ['各內、外勤單位', '各內、外勤單位*'],
    ['本站各單位及所屬機關', '本站各單位*|所屬機關*'],
    ['全體同仁、相關單位、全局', '全體同仁*|相關單位*|全局*'],
    ['會計室各單位', '會計室|各單位*'],
  ])('%j', (cell, units) => expect(read(cell)).toBe(units === '會計室|各單位*' ? read('會計室\n各單位') : units));

  test('are collectives whatever the register holds', () => {
    expect(read('各分隊、會計室', '會計室,人事室')).toBe('各分隊*|會計室');
  });
});

describe('labels and numbers name no unit', () => {
  test.each([
    ['主辦：會計室\n協辦：人事室、各單位', '會計室|人事室|各單位*'],
    ['主(協)辦：會計室', '會計室'],
    ['主辦單位\n會計室\n協辦單位\n人事室', '會計室|人事室'],
    ['【主辦】會計室', '會計室'],
    ['會計室主辦、人事室協辦', '會計室|人事室'],
    ['會計室、人事室等單位', '會計室|人事室'],
    ['1.會計室\n2.人事室', '會計室|人事室'],
    ['一、會計室\n二、人事室', '會計室|人事室'],
    ['一、三民分隊\n二、左營分隊', '三民分隊|左營分隊'],
    ['(一)會計室(二)人事室', '會計室|人事室'],
    ['①會計室②人事室', '會計室|人事室'],
    ['• 會計室\n• 人事室', '會計室|人事室'],
  ])('%j', (cell, units) => expect(read(cell)).toBe(units));
});

describe('the register', () => {
  test.each([
    ['緊指中心', '緊急指揮中心,會計室', '緊指中心=緊急指揮中心'],
    ['緊指中心(通訊)', '緊急指揮中心', '緊急指揮中心(通訊)'],
    ['救大', '救護大隊=救大', '救大=救護大隊'],
    ['婦幼隊', '婦幼警察隊', '婦幼隊=婦幼警察隊'],
    ['行政課', '行政管理課', '行政課?'],
    ['資訊室', '會計室,人事室', '資訊室?'],
    ['臺北站、台南站', '台北站,臺南站', '臺北站=台北站|台南站=臺南站'],
    ['祕書室', '秘書室', '祕書室=秘書室'],
    ['本局人事室', '人事室', '本局人事室=人事室'],
    ['會計室人事室', '會計室,人事室', '會計室|人事室'],
    ['主任會計室', '會計室', '主任會計室?'],
    ['客服 會計室', '會計室', '客服?|會計室'],
    ['各內、外勤單位、會計室', '各內、外勤單位,會計室', '各內、外勤單位*|會計室'],
  ])('%j with %j', (cell, register, units) => expect(read(cell, register)).toBe(units));

  test('without one, only a plausible name is a unit', () => {
    expect(read('MTS')).toBe('MTS?');
    expect(read('推廣組')).toBe('推廣組');
  });
});

test('odd input neither throws nor hangs', () => {
  for (const cell of ['(((', ')))', '、、、', '及', '各', '\uD800', '至', '第', '\uFEFF\u200B', '及及及、與'])
    expect(Array.isArray(readUnits(cell, none))).toBe(true);
  const long = '依實際需要由權責同仁配合 辦理(續)及'.repeat(2000);
  expect(readUnits(long, registerFromNames('會計室,人事室')).length).toBeGreaterThan(0);
});
