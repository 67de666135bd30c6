import { squeeze } from './squeeze';

/** Whether a text is nothing but white space, or nothing at all. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  const code = text.charCodeAt(0);
  // Nearly every text begins with a printing character; only the others are looked at closely.
  if ((code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0xa000)) return false;
  return squeeze(text) === '';
}
