import { isSealWhole, sealedPart, withSeal, type PackagePart } from '../../../src/core/workbook/package-seal';

const properties = '<cp:coreProperties><dc:title>$& 計畫</dc:title></cp:coreProperties>';
const parts: readonly PackagePart[] = [
  { name: 'xl/styles.xml', size: 300, crc: 1 },
  { name: sealedPart, size: 200, crc: 2 },
  { name: 'xl/worksheets/sheet1.xml', size: 100, crc: 3 },
];
const sealed = withSeal(properties, parts) ?? '';

test('a seal stands in the properties, and is whole while every part is as it was', () => {
  expect(sealed).toMatch(
    /^<cp:coreProperties><dc:title>\$& 計畫<\/dc:title><dc:identifier>sqp-seal [0-9a-f]{16}<\/dc:identifier>/u,
  );
  expect(isSealWhole(sealed, parts)).toBe(true);
  // The seal itself made the properties longer.
  expect(
    isSealWhole(
      sealed,
      parts.map((part) => (part.name === sealedPart ? { ...part, size: 280, crc: 9 } : part)),
    ),
  ).toBe(true);
});

test.each<[string, string, readonly PackagePart[]]>([
  ['another content of a part', sealed, parts.map((part) => ({ ...part, crc: part.crc === 3 ? 4 : part.crc }))],
  ['another size', sealed, parts.map((part) => ({ ...part, size: part.size === 300 ? 301 : part.size }))],
  ['one part more', sealed, [...parts, { name: 'xl/comments1.xml', size: 1, crc: 5 }]],
  ['one part less', sealed, parts.slice(0, -1)],
  ['another title', sealed.replace('計畫', '新計畫'), parts],
  ['no seal', properties, parts],
  ['no properties', '', parts],
])('%s is seen', (_what, now, nowParts) => {
  expect(isSealWhole(now, nowParts)).toBe(false);
});

test('nothing is sealed twice, or where there are no properties', () => {
  expect(withSeal(sealed, parts)).toBeNull();
  expect(withSeal('', parts)).toBeNull();
});
