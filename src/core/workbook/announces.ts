import type { TextParagraph } from './text-doc';

/** True of a heading, and of a line that ends in a colon: what it announces stands on the same page. */
export function announces({ look, text }: TextParagraph): boolean {
  return look === 'heading' || /[：:]$/u.test(text);
}
