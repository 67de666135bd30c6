import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../../../src/cli/commands/annexes';
import { noFramework } from '../../../src/core/adopt/no-framework';
import { readPlan } from '../../../src/core/actions/read-plan';
import { readAnnexMark } from '../../../src/core/workbook/annex-mark';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { runCommand } from '../../support/command-io';
import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import type { Plan } from '../../../src/core/plan/plan';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { samplePlan } from '../../support/samples/sample-plan';
import { xlsxParts } from '../../support/xlsx-part';
import { zip } from '../../support/zip';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'sqp-annexes-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const sample = (name: string) => path.join(__dirname, '../../../samples', name);
const plan = sample('sample-plan.xlsx');
const draft = sample('sample-draft.xlsx');
const leap = sample('sample-leap-plan.xlsx');

const run = (args: readonly string[], language: 'zh-TW' | 'en' = 'zh-TW') => runCommand(command, args, language);
const make = (file: string, ...options: readonly string[]) => run([file, '--out', at('annexes.xlsx'), ...options]);

async function open(file = at('annexes.xlsx')): Promise<WorkbookSnapshot> {
  const opened = await openWorkbook(file);
  if (!opened.ok) throw new Error(opened.problem.message.en);
  return opened.value;
}

const tabsOf = async (file?: string) => (await open(file)).sheets.map(({ name }) => name);

/** Saves a workbook anew with some words in the place of others, as a person would in Excel. */
function edit(file: string, words: string, instead: string): void {
  const parts = [...xlsxParts(readFileSync(file))];
  const edited = parts.map(([name, xml]) => [name, xml.replace(`>${words}<`, `>${instead}<`)] as const);
  expect(edited).not.toEqual(parts);
  writeFileSync(file, zip(Object.fromEntries(edited)));
}

async function savePlan(name: string, change: (plan: Plan) => Plan): Promise<string> {
  writeFileSync(at(name), await writeWorkbook(buildWorkbook(change(samplePlan()))));
  return at(name);
}

/** The report of `--json`. */
interface Report {
  readonly form: { readonly id: string; readonly chosen: string };
  readonly sheets: readonly { readonly sheet: string; readonly kind: string; readonly pages: number }[];
  readonly gaps: readonly { readonly kind: string | null; readonly code: string; readonly message: string }[];
  readonly replaced: boolean;
  readonly kept: {
    readonly file: string;
    readonly changed: string[];
    readonly others: string[];
    readonly savedSince: boolean;
  } | null;
}
const reportOf = async (args: readonly string[], language: 'zh-TW' | 'en' = 'zh-TW') =>
  JSON.parse((await run([...args, '--json'], language)).out) as Report;

