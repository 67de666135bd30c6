import { decodeText } from '../../../src/hosts/csv/decode-text';
import { readCsv } from '../../../src/hosts/csv/read-csv';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 名稱,別名 / 秘書室,秘書 as Excel on a Taiwanese Windows saves them. */
const big5 = Uint8Array.from([
  0xa6, 0x57, 0xba, 0xd9, 0x2c, 0xa7, 0x4f, 0xa6, 0x57, 0x0d, 0x0a, 0xaf, 0xb5, 0xae, 0xd1, 0xab, 0xc7, 0x2c, 0xaf,
  0xb5, 0xae, 0xd1, 0x0d, 0x0a,
]);
const rows = [
  ['名稱', '別名'],
  ['秘書室', '秘書'],
];

async function codeOf(bytes: Uint8Array): Promise<string | null> {
  const read = await readCsv(bytes, 'units.csv');
  return read.ok ? null : read.problem.code;
}

test.each([
  ['utf-8', utf8('名稱,別名\r\n秘書室,秘書\r\n')],
  ['utf-8', utf8('\ufeff名稱,別名\n秘書室,秘書')],
  ['big5', big5],
  ['utf-16le', new Uint8Array(Buffer.from('\ufeff名稱\t別名\r\n秘書室\t秘書\r\n', 'utf16le'))],
])('reads %s', async (encoding, bytes) => {
  expect(decodeText(bytes)?.encoding).toBe(encoding);
  const read = await readCsv(bytes, 'units.csv');
  expect(read.ok && read.value.filter((row) => row.join('') !== '')).toEqual(rows);
});

test('a cell in quotation marks keeps its commas, quotes and line breaks', async () => {
  const read = await readCsv(utf8('name,members\n各科,"甲,乙\r\n""丙"""\n'), 'units.csv');
  expect(read.ok && read.value[1]).toEqual(['各科', '甲,乙\n"丙"']);
});

test('what is no list of units is called by what it is', async () => {
  expect(await codeOf(utf8(''))).toBe('csv-empty');
  expect(await codeOf(utf8('\r\n , \r\n'))).toBe('csv-empty');
  expect(await codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('csv-is-workbook');
  expect(await codeOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('csv-is-workbook');
  expect(await codeOf(Uint8Array.from([0x6e, 0xff, 0xff, 0x80]))).toBe('csv-encoding');
  expect(await codeOf(utf8('a\0b'))).toBe('csv-encoding');
  expect(await codeOf(new Uint8Array(5 * 1024 * 1024).fill(0x61))).toBe('csv-too-large');
});

test('a quotation mark that is never closed is found at its line', async () => {
  const read = await readCsv(utf8('name,aliases\n甲,"一""二"\n乙,"三\n丙,四\n'), 'units.csv');
  expect(read.ok ? null : read.problem).toMatchObject({
    code: 'csv-quote',
    message: { en: expect.stringContaining('line 3') },
  });
});
