/** True for a number in a circle or in brackets that is one sign: ①–⑳ ⑴–⒇ ㈠–㈩ ❶–❿. */
export function isEnclosed(code: number): boolean {
  return (code >= 0x2460 && code <= 0x2487) || (code >= 0x3220 && code <= 0x3229) || (code >= 0x2776 && code <= 0x277f);
}