describe('what is made', () => {
  test('the plan text, then the annexes in the form’s order, each a marked sheet; and says so', async () => {
    const { code, out, err } = await make(plan);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const tabs = await tabsOf();
    expect(tabs[0]).toBe('計畫本文');
    expect(tabs.slice(1).map((tab) => tab.slice(0, 3))).toEqual([...Array<string>(5).fill('附件1'), '附件2', '附件3']);
    expect(tabs).toEqual(expect.arrayContaining(['附件1 基礎服務', '附件1 開放創新', '附件2 編組表', '附件3 檢核表']));
    for (const sheet of (await open()).sheets)
      expect(readAnnexMark(sheet)).toMatchObject({ unchanged: true, mark: { form: 'award-weighted@1' } });
    for (const words of ['已產生', '政府服務獎', 'award-weighted', '頁', ...tabs]) expect(out).toContain(words);
  });

  test('measures are read back as they were', async () => {
    await make(plan);
    const before = readPlan(await open(plan)).plan.measures;
    const after = readPlan(await open()).plan.measures;
    const words = ({ dimension, item, point, text }: Plan['measures'][number]) => [dimension, item, point, text];
    expect(after.map(words)).toEqual(before.map(words));
  });

  test('a hand-made draft and a plan of another framework get the usual form of theirs', async () => {
    expect((await reportOf([draft, '--out', at('a.xlsx')])).form).toMatchObject({
      id: 'award-weighted',
      chosen: 'framework',
    });
    expect((await reportOf([leap, '--out', at('b.xlsx')])).form).toMatchObject({
      id: expect.stringMatching(/^leap/),
      chosen: 'framework',
    });
  });

  test('what the plan lacks is listed, and the exit code is 0', async () => {
    const { gaps } = await reportOf([draft, '--out', at('a.xlsx')]);
    expect(gaps.map(({ code }) => code)).toEqual(expect.arrayContaining(['measures-deadline', 'roster-name']));
    const english = await run([draft, '--out', at('b.xlsx')], 'en');
    expect(english.code).toBe(0);
    expect(english.out).toContain('Please fill in or confirm');
    for (const { message } of gaps) expect(english.out).not.toContain(message);
  });

  test('another form is another order, other numbers', async () => {
    await make(plan, '--form', 'award', '--only', 'roster,checklist');
    expect(await tabsOf()).toEqual(['附件2 檢核表', '附件3 編組表']);
    await make(plan, '--form', 'award-survey', '--force', '--only', '調查表、編組表', '--survey', 'each');
    const tabs = await tabsOf();
    expect(tabs.filter((tab) => tab.startsWith('附表2')).length).toBeGreaterThan(1);
    expect(tabs.at(-1)).toBe('附表3 編組表');
  });

  test('the report says which number is printed where the tab says it otherwise', async () => {
    const weighted = await make(plan);
    expect(weighted.out).toMatch(/附件2 編組表 +\d+ 頁（印作附件二）/u);
    expect(weighted.out).toMatch(/計畫本文 +\d+ 頁\n/u);
    const plain = await run([plan, '--out', at('b.xlsx'), '--form', 'award'], 'en');
    expect(plain.out).not.toContain('printed as');
  });

  test('an annex keeps its number where it is made alone', async () => {
    await make(plan, '--only', 'roster');
    expect(await tabsOf()).toEqual(['附件2 編組表']);
  });

  test('who says how a checklist is rated gets it, also where the form has it on request alone', async () => {
    expect((await reportOf([leap, '--out', at('a.xlsx')])).sheets.map(({ kind }) => kind)).not.toContain('checklist');
    const rated = await reportOf([leap, '--out', at('b.xlsx'), '--rating']);
    expect(rated.sheets.map(({ kind }) => kind)).toContain('checklist');
  });

  test('an agency’s own form is a file', async () => {
    const form = {
      ...JSON.parse(JSON.stringify((await import('../../../src/core/forms/award/award')).award)),
      id: 'ours',
    };
    writeFileSync(at('form.json'), JSON.stringify(form));
    const report = await reportOf([plan, '--form', at('form.json'), '--only', 'roster', '--out', at('annexes.xlsx')]);
    expect(report.form).toMatchObject({ id: 'ours', chosen: 'named' });
    const refused = await run([plan, '--form', at('form.json'), '--out', at('form.json')]);
    expect(refused.code).toBe(2);
  });

  test('agency, year and title can be said where the workbook does not', async () => {
    const bare = await savePlan('bare.xlsx', (full) => ({
      ...full,
      settings: { agency: null, rocYear: null, title: null, period: null },
      roster: null,
      checklist: null,
    }));
    const without = await reportOf([bare, '--only', 'roster', '--out', at('a.xlsx')]);
    expect(without.gaps.map(({ code }) => code)).toEqual(expect.arrayContaining(['agency', 'year']));
    const said = ['--agency', '範例機關', '--year', '116', '--title', '範例計畫'];
    const withAll = await reportOf([bare, '--only', 'roster', '--out', at('b.xlsx'), ...said]);
    expect(withAll.gaps.map(({ code }) => code)).not.toContain('agency');
    expect(withAll.gaps.map(({ code }) => code)).not.toContain('year');
    const core = xlsxParts(readFileSync(at('b.xlsx'))).get('docProps/core.xml');
    expect(core).toContain('範例計畫');
    expect(xlsxParts(readFileSync(at('b.xlsx'))).get('docProps/app.xml')).toContain('範例機關');
    expect(JSON.stringify((await open(at('b.xlsx'))).sheets)).toContain('範例機關116年度');
  });

  test('a plan of a framework that nobody knows is printed under its own headings', async () => {
    const strange = await savePlan('strange.xlsx', (full) => ({
      ...full,
      framework: noFramework,
      tables: [{ dimension: null, fields: ['dimension', 'item', 'point', 'measure'], weight: null }],
      measures: ['優質便民', '優質便民', '創新加值'].map((dimension, index) => ({
        table: 0,
        dimension,
        item: '自訂項目',
        point: `自訂重點${index}`,
        text: `措施${index}`,
        deadline: null,
        unitText: null,
        benefit: null,
        other: {},
      })),
      checklist: null,
    }));
    const { code, out } = await run([strange, '--out', at('annexes.xlsx')]);
    expect(code).toBe(0);
    expect(out).toContain('認不出評核架構');
    expect(await tabsOf()).toEqual(expect.arrayContaining(['附件1 優質便民', '附件1 創新加值']));
    expect((await run([strange, '--out', at('annexes.xlsx')])).out).toContain('取代了');
    const { measures } = readPlan(await open()).plan;
    expect(measures.map(({ dimension, text }) => [dimension, text])).toEqual([
      ['優質便民', '措施0'],
      ['優質便民', '措施1'],
      ['創新加值', '措施2'],
    ]);
  });

  test('the plan text alone can be a Word file', async () => {
    const { code, out } = await run([plan, '--only', 'text', '--out', at('plan.docx')]);
    expect(code).toBe(0);
    expect(out).toContain('計畫本文');
    const words = xlsxParts(readFileSync(at('plan.docx'))).get('word/document.xml') ?? '';
    for (const heading of ['計畫依據', '計畫目標']) expect(words).toContain(heading);
  });

  test('the font is the one that was asked for', async () => {
    await make(plan, '--only', 'roster', '--font', 'AR PL UKai TW');
    const styles = xlsxParts(readFileSync(at('annexes.xlsx'))).get('xl/styles.xml') ?? '';
    expect(styles).toContain('AR PL UKai TW');
    expect(styles).not.toContain('標楷體');
  });
});

