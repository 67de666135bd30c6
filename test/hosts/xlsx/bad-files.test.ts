import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { packDeflated } from '../../../src/hosts/xlsx/pack-deflated';
import { unpack } from '../../../src/hosts/xlsx/unpack';
import { readZipDirectory } from '../../../src/hosts/xlsx/zip-directory';
import { rawXlsx, zip } from '../../support/zip';

async function problem(bytes: Uint8Array | string, name = 'plan.xlsx') {
  const outcome = await readSnapshot(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name);
  if (outcome.ok) throw new Error('it was read');
  // What was found, and what to do: two sentences at least, in both languages.
  expect(outcome.problem.message['zh-TW']).toMatch(/。.*。$/s);
  expect(outcome.problem.message.en).toMatch(/[.;] .*\.$/s);
  return outcome.problem.code;
}

/** A compound file with one stream in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + 128 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

const directoryOf = (bytes: Uint8Array) => readZipDirectory(bytes) ?? [];

const sound = rawXlsx([{ name: 's', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);

describe('a file that is no workbook is called by what it is', () => {
  const cases: readonly [string, string, Uint8Array | string][] = [
    ['nothing at all', 'empty-file', ''],
    ['an old Excel file', 'old-xls', compound('Workbook')],
    ['a workbook with a password', 'password-protected', compound('EncryptedPackage')],
    ['an old Word file', 'is-word', compound('WordDocument')],
    ['some other compound file', 'not-a-workbook', compound('Thumbs')],
    ['a .csv in UTF-8', 'is-csv', '\ufeff評核項目,具體作法\n甲,乙\n'],
    ['a .csv in Big5', 'is-csv', Uint8Array.from([0xa5, 0xd2, 0x2c, 0xa4, 0x41, 0x0d, 0x0a])],
    ['a .csv in UTF-16', 'is-csv', Uint8Array.from([0xff, 0xfe, 0x32, 0x75, 0x2c, 0x00])],
    ['a web page that calls itself a workbook', 'is-html', '\ufeff\r\n<html xmlns:x="urn:x"><table></table>'],
    ['a web page that begins with a remark', 'is-html', ' <!-- made by x -->\n<table></table>'],
    ['an XML spreadsheet of 2003', 'is-xml', '<?xml version="1.0"?><Workbook/>'],
    ['a PDF', 'is-pdf', '%PDF-1.7\n'],
    ['a picture', 'is-image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['other bytes', 'not-a-workbook', Uint8Array.from([1, 2, 3, 0, 5])],
    ['a Word file', 'is-word', zip({ '[Content_Types].xml': '', 'word/document.xml': '' })],
    ['a presentation', 'is-powerpoint', zip({ 'ppt/presentation.xml': '' })],
    ['a binary workbook', 'is-xlsb', zip({ 'xl/workbook.bin': '' })],
    ['a zip', 'is-zip', zip({ 'plan.xlsx': 'x' })],
    ['a zip of nothing', 'is-zip', zip({})],
    ['an ODF text', 'is-odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })],
    [
      'an .ods with a password',
      'password-protected',
      zip({ mimetype: 'x', 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    ],
  ];
  test.each(cases)('%s', async (_, code, bytes) => expect(await problem(bytes)).toBe(code));

  test('a lock file', async () => expect(await problem('Somebody', '~$plan.xlsx')).toBe('lock-file'));
  test('a lock file that is a sound workbook by its bytes is read', async () =>
    expect(await readSnapshot(sound, '~$plan.xlsx')).toMatchObject({ ok: true }));
});

describe('a damaged workbook', () => {
  test('cut off anywhere is said to be damaged, and never throws', async () => {
    for (let length = 4; length < sound.length; length += 97)
      expect(await problem(sound.subarray(0, length))).toBe('damaged');
  });

  test('with any byte changed is read or refused, and never throws', async () => {
    for (let at = 0; at < sound.length; at += 13) {
      const bytes = Uint8Array.from(sound);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const outcome = await readSnapshot(bytes, 'plan.xlsx');
      expect(outcome.ok || outcome.problem.code).toBeTruthy();
    }
  });

  test('with any byte of its compressed parts changed is said to be damaged, not malicious', async () => {
    const data = Array.from(
      { length: 200 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i * 7919}</v></c></row>`,
    );
    const whole = rawXlsx([{ name: 's', data: data.join('') }]);
    const parts = unpack(whole, directoryOf(whole));
    if (!parts.ok) throw new Error(parts.problem.code);
    const packed = packDeflated(parts.value);
    const sheet = directoryOf(packed).find((entry) => entry.name.endsWith('sheet1.xml'));
    if (!sheet) throw new Error('no sheet');
    const start = sheet.headerOffset + 30 + sheet.name.length;
    for (let at = start; at < start + sheet.compressedSize; at += 11) {
      const bytes = Uint8Array.from(packed);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(await problem(bytes)).toBe('damaged');
    }
  });

  test('with XML that does not end, without its sheet, or with cells beyond the last row', async () => {
    expect(await problem(rawXlsx([{ name: 's', xml: '<worksheet><sheetData><row><c' }]))).toBe('unreadable');
    expect(await problem(rawXlsx([{ name: 's', data: '<row r="9999999"><c r="A9999999"><v>1</v></c></row>' }]))).toBe(
      'unreadable',
    );
    expect(await problem(rawXlsx([{ name: '圖', xml: '<chartsheet/>', kind: 'chartsheet' }]))).toBe('no-worksheet');
  });
});

describe('a workbook with a sheet that is listed and not there', () => {
  test('is said to be damaged, and which sheet it is', async () => {
    const parts = unpack(sound, directoryOf(sound));
    if (!parts.ok) throw new Error(parts.problem.code);
    parts.value.delete('xl/worksheets/sheet1.xml');
    const outcome = await readSnapshot(packDeflated(parts.value), 'plan.xlsx');
    expect(outcome).toMatchObject({ problem: { code: 'damaged' } });
    expect(!outcome.ok && outcome.problem.message['zh-TW']).toContain('工作表「s」');
  });
});

test('parts may be named with \\ between folders, or a / in front, as some programs do', async () => {
  const parts = unpack(sound, directoryOf(sound));
  if (!parts.ok) throw new Error(parts.problem.code);
  const renamed = (rename: (name: string) => string) =>
    packDeflated(new Map([...parts.value].map(([name, bytes]) => [rename(name), bytes])));
  const expected = await readSnapshot(sound, 'plan.xlsx');
  expect(expected.ok).toBe(true);
  expect(
    await readSnapshot(
      renamed((name) => name.replaceAll('/', '\\')),
      'plan.xlsx',
    ),
  ).toEqual(expected);
  expect(
    await readSnapshot(
      renamed((name) => `/${name}`),
      'plan.xlsx',
    ),
  ).toEqual(expected);
});

describe('a workbook that would not fit', () => {
  test('a zip bomb is refused by what it declares', async () => {
    expect(await problem(bomb(600 * 1024 * 1024))).toBe('zip-bomb');
  });

  test('a zip bomb that declares little is refused by what comes out', async () => {
    expect(await problem(bomb(1000))).toBe('zip-bomb');
  });

  test('full cells of equal characters are no bomb', async () => {
    const cell = `<c t="inlineStr"><is><t>${'x'.repeat(32_767)}</t></is></c>`;
    const rows = rawXlsx([{ name: 's', data: `<row r="1">${cell.repeat(300)}</row>` }]);
    const parts = unpack(rows, directoryOf(rows));
    if (!parts.ok) throw new Error(parts.problem.code);
    expect(await readSnapshot(packDeflated(parts.value), 'plan.xlsx')).toMatchObject({ ok: true });
  });

  test('two cells at opposite ends of a sheet', async () => {
    const data = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(await problem(rawXlsx([{ name: 's', data }]))).toBe('too-large');
  });

  /** A workbook whose sheet is 40 MB of nothing, and says it is of this size. */
  function bomb(declared: number): Uint8Array {
    const packed = deflateRawSync(new Uint8Array(40 * 1024 * 1024));
    const bytes = rawXlsx([{ name: 's', xml: 'BOMB' }], { files: { 'xl/worksheets/sheet1.xml': packed } });
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    let at = view.getUint32(end + 16, true);
    for (; at < end; at += 46 + view.getUint16(at + 28, true)) {
      if (view.getUint32(at + 20, true) !== packed.length) continue;
      view.setUint16(at + 10, 8, true);
      view.setUint32(at + 24, declared, true);
    }
    return bytes;
  }
});

