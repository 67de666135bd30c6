import { newPlan } from '../../../src/core/actions/new-plan';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import type { Framework } from '../../../src/core/frameworks/framework';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { awkwardFramework } from '../../support/awkward-framework';
import { xlsxParts } from '../../support/xlsx-part';

/**
 * What Excel refuses to open, or repairs, of what a plan's workbook holds. No Excel runs here, so its rules are looked up
 * one by one in the file: ECMA-376 part 1, 18.3.1.99 (order), 18.3.1.32 (validation), 18.5.1 (tables), 18.2.5 (names).
 */
describe.each<[string, Framework]>([
  ['service-award', frameworkById('service-award')!],
  ['service-leap', frameworkById('service-leap')!],
  ['an awkward framework', awkwardFramework],
])('the .xlsx of a new plan after %s', (_id, framework) => {
  let parts: ReadonlyMap<string, string>;
  let sheets: readonly string[];
  beforeAll(async () => {
    const unit = { name: "秘書's <室>", aliases: [], head: '', kind: 'unit' as const, members: [] };
    const doc = newPlan({
      framework,
      agency: '範例 & 機關',
      rocYear: 115,
      title: null,
      period: null,
      register: { units: [unit], origin: 'written' },
    });
    parts = xlsxParts(await writeWorkbook(doc));
    sheets = doc.sheets.map((_sheet, index) => part(`xl/worksheets/sheet${index + 1}.xml`));
  });

  const part = (path: string): string => {
    const text = parts.get(path);
    if (text === undefined) throw new Error(`No part ${path}.`);
    return text;
  };
  const tables = () => [...parts].filter(([path]) => path.startsWith('xl/tables/')).map(([, xml]) => xml);
  const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

  test('every part is declared, and every relation leads to a part', () => {
    const types = all(part('[Content_Types].xml'), /PartName="\/([^"]+)"/g);
    const packed = [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
    expect([...types].sort()).toEqual([...packed].sort());
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const base = path.replace(/_rels\/[^/]*$/, '');
      for (const target of all(xml, /Target="([^"]+)"/g)) {
        const full = new URL(target, `file:///${base}`).pathname.slice(1);
        expect([...parts.keys()]).toContain(full);
      }
    }
    expect(packed.filter((path) => /custom|vba|external/i.test(path))).toEqual([]);
  });

  test('the elements of a sheet stand in the order of the schema', () => {
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'tableParts',
    ];
    for (const xml of sheets) {
      const found = all(xml, /<(\w+)[ >/]/g).filter((name) => order.includes(name));
      expect(found).toEqual(order.filter((name) => found.includes(name)));
      expect(found).toContain('pageSetup');
    }
  });

  test('a table’s columns are its header cells, unlike each other, on one line; no merge reaches into it', () => {
    const strings = all(part('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map((item) =>
      all(item, /<t[^>]*>([^<]*)<\/t>/g).join(''),
    );
    const ids = tables().map((xml) => /<table [^>]*\bid="(\d+)"/.exec(xml)?.[1]);
    expect(new Set(ids).size).toBe(framework.dimensions.length + 4);
    let seen = 0;
    sheets.forEach((sheet, index) => {
      if (!sheet.includes('<tablePart ')) return;
      const target = /Target="\.\.\/tables\/([^"]+)"/.exec(part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`))?.[1];
      const table = part(`xl/tables/${target}`);
      const [, start = '', header = '0', end = '', last = '0'] = /ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(table) ?? [];
      const columns = all(table, /<tableColumn id="\d+" name="([^"]*)"/g);
      const row = new RegExp(`<row r="${header}"[^>]*>(.*?)</row>`, 's').exec(sheet)?.[1] ?? '';
      expect(all(row, /<v>(\d+)<\/v>/g).map((text) => strings[Number(text)])).toEqual(columns);
      expect(`${start}-${end}`).toBe(`A-${'ABCDEFGHIJ'.charAt(columns.length - 1)}`);
      expect(Number(last)).toBeGreaterThan(Number(header));
      expect(new Set(columns.map((column) => column.toLowerCase())).size).toBe(columns.length);
      expect(columns.join('')).not.toMatch(/[\n_]x000/);
      for (const merge of all(sheet, /<mergeCell ref="[A-Z]+\d+:[A-Z]+(\d+)"/g))
        expect(Number(merge)).toBeLessThan(Number(header));
      seen += 1;
    });
    expect(seen).toBe(framework.dimensions.length + 4);
  });

  test('names are ones that Excel takes, each once, and lead to sheets that are there', () => {
    const workbook = part('xl/workbook.xml');
    const decode = (xml: string) =>
      xml
        .replace(/&apos;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
    const sheetNames = all(workbook, /<sheet name="([^"]*)"/g).map(decode);
    for (const name of sheetNames) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    expect(new Set(sheetNames.map((name) => name.toLowerCase())).size).toBe(sheetNames.length);
    const names = all(workbook, /<definedName name="([^"]*)">/g);
    const tableNames = tables().map((xml) => /displayName="([^"]*)"/.exec(xml)?.[1] ?? '');
    const together = [...names, ...tableNames];
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(together.map((name) => name.toLowerCase())).size).toBe(together.length);
    for (const name of together) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,254}$/u);
    for (const refersTo of all(workbook, /<definedName [^>]*>([^<]*)<\/definedName>/g).map(decode))
      for (const [, sheet = ''] of refersTo.matchAll(/'((?:[^']|'')+)'!/g))
        expect(sheetNames).toContain(sheet.replaceAll("''", "'"));
  });

  test('drop-downs keep to Excel’s lengths, and only the kind of a unit refuses other words', () => {
    const rules = sheets.flatMap((xml) => all(xml, /<dataValidation (.*?)<\/dataValidation>/gs));
    expect(rules.length).toBeGreaterThan(4);
    expect(rules.filter((rule) => rule.includes('showErrorMessage="1"'))).toHaveLength(1);
    for (const rule of rules) {
      const formula = /<formula1>([^<]*)<\/formula1>/.exec(rule)?.[1] ?? '';
      expect(formula).not.toBe('');
      expect(formula.replace(/&\w+;/g, '&').length).toBeLessThanOrEqual(257);
      expect((/promptTitle="([^"]*)"/.exec(rule)?.[1] ?? '').length).toBeLessThanOrEqual(32);
      expect((/ prompt="([^"]*)"/.exec(rule)?.[1] ?? '').length).toBeLessThanOrEqual(255);
    }
  });
});