describe('words of people print as they were typed', () => {
  test('whatever they look like', async () => {
    const names = ['=1+1', '+科', '-科', '@科', "'科'", '甲/乙*科[一]?:', '甲&乙科', '#REF!', '0012'];
    const odd = await savePlan('odd.xlsx', (full) => ({
      ...full,
      settings: { ...full.settings, agency: 'A&B 局 &P', title: null },
      roster: {
        title: null,
        members: names.map((name) => ({ group: null, role: '委員', post: name, name, duty: name, remark: name })),
      },
      register: {
        origin: 'written',
        units: names.map((name) => ({ name, aliases: [], head: '主任', kind: 'unit', members: [] })),
      },
    }));
    const { code } = await run([odd, '--out', at('annexes.xlsx'), '--survey', 'each']);
    expect(code).toBe(0);
    const { sheets } = await open();
    const tabs = sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(tabs).size).toBe(tabs.length);
    for (const tab of tabs) expect(tab).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    const roster = sheets.find(({ name }) => name.includes('編組表'));
    const cells = roster?.rows.flat() ?? [];
    for (const name of names) expect(cells).toContain(name);
    expect(sheets.flatMap(({ formulas }) => formulas)).toEqual([]);
    expect(JSON.stringify(cells)).toContain('A&B 局 &P');
  });
});

