import { buildWorkbook } from '../../../../src/core/actions/build-workbook';
import { checkWorkbook } from '../../../../src/core/actions/check-workbook';
import { readPlan } from '../../../../src/core/actions/read-plan';
import type { Recognised } from '../../../../src/core/check/recognised';
import { recognisedFacts } from '../../../../src/taskpane/panels/plan/model/recognised-facts';
import { settingFacts, settingsPlace } from '../../../../src/taskpane/panels/plan/model/setting-facts';
import { openSession } from '../../../support/session/open-session';
import { samplePlan } from '../../../support/samples/sample-plan';

async function sample() {
  const { office } = await openSession(buildWorkbook(samplePlan()));
  const snapshot = await office.read();
  if (!snapshot.ok) throw new Error(snapshot.problem.message.en);
  const checked = checkWorkbook(snapshot.value, { framework: null, today: '2026-11-21' });
  if (!checked.ok) throw new Error(checked.problem.message.en);
  return { recognised: checked.value.recognised, read: readPlan(snapshot.value) };
}

const fact = (recognised: Recognised, id: string) => {
  const found = recognisedFacts(recognised, 3).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
};

test('a plan of ours is recognised with framework, sheets, roster and units, each where it stands', async () => {
  const { recognised } = await sample();
  expect(fact(recognised, 'framework').value.en).toBe('政府服務獎 (as the settings say)');
  const { value, lines } = fact(recognised, 'measures');
  expect(value['zh-TW']).toMatch(/^\d+ 列，已填寫 3 列，在 \d 張工作表$/);
  expect(lines.length).toBe(recognised.sheets.length);
  expect(lines[0]?.cell).toEqual({
    sheet: recognised.sheets[0]?.sheet,
    cell: `A${recognised.sheets[0]?.firstRow}`,
  });
  expect(fact(recognised, 'units').value['zh-TW']).toBe('單位名冊有 7 個單位');
  expect(recognisedFacts(recognised, 3).filter(({ attention }) => attention)).toEqual([]);
});

test('its settings stand in cells that one can go to', async () => {
  const { recognised, read } = await sample();
  const facts = settingFacts(recognised, read);
  expect(facts.map(({ value }) => value !== null)).toEqual([true, true, true, true]);
  expect(new Set(facts.map(({ cell }) => cell?.sheet))).toEqual(new Set(['計畫設定']));
  expect(facts[1]?.value).toEqual({ 'zh-TW': '115 年度（西元 2026）', en: 'ROC 115 (2026)' });
  expect(facts[3]?.value?.['zh-TW']).toBe('115年1月1日至115年12月31日');
  expect(settingsPlace(facts, read)).toEqual(facts[0]?.cell);
});

test('a year told outside the settings is gone to where it is told', async () => {
  const { recognised, read } = await sample();
  const source = { ...read.source, cellOf: () => null };
  const handMade = { ...read, source };
  const facts = settingFacts({ ...recognised, yearFrom: ['附!件!C3'], period: null }, handMade);
  expect(facts[1]?.cell).toEqual({ sheet: '附!件', cell: 'C3' });
  expect(settingsPlace(facts, handMade)).toBeNull();
  expect(facts[3]?.value).toBeNull();
});

const nothing: Recognised = {
  framework: null,
  agency: null,
  rocYear: null,
  yearFrom: [],
  unknownFramework: null,
  period: null,
  sheets: [],
  rosterSeats: null,
  checklistEntries: null,
  units: { count: 0, origin: 'inferred' },
  hidden: [],
  ignored: [],
};

test('what is missing is said, and wants attention', () => {
  const wanting = recognisedFacts(nothing, 0).filter(({ attention }) => attention);
  expect(wanting.map(({ id }) => id)).toEqual(['framework', 'measures', 'roster', 'units']);
  expect(fact({ ...nothing, unknownFramework: '本府架構' }, 'framework').value['zh-TW']).toContain('本府架構');
});

test('hidden rows and rows left out are told, by sheet and by reason', () => {
  const recognised: Recognised = {
    ...nothing,
    units: { count: 3, origin: 'inferred' },
    hidden: [{ sheet: '基礎服務', rows: [4, 5, 9] }],
    ignored: [{ why: { 'zh-TW': '核章列', en: 'line for signatures' }, count: 1 }],
  };
  const hidden = fact(recognised, 'hidden');
  expect(hidden.attention).toBe(true);
  expect(hidden.lines).toEqual([
    {
      words: { 'zh-TW': '基礎服務：第 4–5、9 列', en: '基礎服務: rows 4–5、9' },
      cell: { sheet: '基礎服務', cell: 'A4' },
    },
  ]);
  expect(fact(recognised, 'ignored').lines[0]?.words.en).toBe('line for signatures: 1');
  expect(fact(recognised, 'units').value.en).toContain('inferred');
});
