import fc from 'fast-check';
import { readPlan } from '../../../src/core/actions/read-plan';
import { forms } from '../../../src/core/forms/catalogue';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import type { RosterMember } from '../../../src/core/plan/plan';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { annexesOf } from '../../support/annexes-of';
import { planOf } from '../../support/make-plan';

const duty = fc.oneof(
  fc.constantFrom(
    '',
    '主持會議。',
    '一、受理申辦。\n二、校對、歸檔。',
    '一、受理申辦。\n含異地申辦及代收代轉案件。\n二、校對、歸檔。\n三、其他交辦事項（續）',
    '1.查核\n2.追蹤\n(1)每季\n(2)每半年\n3.獎懲',
  ),
  fc.integer({ min: 1, max: 40 }).map((count) => `督導所屬辦理各項服務措施${'並定期檢討改進'.repeat(count)}。`),
  fc
    .integer({ min: 2, max: 12 })
    .map((count) =>
      Array.from({ length: count }, (_, index) => `${index + 1}、檢討第${index + 1}類案件之流程，並公告結果。`).join(
        '\n',
      ),
    ),
);

const person = fc.record({
  role: fc.constantFrom('召集人', '副召集人', '委員', '組長', '組員', '執行秘書'),
  post: fc.constantFrom('', '登記課課長', '門診服務中心主任', '技士\n兼管理員'),
  name: fc.constantFrom('', '甲○○', '歐陽○○'),
  remark: fc.constantFrom('', '登記課', '兼新聞聯絡人'),
});

/** Rosters as agencies have them: people in groups that share a duty, or each with a duty of their own. */
const members: fc.Arbitrary<RosterMember[]> = fc.oneof(
  fc
    .array(fc.tuple(person, duty), { minLength: 1, maxLength: 60 })
    .map((all) => all.map(([one, own]) => ({ ...one, group: null, duty: own }))),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('', '服務組', '資訊組', '第一組（續）'),
        duty,
        fc.array(person, { minLength: 1, maxLength: 6 }),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((groups) =>
      groups.flatMap(([group, shared, people]) =>
        people.map((one, index) => ({ ...one, group, duty: shared, remark: index % 3 === 0 ? one.remark : '服務科' })),
      ),
    ),
);

test('a roster printed in any form is read back seat for seat', () => {
  fc.assert(
    fc.property(members, fc.constantFrom(...forms), (roster, form) => {
      const plan = planOf({ roster, rosterTitle: '推動小組編組表', framework: form.frameworks[0]! });
      const read = readPlan(snapshotOf(annexesOf(plan, form, { only: ['roster'] })), { frameworks });
      expect(read.plan.roster?.members).toEqual(roster);
      expect(read.plan.roster?.title).toBe('推動小組編組表');
    }),
    { numRuns: 200 },
  );
});
