import { saysNothing } from '../../../src/core/text/says-nothing';

test.each(['', '　', '－', '／', '無', '無。', '同上', '見同上列', '（請各科填列）', '待補', '○○○', 'N/A'])(
  '%j says nothing',
  (text) => {
    expect(saysNothing(text)).toBe(true);
  },
);

test.each(['無障礙坡道', '持續辦理', '各課', '設置愛心鈴', '請各科派員參加講習', '同仁講習'])(
  '%j says something',
  (text) => {
    expect(saysNothing(text)).toBe(false);
  },
);
