import fc from 'fast-check';
import { formById, forms } from '../../../src/core/forms/catalogue';
import type { Form } from '../../../src/core/forms/form';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { makePlan } from '../../../src/core/plan/make';
import type { Plan, RosterMember } from '../../../src/core/plan/plan';
import { rosterAnnex } from '../../../src/core/sheets/roster/annex';
import type { PagedRow, PagedTable } from '../../../src/core/workbook/paged-table';
import { annexContext } from '../../support/annex-context';
import { planOf, type PlanSpec } from '../../support/make-plan';
import { anyPlan } from '../../support/plan-arbitrary';

type Row = Extract<PagedRow, { kind: 'row' }>;

function tableOf(spec: PlanSpec, form: string | Form): PagedTable {
  const { tables } = rosterAnnex(annexContext(planOf(spec), form));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const gapsOf = (spec: PlanSpec, form: string) =>
  rosterAnnex(annexContext(planOf(spec), form)).gaps.map(({ code, count }) => `${code} ${count}`);
const rowsOf = (table: PagedTable) => table.rows.filter((row): row is Row => row.kind === 'row');
const headersOf = (table: PagedTable) => table.columns.map(({ header }) => header).join(' ');
const textOf = (cell: Row['cells'][number]) => cell.blocks.map(({ marker, text }) => marker + text).join('\n');
/** A line for each row; `^` where a cell is one with the cell above it. */
function printed(table: PagedTable): string[] {
  const rows = rowsOf(table);
  return rows.map(({ cells }, index) =>
    cells
      .map((cell, column) => {
        const above = rows[index - 1]?.cells[column];
        return cell.group !== null && cell.group === above?.group ? '^' : textOf(cell);
      })
      .join('|'),
  );
}

const household: PlanSpec = {
  settings: { agency: '和風市青雲區戶政事務所' },
  rocYear: 115,
  units: [
    { name: '登記課', head: '課長' },
    { name: '資料課', head: '課長' },
    { name: '會計室', head: '會計主任' },
    { name: '秘書室', head: '主任' },
  ],
};
const vehicles: PlanSpec = {
  settings: { agency: '和風區監理所' },
  rocYear: 115,
  units: [
    { name: '駕駛人管理課', head: '課長' },
    { name: '主計室', head: '主任' },
    { name: '各監理站', kind: 'collective', members: ['東門監理站', '南門監理站'], head: '站長' },
  ],
};

describe('a roster of the plan’s own', () => {
  const roster: Partial<RosterMember>[] = [
    { role: '召集人', post: '所長', name: '甲○○', duty: '主持會議' },
    {
      role: '委員',
      post: '',
      name: '',
      duty: '一、受理登記\n二、校對資料\n含異地申辦\n三、歸檔',
      remark: '兼\n新聞聯絡人',
    },
    { role: '', post: '課員', name: '乙○○', duty: '', remark: '' },
  ];

  test.each(forms.map(({ id }) => id))('%s prints every seat in its order, and every word of it', (id) => {
    const table = tableOf({ ...household, roster, rosterTitle: '推動小組 名單' }, id);
    const fields = new Map(table.columns.map(({ header }, column) => [header, column]));
    expect([...fields.keys()].sort()).toEqual(expect.arrayContaining(['備考', '姓名', '職掌']));
    const words = rowsOf(table).map(({ cells }) => cells.map(textOf).filter((text) => text !== ''));
    expect(words).toEqual(
      roster.map(({ role = '', post = '', name = '', duty = '', remark = '' }) =>
        [role, post, name, duty, remark].filter((text) => text !== ''),
      ),
    );
    expect(table.lines.find(({ look }) => look === 'title')?.text).toBe('推動小組 名單');
  });

  test('blank cells stay blank and are counted; a blank remark is none', () => {
    expect(gapsOf({ ...household, roster }, 'award-weighted')).toEqual([
      'roster-role 1',
      'roster-post 1',
      'roster-name 1',
      'roster-duty 1',
    ]);
  });

  test('white space is blank too; a masked name is a name', () => {
    const seats = [{ role: '召集人', post: ' 　', name: '黃○○', duty: '主持' }];
    expect(gapsOf({ ...household, roster: seats }, 'award')).toEqual(['roster-post 1']);
  });

  test('numbered duties hang, and lines without a number go on with the one above', () => {
    const table = tableOf({ ...household, roster }, 'award');
    expect(table.columns.map(({ header, hanging }) => (hanging ? header : '')).join('')).toBe('職掌');
    expect(rowsOf(table)[1]?.cells[3]?.blocks).toEqual([
      { marker: '一、', text: '受理登記' },
      { marker: '二、', text: '校對資料\n含異地申辦' },
      { marker: '三、', text: '歸檔' },
    ]);
  });

  test('an empty roster is none', () => {
    expect(gapsOf({ ...household, roster: [] }, 'award-weighted')).toContain('roster-composed 7');
  });
});

describe('groups', () => {
  const member = (group: string, role: string, duty: string, remark = ''): Partial<RosterMember> => ({
    group,
    role,
    post: '技士',
    name: '丙○○',
    duty,
    remark,
  });
  const roster = [
    member('召集人', '召集人', '主持'),
    member('窗口組', '組長', '一、收件\n二、發件', '服務科'),
    member('窗口組', '組員', '一、收件\n二、發件', '服務科'),
    member('資料組', '組長', '一、收件\n二、發件', '服務科'),
    member('資料組', '組員', '建檔', '資料科'),
    member('資料組', '組員', '建檔'),
    member('資料組', '組員', '建檔'),
  ];

  test('the name of a group, and a duty or remark that it has in common, are one cell', () => {
    expect(printed(tableOf({ ...household, roster }, 'award-survey'))).toEqual([
      '召集人|召集人|技士|丙○○|主持|',
      '窗口組|組長|技士|丙○○|一、收件\n二、發件|服務科',
      '^|組員|技士|丙○○|^|^',
      '資料組|組長|技士|丙○○|一、收件\n二、發件|服務科',
      '^|組員|技士|丙○○|建檔|資料科',
      '^|組員|技士|丙○○|^|',
      '^|組員|技士|丙○○|^|',
    ]);
  });

  test('are printed by a form that has no column for them', () => {
    const table = tableOf({ ...household, roster }, 'award-weighted');
    expect(headersOf(table)).toBe('編組 職稱 現職 姓名 職掌 備考');
    expect(printed(table)[2]).toBe('^|組員|技士|丙○○|^|^');
  });

  test('leave no blank column where there are none', () => {
    const plain = roster.map(({ group: _group, ...rest }) => rest);
    expect(headersOf(tableOf({ ...household, roster: plain }, 'award-survey'))).toBe('職稱 現職 姓名 職掌 備考');
    expect(printed(tableOf({ ...household, roster: plain }, 'award-survey')).join('')).not.toContain('^');
  });

  test('blank cells of a group stay apart, so that each can be filled in', () => {
    const blank = [
      member('甲組', '組長', ''),
      member('甲組', '組員', ''),
      member('', '組員', ''),
      member('', '組員', ''),
    ];
    expect(printed(tableOf({ ...household, roster: blank }, 'award-survey'))).toEqual([
      '甲組|組長|技士|丙○○||',
      '^|組員|技士|丙○○||',
      '|組員|技士|丙○○||',
      '|組員|技士|丙○○||',
    ]);
    expect(gapsOf({ ...household, roster: blank }, 'award-survey')).toEqual(['roster-group 2', 'roster-duty 4']);
  });
});

describe('where the plan has no roster', () => {
  test('award-weighted seats the head of each unit, and 秘書室 as secretary', () => {
    const table = tableOf(household, 'award-weighted');
    expect(headersOf(table)).toBe('職稱 現職 姓名 職掌 備考');
    expect(printed(table).map((row) => row.split('|').slice(0, 3).join('|'))).toEqual([
      '召集人||',
      '副召集人||',
      '委員|登記課課長|',
      '委員|資料課課長|',
      '委員|會計主任|',
      '執行秘書|秘書室主任|',
      '幹事||',
    ]);
    expect(printed(table)[2]).toContain('督導登記課');
    expect(printed(table)[4]).toContain('經費');
    expect(table.lines).toEqual([
      { text: '附件二', look: 'annex' },
      { text: '和風市青雲區戶政事務所115年度提升服務品質推動小組編組表', look: 'title' },
    ]);
  });

  test('award has several deputies and a 主任委員, and sub-offices with a duty of their own', () => {
    const rows = printed(tableOf(vehicles, 'award')).map((row) => row.split('|'));
    expect(rows.map(([role, post]) => `${role} ${post}`.trim())).toEqual([
      '召集人',
      '副召集人',
      '副召集人',
      '主任委員',
      '副主任委員',
      '委員 駕駛人管理課課長',
      '委員 主計室主任',
      '委員 東門監理站站長',
      '委員 南門監理站站長',
      '執行秘書',
      '執行幹事',
    ]);
    const duties = rows.slice(5, 9).map((row) => row[3]!);
    expect(
      duties.every((duty, index) => duty.includes(['駕駛人管理課', '主計室', '東門監理站', '南門監理站'][index]!)),
    ).toBe(true);
    expect(new Set(duties.map((duty) => duty.replace(/督導.*?(?=辦理|規劃)/u, ''))).size).toBe(3);
  });

  test('award-survey has a group for each unit, its duty and unit merged', () => {
    const table = tableOf(vehicles, 'award-survey');
    expect(headersOf(table)).toBe('編組 職稱 職稱 姓名 職掌 備考');
    const rows = printed(table).map((row) => row.split('|'));
    expect(rows.map(([group, role, post, , , remark]) => [group, role, post, remark].join('|'))).toEqual([
      '召集人|召集人||',
      '副召集人|副召集人||',
      '駕駛人管理課推動組|組長|課長|駕駛人管理課',
      '^|組員||^',
      '主計室推動組|組長|主任|主計室',
      '^|組員||^',
      '東門監理站推動組|組長|站長|東門監理站',
      '^|組員||^',
      '南門監理站推動組|組長|站長|南門監理站',
      '^|組員||^',
      '業務組|組長||',
      '^|組員||',
    ]);
  });

  test('leap prints roles and posts, leap-benefit the usual roster', () => {
    expect(headersOf(tableOf(household, 'leap'))).toBe('職稱 現職 姓名');
    expect(printed(tableOf(household, 'leap'))).toEqual([
      '召集人||',
      '副召集人|秘書室主任|',
      '推動組員|登記課課長|',
      '推動組員|資料課課長|',
      '推動組員|會計主任|',
    ]);
    expect(headersOf(tableOf(household, 'leap-benefit'))).toBe('職稱 現職 姓名 職掌 備考');
  });

  test('says that it was made, and what is still to be filled in', () => {
    expect(gapsOf(household, 'award-weighted')).toEqual(['roster-composed 7', 'roster-post 3', 'roster-name 7']);
  });

  test('says which heads and members of collectives the register does not know, and that it was inferred', () => {
    const hospital: PlanSpec = {
      units: ['護理科', '檢驗科', { name: '各門診中心', kind: 'collective' }],
      registerOrigin: 'inferred',
    };
    const { gaps } = rosterAnnex(annexContext(planOf(hospital), 'award-weighted'));
    expect(gaps.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'roster-composed 7',
      'roster-register-inferred 3',
      'roster-unit-head 2',
      'roster-collective 1',
      'roster-post 4',
      'roster-name 7',
    ]);
    expect(gaps[2]?.message['zh-TW']).toContain('護理科、檢驗科');
    expect(gaps[3]?.message['zh-TW']).toContain('各門診中心');
  });

  test('names a few units, and no list of them all', () => {
    const units = Array.from({ length: 12 }, (_, index) => `第${index + 1}課`);
    const { gaps } = rosterAnnex(annexContext(planOf({ units }), 'award'));
    const told = gaps.find(({ code }) => code === 'roster-unit-head')?.message;
    expect(told?.['zh-TW']).toMatch(/：第1課、.*第8課 等。$/u);
    expect(told?.en).toMatch(/第8課 and others\.$/u);
  });

  test('a plan without any unit has one seat for all of them', () => {
    expect(printed(tableOf({ units: [] }, 'leap-benefit'))[2]).toMatch(/^委員\|各單位主管\|/);
    expect(gapsOf({ units: [] }, 'leap-benefit')).not.toContain('roster-register-inferred 0');
  });

  test('keeps the title of a roster that has no seats yet', () => {
    const plan = planOf({ ...household, roster: [], rosterTitle: '專案小組名冊' });
    const [table] = rosterAnnex(annexContext(plan, 'award')).tables;
    expect(table?.lines.at(-1)?.text).toBe('專案小組名冊');
  });
});

