import { text, type Text } from '../../../core/i18n/text';
import type { PastedUnits } from './model/pasted-units';

/** What was read of the units, as the user types. */
export function unitWords({ units, repeated }: PastedUnits): Text {
  const heads = units.filter(({ head }) => head !== '').length;
  const again = repeated.length === 0 ? '' : `重複的只取一次：${repeated.join('、')}。`;
  const againEn = repeated.length === 0 ? '' : ` Taken once only: ${repeated.join(', ')}.`;
  return text(
    `讀到 ${units.length} 個單位，${heads} 個有主管職稱。${again}`,
    `${units.length} ${units.length === 1 ? 'unit' : 'units'}, ${heads} with a head.${againEn}`,
  );
}

/** The button that takes over what the workbook implies. */
export function pickWords(count: number): Text {
  return text(`帶入活頁簿中的 ${count} 個單位`, `Take the ${count} of the workbook`);
}
