import fc from 'fast-check';
import { numberedBlocks } from '../../../src/core/sheets/numbered-blocks';

const shown = (text: string) => numberedBlocks(text).map(({ marker, text: own }) => `${marker}|${own}`);

test.each<[string, string, string[]]>([
  ['a measure without numbers is one block', '增設叫號機。\n並公告。', ['|增設叫號機。\n並公告。']],
  ['each number hangs', '1. 增設叫號機。\n2. 延長夜間服務。', ['1. |增設叫號機。', '2. |延長夜間服務。']],
  ['only one number hangs, too', '3.檢討書表。', ['3.|檢討書表。']],
  [
    'words before the list stand by themselves',
    '辦理下列事項：\n一、訓練。\n二、抽測。',
    ['|辦理下列事項：', '一、|訓練。', '二、|抽測。'],
  ],
  [
    'a line without a number goes on with the item above it',
    '1.訓練同仁，\n每季一次。\n2.抽測。',
    ['1.|訓練同仁，\n每季一次。', '2.|抽測。'],
  ],
  [
    'a list inside an item stays inside it',
    '一、訓練：\n(一)新進人員。\n(二)主管。\n二、抽測。',
    ['一、|訓練：\n(一)新進人員。\n(二)主管。', '二、|抽測。'],
  ],
  ['a number inside a line begins no block', '1.訓練。2.抽測。', ['1.|訓練。2.抽測。']],
  ['full-width blanks belong to the marker', '　１、　訓練。\n　２、　抽測。', ['　１、　|訓練。', '　２、　|抽測。']],
  ['bullets hang', '●訓練\n●抽測', ['●|訓練', '●|抽測']],
  ['the bopomofo for one hangs', 'ㄧ、訓練\n二、抽測', ['ㄧ、|訓練', '二、|抽測']],
  ['a decimal fraction is no number', '3.5公里內設點', ['|3.5公里內設點']],
  ['a blank measure is one blank block', '', ['|']],
  ['blank lines stay', '1.訓練\n\n2.抽測\n', ['1.|訓練\n', '2.|抽測\n']],
])('%s', (_name, text, blocks) => {
  expect(shown(text)).toEqual(blocks);
});

test('the blocks put together are the text, whatever it is', () => {
  const word = fc.constantFrom(
    '1.',
    '2.',
    '１、',
    '一、',
    '(一)',
    '（二）',
    '●',
    '□',
    '①',
    'ㄧ、',
    'A.',
    ' ',
    '　',
    '\n',
    '\n',
    '辦理。',
    '：',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 25 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const blocks = numberedBlocks(given);
      expect(blocks.map(({ marker, text: own }) => marker + own).join('\n')).toBe(given);
      expect(blocks.slice(1).filter(({ marker }) => marker.trim() === '')).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
