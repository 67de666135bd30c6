import type { MalformedUrl } from './malformed-urls';

/** What was meant for a mail address: a name, an at sign of either width, and a host whose dots may be something else. */
const ADDRESS = /[\w.+-]+\s?[@＠]\s?[a-z0-9-]+(?:[.．,，。]\s?[a-z0-9-]+)+/giu;
/** How a host ends; else what follows a comma is the next sentence and no part of the address. */
const HOST = /^(.*?[.．,，。]\s?(?:gov|com|org|edu|net|idv|mail)(?:[.．,，。]\s?tw)?|.*?[.．,，。]\s?tw)(?![a-z0-9])/iu;

const NONE: readonly MalformedUrl[] = [];

/** The mail addresses of a text that cannot work as written (a full-width ＠, a comma for a dot, a blank), in order. */
export function malformedEmails(text: string): readonly MalformedUrl[] {
  if (!/[@＠]/u.test(text)) return NONE;
  const found: MalformedUrl[] = [];
  for (const { index, 0: all } of text.matchAll(ADDRESS)) {
    const written = HOST.exec(all)?.[0];
    if (written === undefined) continue;
    const repaired = written
      .replace(/\s/gu, '')
      .replace(/＠/gu, '@')
      .replace(/[．,，。]/gu, '.');
    if (repaired !== written) found.push({ position: index, written, repaired });
  }
  return found;
}
