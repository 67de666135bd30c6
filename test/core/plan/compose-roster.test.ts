import type { Committee, CommitteeSeat } from '../../../src/core/plan/committee';
import { composeRoster } from '../../../src/core/plan/compose-roster';
import { usualCommittee } from '../../../src/core/plan/usual-committee';
import { registerFromRows } from '../../../src/core/units/register-from-rows';
import type { UnitRegister } from '../../../src/core/units/register';

function registerOf(...rows: readonly string[]): UnitRegister {
  const read = registerFromRows([['名稱', '主管', '成員'], ...rows.map((row) => row.split(' '))]);
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value;
}

function written(committee: Committee, register: UnitRegister): string[] {
  return composeRoster(committee, register).members.map(({ group, role, post, duty, remark }) =>
    [group ?? '·', role, post, duty, remark].join('|'),
  );
}

const seat = (more: Partial<CommitteeSeat>): CommitteeSeat => ({
  group: null,
  role: '委員',
  post: '',
  duty: '',
  remark: '',
  ...more,
});

test.each([
  [
    '戶政事務所',
    ['登記課 課長', '資料課 課長', '會計員 會計員', '人事管理員 人事管理員'],
    ['登記課課長', '資料課課長', '會計員', '人事管理員'],
  ],
  [
    '稅捐處',
    ['服務科 科長', '房屋稅科 科長', '各分處 主任 東區分處、西區分處'],
    ['服務科科長', '房屋稅科科長', '東區分處主任', '西區分處主任'],
  ],
  ['醫院', ['醫務管理課 課長', '護理科 護理科主任', '主計室 主任'], ['醫務管理課課長', '護理科主任', '主計室主任']],
])('%s: a member for each unit, by its head, in the order of the register', (_kind, rows, posts) => {
  const { members } = composeRoster(usualCommittee, registerOf(...rows));
  expect(members.filter(({ role }) => role === '委員').map(({ post }) => post)).toEqual(posts);
  expect(members.every(({ name }) => name === '')).toBe(true);
});

test('the unit that keeps the committee’s business gives the secretary and has no second seat', () => {
  const { members } = composeRoster(usualCommittee, registerOf('秘書室 主任', '駕駛人課 課長'));
  expect(members.map(({ role, post }) => `${role} ${post}`.trim())).toEqual([
    '召集人',
    '副召集人',
    '委員 駕駛人課課長',
    '執行秘書 秘書室主任',
    '幹事',
  ]);
});

test('of several such units the one that says it best', () => {
  const { members } = composeRoster(usualCommittee, registerOf('綜合規劃課 課長', '秘書室 主任', '研考課 課長'));
  expect(members.find(({ role }) => role === '執行秘書')?.post).toBe('秘書室主任');
});

test.each(['主計室', '會計室', '主計處', '會計科'])('%s keeps the accounts', (name) => {
  const { members } = composeRoster(usualCommittee, registerOf(`${name} 主任`, '服務科 科長'));
  const duties = members.filter(({ role }) => role === '委員').map(({ duty }) => duty);
  expect(duties[0]).toContain(`督導${name}`);
  expect(duties[0]).toContain('經費');
  expect(duties[1]).not.toContain('經費');
});

test('a unit without a head is still called, and told', () => {
  const { members, headless } = composeRoster(usualCommittee, registerOf('檢驗科', '服務科 科長'));
  expect(members[2]?.post).toBe('檢驗科主管');
  expect(headless).toEqual(['檢驗科']);
});

test('a collective without members has one seat in its own words, and is told', () => {
  const { members, unlisted, headless } = composeRoster(usualCommittee, registerOf('服務科 科長', '各分局 分局長'));
  expect(members[3]?.post).toBe('各分局分局長');
  expect([unlisted, headless]).toEqual([['各分局'], []]);
});

test('where no unit is known, one seat stands for all of them', () => {
  const { members, headless } = composeRoster(usualCommittee, { units: [], origin: 'inferred' });
  expect(members.map(({ role, post }) => `${role} ${post}`.trim())).toContain('委員 各單位主管');
  expect(headless).toEqual([]);
});

test('groups are made for each unit, and seats of the committee itself stand in a blank one', () => {
  const committee: Committee = [
    { kind: 'seats', unitNamed: [], seats: [seat({ role: '召集人' })] },
    {
      kind: 'units',
      seats: [
        seat({ group: '{unit}組', role: '組長', post: '{head}', duty: '辦理{unit}業務', remark: '{unit}' }),
        seat({ group: '{unit}組', role: '組員', duty: '辦理{unit}業務', remark: '{unit}' }),
      ],
      duties: [{ named: ['會計'], duty: '管帳' }],
    },
  ];
  expect(written(committee, registerOf('勞動科 科長', '會計室 主任'))).toEqual([
    '|召集人|||',
    '勞動科組|組長|科長|辦理勞動科業務|勞動科',
    '勞動科組|組員||辦理勞動科業務|勞動科',
    '會計室組|組長|主任|管帳|會計室',
    '會計室組|組員||管帳|會計室',
  ]);
});

test('a part in 〔〕 is left out where there is no unit', () => {
  const committee: Committee = [
    { kind: 'seats', unitNamed: ['秘書'], seats: [seat({ role: '執行秘書', duty: '綜整本計畫〔（含{unit}）〕' })] },
  ];
  expect(written(committee, registerOf('秘書科 科長'))).toEqual(['·|執行秘書||綜整本計畫（含秘書科）|']);
  expect(written(committee, registerOf('服務科 科長'))).toEqual(['·|執行秘書||綜整本計畫|']);
});

test('a unit may be called like a place in a pattern', () => {
  const committee: Committee = [{ kind: 'units', seats: [seat({ post: '{post}', duty: '{unit}$&' })], duties: [] }];
  const units = [{ name: '{unit}科', aliases: [], head: '$1', kind: 'unit' as const, members: [] }];
  expect(written(committee, { units, origin: 'written' })).toEqual(['·|委員|{unit}科$1|{unit}科$&|']);
});

test('what asks for a unit that is not there is left blank; two parts do not share a unit', () => {
  const part = { kind: 'seats' as const, unitNamed: ['秘書'], seats: [seat({ post: '{post}', duty: '代表{unit}' })] };
  expect(written([part, { ...part }], registerOf('秘書科 科長'))).toEqual([
    '·|委員|秘書科科長|代表秘書科|',
    '·|委員|||',
  ]);
});

test('of a committee that does not seat the units, or not by their heads, nothing is told as guessed', () => {
  const register = registerOf('秘書室', '行政科', '各分局');
  const told = (committee: Committee) => {
    const { headless, unlisted } = composeRoster(committee, register);
    return { headless, unlisted };
  };
  expect(told(usualCommittee)).toEqual({ headless: ['秘書室', '行政科'], unlisted: ['各分局'] });
  const secretary = { kind: 'seats', unitNamed: ['秘書'], seats: [seat({ post: '{post}' })] } as const;
  expect(told([secretary])).toEqual({ headless: ['秘書室'], unlisted: [] });
  expect(told([{ kind: 'units', seats: [seat({ remark: '{unit}' })], duties: [] }])).toEqual({
    headless: [],
    unlisted: ['各分局'],
  });
});

test('signs of a pattern in a unit’s name are words', () => {
  const seats = [seat({ post: '〔{unit}〕主管' })];
  expect(written([{ kind: 'units', seats, duties: [] }], registerOf('{甲}{a}科 科長'))).toEqual([
    '·|委員|{甲}{a}科主管||',
  ]);
});