describe('a path that leads to no file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sqp-open-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const codeAt = async (file: string) => {
    const outcome = await openWorkbook(file);
    return outcome.ok ? 'read' : outcome.problem.code;
  };

  test('is said so, each in its way', async () => {
    mkdirSync(path.join(folder, 'folder.xlsx'));
    symlinkSync(path.join(folder, 'loop.xlsx'), path.join(folder, 'loop.xlsx'));
    writeFileSync(path.join(folder, 'plan.xlsx'), sound);
    expect(await codeAt(path.join(folder, 'none.xlsx'))).toBe('no-such-file');
    expect(await codeAt(path.join(folder, 'plan.xlsx', 'below.xlsx'))).toBe('no-such-file');
    expect(await codeAt(path.join(folder, 'folder.xlsx'))).toBe('is-folder');
    expect(await codeAt(path.join(folder, 'loop.xlsx'))).toBe('cannot-open');
    expect(await codeAt(path.join(folder, 'plan.xlsx'))).toBe('read');
  });

  test('is refused where it may never end', async () => expect(await codeAt('/dev/zero')).toBe('cannot-open'));

  test('nor may be read', async () => {
    const file = path.join(folder, 'secret.xlsx');
    writeFileSync(file, sound);
    chmodSync(file, 0);
    // Root reads everything.
    expect(await codeAt(file)).toBe(process.getuid?.() === 0 ? 'read' : 'file-in-use');
  });
});
