import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CommandIo } from '../../src/cli/command';
import { command } from '../../src/cli/commands/read';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { sheetDoc, workbookDoc } from '../support/workbook-doc';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-read-'));
const file = path.join(folder, '計畫.xlsx');

beforeAll(async () => {
  const doc = workbookDoc([
    sheetDoc('附件一', [
      ['青嶺市戶政事務所115年度提升服務品質執行計畫'],
      ['一、基礎服務(200分)'],
      ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位', '預算'],
      ['服務友善', '網站使用便利性', '更新網頁。', '115年6月', '資訊課、行政課', '3萬'],
      ['', '', '增設留言板。', '', '', ''],
      ['註：經費由年度預算支應。'],
    ]),
    sheetDoc('編組', [['推動小組編組表'], ['職稱', '現職', '姓名', '職掌'], ['召集人', '主任', '甲○○', '綜理']]),
  ]);
  writeFileSync(file, await writeWorkbook(doc));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    language: 'zh-TW',
    today: '2026-01-05',
    columns: null,
  };
  return { code: await command.run(args, io), out: out.join('\n'), err: err.join('\n') };
}

test('--json prints rows, roster and what was ignored', async () => {
  const { code, out } = await run(file, '--json');
  expect(code).toBe(0);
  const row = { sheet: '附件一', dimension: '基礎服務', item: '服務友善', point: '網站使用便利性' };
  const path = '基礎服務/服務友善/網站使用便利性';
  expect(JSON.parse(out)).toEqual({
    framework: 'service-award',
    rows: [
      {
        ...row,
        row: 4,
        path,
        measure: '更新網頁。',
        deadline: '115年6月',
        units: ['資訊課', '行政課'],
        benefit: null,
        other: { 預算: '3萬' },
      },
      { ...row, row: 5, path, measure: '增設留言板。', deadline: null, units: [], benefit: null, other: {} },
    ],
    roster: {
      title: '推動小組編組表',
      members: [
        { sheet: '編組', row: 3, group: null, role: '召集人', post: '主任', name: '甲○○', duty: '綜理', remark: '' },
      ],
    },
    checklist: null,
    ignored: [
      { sheet: '附件一', row: 1, why: '標題或表頭文字' },
      { sheet: '附件一', row: 2, why: '構面、項目等標題列（已套用到下方各列）' },
      { sheet: '附件一', row: 3, why: '欄名列' },
      { sheet: '附件一', row: 6, why: '附註或說明文字' },
      { sheet: '編組', row: 1, why: '標題或表頭文字' },
      { sheet: '編組', row: 2, why: '欄名列' },
    ],
  });
});

test('without --json it says in words what was read', async () => {
  const { code, out } = await run(file);
  expect(code).toBe(0);
  expect(out).toContain('機關：青嶺市戶政事務所');
  expect(out).toContain('具體作法 2 列');
  expect(out).toMatch(/附件一 第 6 列\s+附註或說明文字/);
});

test('--framework reads by that framework, whatever the labels say', async () => {
  const { out } = await run(file, '--json', '--framework', 'service-leap');
  const read = JSON.parse(out);
  expect(read.framework).toBe('service-leap');
  expect(read.rows[0]).toMatchObject({ dimension: '基礎服務', path: null });
});

test('what cannot be read is said in a sentence, with exit code 2', async () => {
  const missing = await run(path.join(folder, '沒有.xlsx'));
  expect(missing).toMatchObject({ code: 2, out: '' });
  expect(missing.err).toContain('找不到檔案');
  expect(await run()).toMatchObject({ code: 2, out: '' });
  expect(await run(file, '--framework', 'no-such-framework')).toMatchObject({ code: 2, out: '' });
});
