import fc from 'fast-check';
import { registerFromNames } from '../../../src/core/units/register-from-names';
import { readUnits } from '../../../src/core/units/resolve';
import { whiteSpace } from '../../support/white-space';

const names = [
  '會計室',
  '總務課',
  '災害應變中心',
  '土地增值稅及管考科',
  '仁愛分隊',
  '第三分局',
  '各外勤(分)隊',
  '各內、外勤單位',
  '大安區戶政事務所',
  '研考會',
];
const register = registerFromNames(names.join(','));
const someNames = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 8 });

/** Puts white space into a text, at any places. */
function spread(text: string, blanks: readonly (readonly [number, string])[]): string {
  const signs = [...text];
  for (const [at, blank] of blanks) signs.splice(at % (signs.length + 1), 0, blank);
  return signs.join('');
}

test('white space anywhere inside a name of the register changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), whiteSpace, (name, blanks) => {
      expect(readUnits(spread(name, blanks), register).map((unit) => unit.name)).toEqual([name]);
    }),
  );
});

test('names of the register, joined by anything that parts units, are read back', () => {
  const separator = fc.constantFrom(
    '、',
    '，',
    '；',
    ',',
    ';',
    '\n',
    ' ',
    '　',
    '/',
    '／',
    '‧',
    '・',
    '及',
    '與',
    '暨',
    '以及',
    '',
  );
  fc.assert(
    fc.property(someNames, separator, (written, mark) => {
      expect(readUnits(written.join(mark), register).map((unit) => unit.name)).toEqual(written);
    }),
  );
});

test('no sign is lost: what is read is what was written, marks and labels aside', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'會計室總務課分隊各單位中心及、\n '), maxLength: 24 });
  fc.assert(
    fc.property(signs, (cell) => {
      const read = readUnits(cell, register);
      const kept = read.map(({ text }) => text).join('');
      for (const sign of cell.replace(/[及、\s]/gu, '')) expect(kept).toContain(sign);
    }),
  );
});

test('any text at all is read without a fault, and every unit has a text and a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (cell) => {
      for (const { text, name } of readUnits(cell, register)) {
        expect(text).not.toBe('');
        expect(name).not.toBe('');
        expect(text).not.toMatch(/\s/u);
      }
    }),
  );
});
