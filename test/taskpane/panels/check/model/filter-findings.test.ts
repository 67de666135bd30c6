import {
  countFindings,
  filterFindings,
  isNoFilter,
  noFilter,
  type FindingFilter,
} from '../../../../../src/taskpane/panels/check/model/filter-findings';
import { findingEntries } from '../../../../../src/taskpane/panels/check/model/finding-entry';
import { draftResults, manyResults } from '../check-results';

const results = draftResults();
const entries = findingEntries(results, 'zh-TW');
const rulesOf = (filter: Partial<FindingFilter>) =>
  filterFindings(entries, { ...noFilter, ...filter }).map(({ finding }) => finding.rule);
const searched = (search: string) => rulesOf({ search });

test('no filter shows everything, in the order of the sheets', () => {
  expect(filterFindings(entries, noFilter)).toBe(entries);
});

test('levels can be chosen together', () => {
  const { error, warning } = results.summary;
  expect(rulesOf({ severities: new Set(['error']) })).toHaveLength(error);
  expect(rulesOf({ severities: new Set(['error', 'warning']) })).toHaveLength(error + warning);
});

test('what has a proposal can be chosen', () => {
  const withFix = results.findings.filter(({ fix }) => fix !== null).map(({ rule }) => rule);
  expect(withFix.length).toBeGreaterThan(0);
  expect(rulesOf({ withProposal: true })).toEqual(withFix);
});

describe('a search', () => {
  test('looks at sentences, addresses, places, what is written, units and rules', () => {
    expect(searched('114年6月30日')).toEqual(['deadline-wrong-year']);
    expect(searched('D19')).toEqual(['deadline-unreadable']);
    expect(searched('服務及時性')).toContain('deadline-wrong-year');
    expect(searched('再議')).toEqual(['deadline-unreadable']);
    expect(searched('weights-total')).toEqual(['weights-total']);
  });

  test('takes full and half width, capitals and variants for the same', () => {
    expect(searched('Ｄ１９')).toEqual(searched('d19'));
    expect(searched('１１４年６月３０日')).toEqual(['deadline-wrong-year']);
    expect(searched('服務臺')).toEqual(searched('服務台'));
  });

  test('wants every word, in any order, and looks for nothing where only marks are typed', () => {
    expect(searched('期限 再議')).toEqual(['deadline-unreadable']);
    expect(searched('再議　期限')).toEqual(['deadline-unreadable']);
    expect(searched('再議 沒有這個詞')).toEqual([]);
    expect(isNoFilter({ ...noFilter, search: ' 、 ' })).toBe(true);
    expect(searched(' 、 ')).toHaveLength(entries.length);
  });

  test('finds nothing across two parts of a finding', () => {
    expect(entries.some(({ searchKey }) => searchKey.includes('完成期限114年6月30日'))).toBe(false);
    expect(searched('完成期限114年6月30日')).toEqual([]);
  });
});

describe('counts', () => {
  const { error, warning, hint } = results.summary;
  const withProposal = results.findings.filter(({ fix }) => fix !== null).length;

  test('say what each button shows', () => {
    expect(countFindings(entries, noFilter)).toEqual({ error, warning, hint, withProposal });
  });

  test('heed the search and the other kind of button, but not their own', () => {
    const errors = countFindings(entries, { ...noFilter, severities: new Set(['error']) });
    expect(errors).toMatchObject({ error, warning, hint });
    const fixedErrors = results.findings.filter(({ severity, fix }) => severity === 'error' && fix !== null).length;
    expect(errors.withProposal).toBe(fixedErrors);
    expect(countFindings(entries, { ...noFilter, withProposal: true }).error).toBe(fixedErrors);
    expect(countFindings(entries, { ...noFilter, search: '再議' })).toEqual({
      error: 1,
      warning: 0,
      hint: 0,
      withProposal: 0,
    });
  });
});

test('2,000 findings are looked through by keys that are made once', () => {
  const many = findingEntries(manyResults(2000), 'zh-TW');
  expect(many.length).toBeGreaterThanOrEqual(2000);
  const found = filterFindings(many, { ...noFilter, search: '第１２３４類' });
  expect(found.map(({ finding }) => finding.cell)).toEqual(['E1236']);
});
