import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAnnexMark, stampAnnex } from '../../src/core/workbook/annex-mark';
import { a4Page } from '../../src/core/workbook/page';
import type { SheetDoc } from '../../src/core/workbook/sheet-doc';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-mark-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
const withOffice = hasOffice || process.env['CI'] === 'true' ? test : test.skip;

/** Texts that some program or file format alters a little, or takes for something else. */
const awkward = [
  '1. 增設引導人員。\n2. 更新標示。',
  '  前面與中間  有空白，後面也有  ',
  '一行尾有空白 \n 下一行頭有空白',
  '換行\r\n是兩個字元',
  '空行\n\n在中間',
  '\n頭尾有換行\n',
  '定位\t字元',
  '控制\u0007字元',
  '全形　空白　',
  '不換行\u00a0空白',
  '零寬\u200b空白',
  "'前面有撇號",
  '007',
  '107.4.30',
  '1/2',
  '50%',
  '=1+1',
  '+886-2-2345-6789',
  '-',
  '@機關',
  '#REF!',
  'TRUE',
  '12',
  '1E3',
  '_x000D_',
  '<b>&amp;</b>',
  '「臺」與『台』—…※',
  '罕用字𠮷與😀',
  '末',
];

function sheet(): SheetDoc {
  const rows = awkward.map((value, index) => ({
    heightPoints: 30,
    grows: false,
    cells: [value, null, index === 3 ? value : null, String(index + 1)].map((cell) => ({
      value: cell,
      style: 'text' as const,
    })),
  }));
  const lastRow = rows.length - 1;
  return {
    name: "附件1 ' & 甲",
    hidden: false,
    tabColor: null,
    showGridLines: false,
    columnWidthsPoints: [150, 60, 150, 30],
    rows,
    merges: [
      { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 },
      { startRow: 3, startColumn: 2, endRow: 5, endColumn: 2 },
      { startRow: lastRow, startColumn: 0, endRow: lastRow, endColumn: 2 },
    ],
    tables: [],
    validations: [],
    freeze: null,
    page: {
      ...a4Page('portrait', null, ''),
      fitsWidth: false,
      printArea: { startRow: 0, startColumn: 0, endRow: lastRow, endColumn: 2 },
    },
  };
}

async function markIn(file: string) {
  const opened = await openWorkbook(file);
  if (!opened.ok) throw new Error(opened.problem.message.en);
  const [only] = opened.value.sheets;
  return only === undefined ? null : readAnnexMark(only);
}

withOffice(
  'an annex is unchanged after it was written, and after LibreOffice saved it in any format and back',
  async () => {
    const stamped = stampAnnex(sheet(), { kind: 'measures', form: 'award@1' });
    const file = path.join(folder, 'annexes.xlsx');
    const properties = { title: '', subject: '', company: '', description: '' };
    writeFileSync(file, await writeWorkbook({ properties, sheets: [stamped], names: [], activeSheet: 0 }));
    expect(await markIn(file)).toMatchObject({ column: 3, unchanged: true });
    const again = path.join(folder, 'again');
    mkdirSync(again);
    for (const [format, from, to] of [
      ['ods', file, folder],
      ['xlsx', path.join(folder, 'annexes.ods'), again],
      ['ods', path.join(again, 'annexes.xlsx'), again],
    ] as const) {
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', to, from], {
        stdio: 'ignore',
      });
      expect(await markIn(path.join(to, `annexes.${format}`))).toMatchObject({ column: 3, unchanged: true });
    }
  },
  120_000,
);