describe('a file of that name is there', () => {
  test('nobody touched it: it is replaced', async () => {
    await make(plan);
    const again = await run([plan, '--out', at('annexes.xlsx')]);
    expect(again.code).toBe(0);
    expect(again.out).toContain('取代了原來的');
    expect(readdirSync(folder)).toEqual(['annexes.xlsx']);
  });

  test.each([[[]], [['--force']]])('somebody changed it: it stays under another name %j', async (options) => {
    await make(plan);
    edit(at('annexes.xlsx'), '召集人', '總召集人');
    const changed = readFileSync(at('annexes.xlsx'));
    const report = await reportOf([plan, '--out', at('annexes.xlsx'), ...options]);
    expect(report.kept).toEqual({
      file: at('annexes（舊 1）.xlsx'),
      changed: ['附件2 編組表'],
      others: [],
      drawnOn: false,
      savedSince: true,
    });
    expect(readFileSync(at('annexes（舊 1）.xlsx')).equals(changed)).toBe(true);
    for (const sheet of (await open()).sheets) expect(readAnnexMark(sheet)?.unchanged).toBe(true);
    const third = await make(plan);
    expect(third.out).toContain('取代了');
    expect(readdirSync(folder).sort()).toEqual(['annexes.xlsx', 'annexes（舊 1）.xlsx']);
  });

  test('a second changed one gets the next number, and the words say where it is', async () => {
    writeFileSync(at('annexes（舊 1）.xlsx'), 'mine');
    await make(plan, '--only', 'roster');
    edit(at('annexes.xlsx'), '召集人', '總召集人');
    const { out } = await make(plan, '--only', 'roster');
    expect(out).toContain('annexes（舊 2）.xlsx');
    expect(out).toContain('附件2 編組表');
    expect(readFileSync(at('annexes（舊 1）.xlsx'), 'utf8')).toBe('mine');
  });

  test('somebody put a comment on it: it stays', async () => {
    await make(plan, '--only', 'roster');
    const parts = Object.fromEntries(xlsxParts(readFileSync(at('annexes.xlsx'))));
    writeFileSync(at('annexes.xlsx'), zip({ ...parts, 'xl/comments1.xml': '<comments/>' }));
    const { out } = await make(plan, '--only', 'roster');
    expect(out).toContain('註解');
    expect(readdirSync(folder).sort()).toEqual(['annexes.xlsx', 'annexes（舊 1）.xlsx']);
  });

  test.each([[[]], [['--force']]])('somebody changed the layout alone: it stays %j', async (options) => {
    await make(plan, '--only', 'roster');
    const parts = Object.fromEntries(xlsxParts(readFileSync(at('annexes.xlsx'))));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const wider = sheet.replace(/(<col [^>]*width=")[^"]*/u, '$140');
    expect(wider).not.toBe(sheet);
    writeFileSync(at('annexes.xlsx'), zip({ ...parts, 'xl/worksheets/sheet1.xml': wider }));
    const styled = readFileSync(at('annexes.xlsx'));
    const { out } = await make(plan, '--only', 'roster', ...options);
    expect(out).toContain('文字沒有改，但可能有人調整過版面或另存過');
    expect(out).toContain('annexes（舊 1）.xlsx');
    expect(readFileSync(at('annexes（舊 1）.xlsx')).equals(styled)).toBe(true);
    expect((await make(plan, '--only', 'roster')).out).toContain('取代了');
  });

  test.each(['xl/styles.xml', 'xl/workbook.xml', 'docProps/core.xml'])('another %s: it stays', async (part) => {
    await make(plan, '--only', 'roster');
    const parts = Object.fromEntries(xlsxParts(readFileSync(at('annexes.xlsx'))));
    writeFileSync(at('annexes.xlsx'), zip({ ...parts, [part]: `${parts[part] ?? ''}<!-- -->` }));
    const { kept } = await reportOf([plan, '--only', 'roster', '--out', at('annexes.xlsx')]);
    expect(kept).toMatchObject({ changed: [], others: [], drawnOn: false, savedSince: true });
  });

  const makeText = (...options: readonly string[]) =>
    run([plan, '--only', 'text', '--out', at('plan.docx'), ...options]);

  test('a Word file that nobody touched is replaced', async () => {
    await makeText();
    const again = await makeText();
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
    expect(again.out).toContain('取代了原來的');
    expect(readdirSync(folder)).toEqual(['plan.docx']);
  });

  test.each([[[]], [['--force']]])('a Word file that somebody changed stays %j', async (options) => {
    await makeText();
    const parts = Object.fromEntries(xlsxParts(readFileSync(at('plan.docx'))));
    const document = (parts['word/document.xml'] ?? '').replace('計畫目標', '計畫的目標');
    writeFileSync(at('plan.docx'), zip({ ...parts, 'word/document.xml': document }));
    const changed = readFileSync(at('plan.docx'));
    const { code, out } = await makeText(...options);
    expect(code).toBe(0);
    expect(out).toContain('plan（舊 1）.docx');
    expect(out).toContain('可能有人改過');
    expect(readFileSync(at('plan（舊 1）.docx')).equals(changed)).toBe(true);
    expect((await makeText()).out).toContain('取代了');
    expect(readdirSync(folder).sort()).toEqual(['plan.docx', 'plan（舊 1）.docx']);
  });

  test('a Word file that we never wrote stays too', async () => {
    writeFileSync(at('plan.docx'), 'mine');
    expect((await makeText('--force')).code).toBe(0);
    expect(readFileSync(at('plan（舊 1）.docx'), 'utf8')).toBe('mine');
  });

  test('it holds annexes that are not made now: it stays', async () => {
    await make(plan);
    const { kept } = await reportOf([plan, '--only', 'roster', '--out', at('annexes.xlsx')]);
    expect(kept?.changed).toEqual([]);
    expect(kept?.others).toContain('附件3 檢核表');
    expect(kept?.savedSince).toBe(false);
    expect((await tabsOf(at('annexes（舊 1）.xlsx'))).length).toBeGreaterThan(5);
    expect(await tabsOf()).toEqual(['附件2 編組表']);
  });

  test.each(['a workbook without annexes', 'no workbook at all'])('%s is left alone without --force', async (what) => {
    if (what === 'no workbook at all') writeFileSync(at('annexes.xlsx'), 'mine');
    else copyFileSync(draft, at('annexes.xlsx'));
    const before = readFileSync(at('annexes.xlsx'));
    const refused = await make(plan);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(readFileSync(at('annexes.xlsx')).equals(before)).toBe(true);
    expect((await make(plan, '--force')).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['annexes.xlsx']);
  });

  test('an input is never written over, by whatever name', async () => {
    copyFileSync(plan, at('plan.xlsx'));
    symlinkSync(at('plan.xlsx'), at('soft.xlsx'));
    linkSync(at('plan.xlsx'), at('hard.xlsx'));
    const before = readFileSync(at('plan.xlsx'));
    for (const name of ['plan.xlsx', './plan.xlsx', 'soft.xlsx', 'hard.xlsx']) {
      const refused = await run([at('plan.xlsx'), '--out', path.join(folder, name), '--force']);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain('來源檔');
    }
    expect(readFileSync(at('plan.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['hard.xlsx', 'plan.xlsx', 'soft.xlsx']);
  });

  test('annexes can be made from annexes, but not into themselves', async () => {
    await make(plan);
    expect((await run([at('annexes.xlsx'), '--out', at('annexes.xlsx')])).code).toBe(2);
    const again = await reportOf([at('annexes.xlsx'), '--only', 'measures', '--out', at('again.xlsx')]);
    expect(again.sheets.map(({ sheet }) => sheet)).toContain('附件1 基礎服務');
  });
});

describe('what makes no sense is refused with a sentence, and nothing is written', () => {
  test.each<[string, readonly string[], string]>([
    ['no file', ['--out', 'a.xlsx'], '計畫檔'],
    ['two files', [plan, draft, '--out', 'a.xlsx'], draft],
    ['no --out', [plan], '--out'],
    ['a blank --out', [plan, '--out', ' '], '--out'],
    ['.ods', [plan, '--out', 'a.ods'], '另存'],
    ['another ending', [plan, '--out', 'a.pdf'], '.xlsx'],
    ['Word with other kinds', [plan, '--out', 'a.docx'], '--only text'],
    ['Word with other kinds by name', [plan, '--only', 'text,roster', '--out', 'a.docx'], '--only text'],
    ['an unknown kind', [plan, '--only', 'rooster', '--out', 'a.xlsx'], 'roster'],
    ['no kind', [plan, '--only', ',', '--out', 'a.xlsx'], 'measures'],
    ['an unknown form', [plan, '--form', 'awards', '--out', 'a.xlsx'], 'award'],
    ['two forms', [plan, '--form', 'award,leap', '--out', 'a.xlsx'], '一次只能用一種'],
    ['a framework as a form', [plan, '--form', 'service-leap', '--out', 'a.xlsx'], 'leap、leap-benefit'],
    [
      'a form as a framework',
      [plan, '--framework', 'award', '--out', 'a.xlsx'],
      'award 是附件表式；評核架構是 service-award',
    ],
    ['--output', [plan, '--output', 'a.xlsx'], '--out？'],
    ['one hyphen', [plan, '-out', 'a.xlsx'], '選項要用兩個減號：--out'],
    ['a form of another framework', [plan, '--form', 'leap', '--out', 'a.xlsx'], '政府服務躍升方案'],
    ['an unknown option', [plan, '--onyl', 'roster', '--out', 'a.xlsx'], '--only'],
    ['an unknown survey', [plan, '--survey', 'all', '--out', 'a.xlsx'], 'each'],
    ['a rating without checklist', [plan, '--rating', '--only', 'roster', '--out', 'a.xlsx'], 'checklist'],
    ['a year that is none', [plan, '--year', '今年', '--out', 'a.xlsx'], '--year'],
    ['a font of many lines', [plan, '--font', 'a\nb', '--out', 'a.xlsx'], '--font'],
    ['a blank agency', [plan, '--agency', ' ', '--out', 'a.xlsx'], '--agency'],
    ['a folder to write to', [plan, '--out', 'folder.xlsx'], '資料夾'],
    ['a folder that is not there', [plan, '--out', 'none/a.xlsx'], '資料夾'],
    ['a file that is not there', ['none.xlsx', '--out', 'a.xlsx'], 'none.xlsx'],
    ['a folder to read', [__dirname, '--out', 'a.xlsx'], '資料夾'],
  ])('%s', async (_what, args, said) => {
    mkdirSync(at('folder.xlsx'));
    const outIndex = args.indexOf('--out') + 1;
    const placed = args.map((arg, index) => (outIndex > 0 && index === outIndex && arg.trim() !== '' ? at(arg) : arg));
    for (const language of ['zh-TW', 'en'] as const) {
      const { code, out, err } = await run(placed, language);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      if (language === 'zh-TW') expect(err).toContain(said);
      else expect(err).not.toMatch(/[。；「」]/u);
    }
    expect(readdirSync(folder)).toEqual(['folder.xlsx']);
  });

  test('a damaged file', async () => {
    writeFileSync(at('plan.xlsx'), readFileSync(plan).subarray(0, 9000));
    const { code, err } = await run([at('plan.xlsx'), '--out', at('annexes.xlsx')]);
    expect(code).toBe(2);
    expect(err).toContain('損壞');
    expect(err).toContain(at('plan.xlsx'));
    expect(existsSync(at('annexes.xlsx'))).toBe(false);
  });

  test('a workbook without a plan', async () => {
    const empty = await savePlan('empty.xlsx', (full) => ({
      ...full,
      tables: [],
      measures: [],
      roster: null,
      checklist: null,
    }));
    const { code, err } = await run([empty, '--out', at('annexes.xlsx')]);
    expect(code).toBe(2);
    expect(err).toContain('npx sqp read');
  });
});
