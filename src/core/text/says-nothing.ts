import { compareKey } from './compare-key';
import { isErrorValue } from './error-value';

/** The comparing keys of what is written where there is nothing to write, or where it was put off. */
const STAND_IN =
  /^(?:無|免|同上|同前|如上|略|空白|na|none|暫無|尚無|從缺|待補充?|待填|待定|未定|待議|另訂|另定|詳如說明|詳如附件|.?同上[列項]|(?:由|請)?各?(?:業務)?[科室課組單位機關]{0,2}(?:自行|配合|協助)?(?:填列|填寫|填報|提供|補充|增列)|x{2,})$/u;
/** No stand-in is longer. */
const LONGEST = 30;
/** The characters with which a stand-in can begin; a text that begins with another ideograph need not be looked at. */
const FIRST = new Set('無免同上如略空暫尚從待未另詳由請各業科室課組單機自配協填提補增');

/** True of a text that is blank, has marks alone (－, /), or stands in for words still to come: 無, 同上, 待補, （請各科填列）, ○○○. */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST && text.trim().length > LONGEST) return false;
  // Excel's #N/A says that a formula failed.
  if (isErrorValue(text)) return false;
  const first = text.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff && !FIRST.has(text.charAt(0)) && text.charAt(1) !== '同') return false;
  const key = compareKey(text);
  return key === '' || STAND_IN.test(key);
}
