import { text } from '../i18n/text';
import { compareKey } from '../text/compare-key';
import { isSlip } from '../text/is-slip';
import { nearestName } from '../text/nearest';
import type { AnnexGapOf } from './annexes';

/** Fonts that computers in Taiwan have for Chinese texts, as programs name them. */
const usual: readonly string[] = [
  ...['標楷體', 'DFKai-SB', 'BiauKai', 'BiauKaiTC', 'BiauKaiHK', '標楷體-繁', 'AR PL UKai TW', 'AR PL KaitiM Big5'],
  ...['TW-Kai', '全字庫正楷體', 'TW-MOE-Std-Kai', '教育部標準楷書', '華康楷書體', 'Kaiti TC', 'STKaiti', '楷體-繁'],
  ...['新細明體', '細明體', 'PMingLiU', 'MingLiU', 'AR PL UMing TW', 'TW-Sung', '全字庫正宋體', 'Songti TC', '宋體-繁'],
  ...['微軟正黑體', 'Microsoft JhengHei', 'Microsoft JhengHei UI', 'PingFang TC', 'Heiti TC', '蘋方-繁', '黑體-繁'],
  ...['Noto Sans TC', 'Noto Serif TC', 'Noto Sans CJK TC', 'Noto Serif CJK TC', '思源黑體', '思源宋體', '源樣明體'],
  ...['Arial', 'Times New Roman', 'Calibri', 'Cambria', 'Verdana', 'Tahoma'],
];

/** By these programs and systems say 標楷體 in Latin letters, or people in short. */
const kai = new Set(['標楷', '楷體', '楷書', 'dfkai', 'dfkaisb', 'kaiu', 'biaukaiti', '標准楷體'].map(compareKey));

/** Whether the name of a font looks like a slip for a usual one. No font can be known to exist on the computer that prints. */
export function fontGap(name: string): AnnexGapOf[] {
  const key = compareKey(name);
  if (usual.some((font) => compareKey(font) === key)) return [];
  const meant = kai.has(key)
    ? '標楷體'
    : (usual.find((font) => isSlip(key, compareKey(font))) ?? nearestName(name, usual, 0.6));
  if (meant === null) return [];
  return [
    {
      kind: null,
      code: 'font',
      count: 1,
      message: text(
        `字型「${name}」不是常見的名稱，是不是要用 ${meant}？電腦沒有這個字型時，會以其他字型代替，分頁可能改變。`,
        `“${name}” is no usual font: did you mean ${meant}? Where a computer lacks a font it takes another, and pages may break elsewhere.`,
      ),
    },
  ];
}
