import { findingEntries } from '../../../../../src/taskpane/panels/check/model/finding-entry';
import { groupFindings } from '../../../../../src/taskpane/panels/check/model/group-findings';
import { findingOfRow, listedFindings, stepFinding } from '../../../../../src/taskpane/panels/check/model/step-finding';
import { treeAct } from '../../../../../src/taskpane/panels/check/model/tree-keys';
import { findingKey, treeRows, type OpenRows } from '../../../../../src/taskpane/panels/check/model/tree-rows';
import { draftResults, manyResults } from '../check-results';

const results = draftResults();
const groups = groupFindings(findingEntries(results, 'zh-TW'), 'rule');
const listed = listedFindings(groups);
const closed: OpenRows = { closedGroups: new Set(), finding: null };
const rowsOf = (open: Partial<OpenRows> = {}) =>
  treeRows(groups, { ...closed, ...open }, (rule) => results.examples?.[rule] ?? null);
const first = listed[0]?.index ?? -1;

describe('the rows of the tree', () => {
  test('are all headings and all findings, each with its place among its like', () => {
    const rows = rowsOf();
    expect(rows.filter(({ kind }) => kind === 'group')).toHaveLength(groups.length);
    expect(rows.filter(({ kind }) => kind === 'finding')).toHaveLength(results.findings.length);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const last = rows.at(-1);
    expect([last?.level, last?.position]).toEqual([2, last?.setSize]);
  });

  test('leave out what a closed heading holds', () => {
    const key = groups[0]?.key ?? '';
    const rows = rowsOf({ closedGroups: new Set([key]) });
    expect(rows).toHaveLength(rowsOf().length - (groups[0]?.entries.length ?? 0));
    expect(rows[0]).toMatchObject({ kind: 'group', isOpen: false });
  });

  test('hold the details of the finding that is open, with the example of its rule', () => {
    const rows = rowsOf({ finding: first });
    const details = rows.filter(({ kind }) => kind === 'detail');
    expect(rows.findIndex(({ kind }) => kind === 'detail')).toBe(2);
    expect(details.map((row) => row.kind === 'detail' && row.detail.key)).toEqual(
      expect.arrayContaining(['why', 'wrong', 'right']),
    );
    expect(details.map(({ position }) => position)).toEqual(details.map((_, index) => index + 1));
  });

  test('of 2,000 findings are plain data, one a finding', () => {
    const many = groupFindings(findingEntries(manyResults(2000), 'zh-TW'), 'rule');
    const count = listedFindings(many).length;
    expect(count).toBeGreaterThanOrEqual(2000);
    expect(treeRows(many, closed, () => null)).toHaveLength(count + many.length);
  });
});

describe('keys', () => {
  const rows = rowsOf({ finding: first });
  const at = (key: string, index: number, page = 5) => treeAct(key, rows, index, page);
  const last = rows.length - 1;

  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', last, last],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['Home', 7, 0],
    ['End', 0, last],
    ['PageDown', 1, 6],
    ['PageDown', last - 1, last],
    ['PageUp', 7, 2],
    ['PageUp', 2, 0],
    ['ArrowRight', 0, 1],
    ['ArrowRight', 1, 2],
    // Out of a detail, to its finding.
    ['ArrowLeft', 3, 1],
  ])('%s in row %i moves to row %i', (key, from, to) => {
    expect(at(key, from)).toEqual({ kind: 'move', to });
  });

  test('→ opens what is closed, ← closes what is open and then goes out', () => {
    const plain = rowsOf();
    expect(treeAct('ArrowRight', plain, 1, 5)).toEqual({ kind: 'open', row: 1 });
    expect(treeAct('ArrowLeft', plain, 1, 5)).toEqual({ kind: 'move', to: 0 });
    expect(at('ArrowLeft', 1)).toEqual({ kind: 'close', row: 1 });
    expect(at('ArrowLeft', 0)).toEqual({ kind: 'close', row: 0 });
    expect(at('ArrowRight', 2)).toBeNull();
  });

  test('Enter and the space bar do what a row is for, N and P step, * opens all', () => {
    expect(at('Enter', 4)).toEqual({ kind: 'activate', row: 4 });
    expect(at(' ', 4)).toEqual({ kind: 'activate', row: 4 });
    expect(at('n', 4)).toEqual({ kind: 'step', by: 1 });
    expect(at('P', 4)).toEqual({ kind: 'step', by: -1 });
    expect(at('*', 4)).toEqual({ kind: 'open-groups' });
  });

  test('others are left to the browser', () => {
    expect(at('Tab', 0)).toBeNull();
    expect(treeAct('ArrowDown', [], 0, 5)).toBeNull();
  });
});

describe('next and previous', () => {
  const indexes = listed.map(({ index }) => index);

  test('go through the list as it is grouped, and end at its ends', () => {
    expect(stepFinding(listed, indexes[0] ?? -1, 1)?.index).toBe(indexes[1]);
    expect(stepFinding(listed, indexes[1] ?? -1, -1)?.index).toBe(indexes[0]);
    expect(stepFinding(listed, indexes[0] ?? -1, -1)).toBeNull();
    expect(stepFinding(listed, indexes.at(-1) ?? -1, 1)).toBeNull();
  });

  test('begin at the first or the last where none is open, or the open one is filtered out', () => {
    expect(stepFinding(listed, null, 1)?.index).toBe(indexes[0]);
    expect(stepFinding(listed, null, -1)?.index).toBe(indexes.at(-1));
    expect(stepFinding(listed.slice(1), indexes[0] ?? -1, 1)?.index).toBe(indexes[1]);
    expect(stepFinding([], null, 1)).toBeNull();
  });

  test('from a heading go to its first finding, or to the one above it', () => {
    const rows = rowsOf();
    const second = rows.findIndex(({ key }) => key === groups[1]?.key);
    const from = (row: number, by: 1 | -1) => stepFinding(listed, findingOfRow(rows[row], listed, by), by)?.index;
    expect(from(second, 1)).toBe(groups[1]?.entries[0]?.index);
    expect(from(second, -1)).toBe(groups[0]?.entries.at(-1)?.index);
    expect(from(0, 1)).toBe(indexes[0]);
    expect(from(0, -1)).toBeUndefined();
  });

  test('from a detail go on from its finding', () => {
    const rows = rowsOf({ finding: first });
    expect(rows[2]?.kind).toBe('detail');
    expect(findingOfRow(rows[2], listed, 1)).toBe(first);
    expect(rows[1]?.key).toBe(findingKey(first));
  });
});
