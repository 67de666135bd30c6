import type { PlacedFinding } from '../../../../../src/core/check/placed-finding';
import { text } from '../../../../../src/core/i18n/text';
import { findingDetails } from '../../../../../src/taskpane/panels/check/model/finding-details';
import type { FindingEntry } from '../../../../../src/taskpane/panels/check/model/finding-entry';

const entryOf = (finding: Partial<PlacedFinding>, present: string | null = '再議'): FindingEntry => ({
  index: 0,
  finding: {
    rule: 'deadline-unreadable',
    severity: 'error',
    line: null,
    message: text('看不出期限', 'unreadable'),
    why: text('無法列管', 'cannot be tracked'),
    sheet: '作法',
    cell: 'D5',
    wholePlan: false,
    related: [],
    fix: null,
    ...finding,
  },
  title: text('看不出完成期限', 'Unreadable deadline'),
  address: text('作法!D5', '作法!D5'),
  place: null,
  present,
  dimension: null,
  unit: null,
  searchKey: '',
});
const example = { wrong: text('再議', 'later'), right: text('115年6月', 'June') };
const said = (entry: FindingEntry, known: typeof example | null = null) =>
  findingDetails(entry, known).map(({ label, body }) => `${label['zh-TW']}：${body['zh-TW']}`);

test('says what is written, why it matters, and how it should be', () => {
  expect(said(entryOf({}), example)).toEqual([
    '目前內容：再議',
    '為什麼：無法列管',
    '不妥的例子：再議',
    '正確的例子：115年6月',
  ]);
});

test('says of a blank cell that it is blank, and nothing of what is not known', () => {
  expect(said(entryOf({}, ' '))[0]).toBe('目前內容：（空白）');
  expect(said(entryOf({}, null))).toEqual(['為什麼：無法列管']);
});

test('shows the line where the fault stands, and cuts what is long', () => {
  expect(said(entryOf({ line: 2 }, '1. 甲\n2. 乙'))[0]).toBe('目前內容：2. 乙');
  expect(said(entryOf({}, '1. 甲\n2. 乙'))[0]).toBe('目前內容：1. 甲⏎2. 乙');
  const [long] = said(entryOf({}, '長'.repeat(500)));
  expect(long).toMatch(/^目前內容：長{160}…$/);
});

describe('a proposal', () => {
  const fix = { kind: 'suggested', sheet: '作法', cell: 'D5', before: '再議', text: '115年6月' } as const;

  test('is shown whole where it is short', () => {
    expect(said(entryOf({ fix }))[1]).toBe('建議改為：「115年6月」');
    expect(said(entryOf({ fix: { ...fix, kind: 'safe' } }))[1]).toBe('可直接改為：「115年6月」');
  });

  test('of a long text shows in words what changes', () => {
    const long = '於服務臺設置老花眼鏡與放大鏡供民眾取用，並派員引導民眾填寫申請書表，'.repeat(3);
    const [, change] = said(entryOf({ fix: { ...fix, before: `${long}再議。`, text: `${long}115年6月辦理。` } }));
    expect(change).toMatch(/^建議改為：「….*再議.*」改為「….*115年6月辦理.*」$/);
  });

  test('names its cell where that is another one', () => {
    expect(said(entryOf({ fix: { ...fix, cell: 'D9' } }))[1]).toBe('建議改為：「115年6月」（作法!D9）');
  });
});

test('leads to the other cells that take part', () => {
  const related = [
    { sheet: '作法', cell: 'C3' },
    { sheet: '名冊', cell: 'B2' },
  ];
  const leading = findingDetails(entryOf({ related }), null).filter(({ goTo }) => goTo !== null);
  expect(leading.map(({ body, goTo }) => [body.en, goTo])).toEqual([
    ['作法!C3', related[0]],
    ['名冊!B2', related[1]],
  ]);
});

test('gives each detail a key of its own', () => {
  const keys = findingDetails(entryOf({ related: [{ sheet: '作法', cell: 'C3' }] }), example).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