describe('the roster that a new plan begins with', () => {
  const beginning = {
    framework: frameworkById('service-award')!,
    agency: '和風醫院',
    rocYear: 115,
    title: null,
    period: null,
  };
  const register = planOf(household).register;
  const rolesIn = (plan: Plan, form: string) =>
    rosterAnnex(annexContext(plan, form)).tables.flatMap((table) => printed(table).map((row) => row.split('|')[0]!));
  const codesIn = (plan: Plan, form: string) => rosterAnnex(annexContext(plan, form)).gaps.map(({ code }) => code);

  test('is printed with the roles of the form, and that is told', () => {
    const plan = makePlan({ ...beginning, register });
    expect(rolesIn(plan, 'award')).toContain('主任委員');
    expect(rolesIn(plan, 'award-survey')).toContain('業務組');
    const [gap] = rosterAnnex(annexContext(plan, 'award')).gaps;
    expect([gap?.code, gap?.message['zh-TW'].slice(0, 10)]).toEqual(['roster-composed', '編組表還是新計畫的預']);
  });

  test('is as it stands where the form has the usual roles', () => {
    expect(codesIn(makePlan({ ...beginning, register }), 'award-weighted')).toEqual(['roster-post', 'roster-name']);
  });

  test('takes in units that were registered later', () => {
    const plan = { ...makePlan({ ...beginning, register: null }), register };
    expect(rolesIn(plan, 'award-weighted').filter((role) => role === '委員')).toHaveLength(3);
  });

  test('stays as it is once somebody has written into it', () => {
    const plan = makePlan({ ...beginning, register });
    const [first, ...rest] = plan.roster!.members;
    const touched = { ...plan, roster: { ...plan.roster!, members: [{ ...first!, post: '院長' }, ...rest] } };
    expect(rolesIn(touched, 'award')).toEqual(touched.roster.members.map(({ role }) => role));
    expect(codesIn(touched, 'award')).toEqual(['roster-post', 'roster-name']);
  });
});

