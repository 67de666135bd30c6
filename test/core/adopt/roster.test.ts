import { makeAnnexes } from '../../../src/core/actions/annexes';
import { readPlan } from '../../../src/core/actions/read-plan';
import { award } from '../../../src/core/forms/award/award';
import { line, sheet, snapshotOf } from '../../workbooks/layouts/layout';

function members(...rows: readonly (readonly string[])[]) {
  const sheets = [
    sheet(
      '名單',
      rows.map((cells) => line(cells)),
    ),
  ];
  const { plan } = readPlan(snapshotOf({ name: '', framework: null, sheets }));
  return plan.roster?.members.map(({ group, role, post, name }) => [group, role, post, name]);
}

describe('職稱 in a roster', () => {
  test('is the post where it stands beside 單位 and says ranks', () => {
    const found = members(
      ['組別', '姓名', '單位', '職稱'],
      ['環境組', '甲○○', '秘書室', '主任'],
      ['', '乙○○', '總務科', '專員'],
      ['資訊組', '丙○○', '資訊室', '科員'],
    );
    expect(found).toEqual([
      ['環境組', '', '秘書室主任', '甲○○'],
      ['環境組', '', '總務科專員', '乙○○'],
      ['資訊組', '', '資訊室科員', '丙○○'],
    ]);
  });

  test('is the role where it says roles, or words that are neither', () => {
    expect(members(['職稱', '單位', '姓名'], ['召集人', '局長室', '甲○○'], ['委員', '秘書室', '乙○○'])).toEqual([
      [null, '召集人', '局長室', '甲○○'],
      [null, '委員', '秘書室', '乙○○'],
    ]);
    expect(members(['職稱', '現職', '姓名'], ['總督導', '局長', '甲○○'], ['組員', '科員', '乙○○'])).toEqual([
      [null, '總督導', '局長', '甲○○'],
      [null, '組員', '科員', '乙○○'],
    ]);
  });

  test('is both where it stands twice', () => {
    expect(
      members(['職稱', '單位', '職稱', '姓名'], ['組長', '秘書室', '主任', '甲○○'], ['組員', '人事室', '科員', '乙○○']),
    ).toEqual([
      [null, '組長', '秘書室主任', '甲○○'],
      [null, '組員', '人事室科員', '乙○○'],
    ]);
  });
});

test('two people in a row are two seats, from left to right', () => {
  const found = members(
    ['編號', '職稱', '姓名', '編號', '職稱', '姓名'],
    ['1', '召集人', '甲○○', '2', '副召集人', '乙○○'],
    ['3', '委員', '丙○○', '4', '委員', '丁○○'],
    ['5', '', '戊○○', '', '', ''],
  );
  expect(found).toEqual([
    [null, '召集人', '', '甲○○'],
    [null, '副召集人', '', '乙○○'],
    [null, '委員', '', '丙○○'],
    [null, '委員', '', '丁○○'],
    [null, '委員', '', '戊○○'],
  ]);
});

test('a group that goes on over a page is one group', () => {
  const header = ['編組', '職稱', '現職', '姓名'];
  const found = members(
    header,
    ['推動組', '組長', '科長', '甲○○'],
    header,
    ['推動組（續）', '組員', '科員', '乙○○'],
    ['（續）', '組員', '書記', '丙○○'],
    ['考核組', '組長', '主任', '丁○○'],
  );
  expect(found?.map(([group]) => group)).toEqual(['推動組', '推動組', '推動組', '考核組']);
});

describe('what a roster says beside its seats', () => {
  const header = ['職稱', '現職', '姓名', '職掌', '電子郵件', '序號'];
  const seats = [
    line(['召集人', '主任', '甲○○', '綜理全般事宜。', 'jia@example.gov.tw', 1]),
    line(['委員', '課長', '乙○○', '督導。', '', 2]),
  ];
  const rosterIn = (...titles: readonly string[]) => {
    const sheets = titles.map((title, index) => sheet(`名冊${index}`, [line([title]), line(header), ...seats]));
    return readPlan(snapshotOf({ name: '', framework: null, sheets })).plan;
  };
  const gapsOf = (plan: ReturnType<typeof rosterIn>) =>
    makeAnnexes(plan, { form: award, only: ['roster'], fontName: null, selfRating: null, surveyUnits: null })
      .gaps.filter(({ code }) => code === 'roster-unprinted' || code === 'roster-joined')
      .map(({ code, message }) => [code, message['zh-TW']]);

  test('columns that no seat keeps are told, numbers of rows are none', () => {
    const plan = rosterIn('推動小組編組表');
    expect(plan.roster?.unread).toEqual(['電子郵件']);
    expect(gapsOf(plan)).toEqual([['roster-unprinted', expect.stringContaining('「電子郵件」')]]);
  });

  test('another roster is told, the same one on a further page is none', () => {
    const plan = rosterIn('推動小組編組表', '推動小組編組表（續）', '稽核小組名冊');
    expect(plan.roster?.members).toHaveLength(6);
    expect(plan.roster?.joined).toEqual(['稽核小組名冊']);
    expect(gapsOf(plan)).toContainEqual(['roster-joined', expect.stringMatching(/2 張.*「稽核小組名冊」/)]);
    expect(rosterIn('推動小組編組表', '推動小組編組表（續）').roster?.joined).toBeUndefined();
  });
});
