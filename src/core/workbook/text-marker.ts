import { chineseNumeral } from '../text/numerals';
import type { TextLevel } from './text-doc';

const FORMAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '貳',
  三: '參',
  四: '肆',
  五: '伍',
  六: '陸',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
};

/** The marker of the nth paragraph of a level, from 1: 壹、 一、 (一) 1. (1). */
export function textMarker(level: TextLevel, number: number): string {
  if (level === 3) return `${number}.`;
  if (level === 4) return `(${number})`;
  const numeral = chineseNumeral(number);
  if (level === 2) return `(${numeral})`;
  return `${level === 0 ? formal(numeral) : numeral}、`;
}

function formal(numeral: string): string {
  return [...numeral].map((character) => FORMAL[character] ?? character).join('');
}