test('a form without a roster, or one that seats nobody, prints none', () => {
  const award = formById('award')!;
  const without: Form = { ...award, annexes: award.annexes.filter(({ kind }) => kind !== 'roster') };
  expect(rosterAnnex(annexContext(planOf(household), without)).tables).toEqual([]);
  const nobody: Form = {
    ...award,
    annexes: award.annexes.map((annex) => (annex.kind === 'roster' ? { ...annex, committee: [] } : annex)),
  };
  expect(rosterAnnex(annexContext(planOf(household), nobody)).tables).toEqual([]);
});

test('whatever a roster holds, each form prints it whole and says what is blank', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...forms), (plan, form) => {
      const members = plan.roster?.members ?? [];
      fc.pre(members.length > 0);
      const { tables, gaps } = rosterAnnex(annexContext(plan, form));
      const rows = rowsOf(tables[0]!);
      expect(rows).toHaveLength(members.length);
      rows.forEach(({ cells }, index) => {
        const { group, role, post, name, duty, remark } = members[index]!;
        const words = [group ?? '', role, post, name, duty, remark].filter((text) => text.trim() !== '');
        expect(cells.map(textOf).filter((text) => text.trim() !== '')).toEqual(words);
      });
      for (const { count, message } of gaps) {
        expect(message['zh-TW']).toContain(` ${count} `);
        expect(message.en).toContain(String(count));
      }
    }),
  );
});
