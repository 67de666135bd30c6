import fc from 'fast-check';
import { compareKey } from '../../../src/core/text/compare-key';
import { squeeze } from '../../../src/core/text/squeeze';

describe('squeeze', () => {
  test('removes every kind of white space and what cannot be seen', () => {
    expect(squeeze(' 服\u3000務\u00A0一\u200B致\r\n及\t正\uFEFF確\u00AD\u2060 ')).toBe('服務一致及正確');
  });

  test('leaves everything else, lone surrogates too', () => {
    expect(squeeze('（一）A。\uD800')).toBe('（一）A。\uD800');
  });
});

describe('compareKey', () => {
  test.each([
    ['平臺', '平台'],
    ['ㄧ、服務', '一服務'],
    ['開發線上申辦（或跨平臺通用服務）。', '開發線上申辦或跨平台通用服務'],
    ['ＳＯＰ １２', 'sop12'],
    ['一○六年', '一〇六年'],
    ['一○○年', '一〇〇年'],
    ['○項目', '項目'],
    ['⼀致', '一致'],
    ['⺠眾', '民眾'],
    ['內部', '内部'],
  ])('%s and %s have one key', (left, right) => {
    expect(compareKey(left)).toBe(compareKey(right));
  });

  test('keeps different words apart', () => {
    expect(compareKey('服務及時性')).not.toBe(compareKey('服務即時性'));
    expect(compareKey('106年')).not.toBe(compareKey('107年'));
  });

  test('is empty where only marks and blanks stand', () => {
    expect(compareKey(' 。、\n（）')).toBe('');
  });
});

test('plain characters make the same key alone and beside one that needs folding', () => {
  const plain = fc.string({
    unit: fc.constantFrom(...'臺台內一二甲乙Ａa１1Zz9 　\n、。「」，,.:（)—…·《'),
    maxLength: 20,
  });
  fc.assert(fc.property(plain, (text) => expect(`${compareKey(text)}ab1`).toBe(compareKey(`${text}ａＢ①`))));
});
