/** A web address that cannot work as written. */
export interface MalformedUrl {
  readonly position: number;
  readonly written: string;
  /** The address as it was surely meant; null where that cannot be told. */
  readonly repaired: string | null;
}

/** Anything that was meant for a scheme with its slashes, or for www. */
const START =
  /(?<![a-z0-9.])(?:([hｈ]{0,2}t{1,3}ps{0,2})\s{0,3}([:：;；.]?)\s{0,3}([/／\\]{1,4}|(?<=[:：])(?=[\w-]+\.[\w-]+\.))(?:\s{0,3}([hｈ]?ttps?)[:：][/／]{2})?|(w{2,4})\s{0,3}([.。．,，]{1,2}))/giu;
/** What an address goes on with, blanks inside it included where more of an address follows them. */
const REST =
  /^(?:[\w.~%?#[\]@!$&'*+=:;,/／．：＿－-]|[ \u3000]+(?=[\w~%-]+(?:[./]|\?)|[\w-]*\/)|(?<=[./])[ \u3000]+(?=[a-z0-9])|。(?=(?:gov|com|org|edu|net|idv|tw)\b))+/iu;
/** Copied from a page that shortens what it shows: …/posts/1234... */
const CUT = /^\/\/[^/]+\/[^…]*?(?:\.{2,}|…+)$/u;
const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?::\d+)?$/i;

const NONE: readonly MalformedUrl[] = [];

/** The malformed web addresses of a text, in order. */
export function malformedUrls(text: string): readonly MalformedUrl[] {
  // Hardly any cell has an address; three plain searches are cheaper than the expression.
  if (!/tp|ww|ｔｐ/i.test(text)) return NONE;
  const found: MalformedUrl[] = [];
  for (const match of text.matchAll(START)) {
    const position = match.index;
    const last = found[found.length - 1];
    if (last !== undefined && position < last.position + last.written.length) continue;
    const rest = REST.exec(text.slice(position + match[0].length))?.[0] ?? '';
    const written = (match[0] + rest).replace(/[\s.,;:!?]+$/u, '');
    const shown = written + (/^\.*…+|^\.{2,}/u.exec(text.slice(position + written.length))?.[0] ?? '');
    if (CUT.test(shown.replace(/^[^/]*\/\//u, '//'))) {
      found.push({ position, written: shown, repaired: null });
      continue;
    }
    const repaired = repair(match, rest);
    if (repaired?.toLowerCase() !== written.toLowerCase() && !isProtocol(match, rest))
      found.push({ position, written, repaired });
  }
  return found;
}

function repair(match: RegExpMatchArray, rest: string): string | null {
  const scheme = match[1];
  const tail = half(rest)
    .replace(/\s+/gu, '')
    .replace(/[.,;:!?]+$/u, '');
  const address = (scheme === undefined ? 'www.' : '') + tail.replace(/^\/+/, '');
  const host = /^[^/?#]*/.exec(address)?.[0] ?? '';

  if (!HOST.test(host) || (host.startsWith('www.') && host.split('.').length < 3)) return null;
  if (scheme === undefined) return address;
  return `${/s$/i.test(scheme) ? 'https' : 'http'}://${address}`;
}

/** 「http/https」 and 「http://」 alone talk about the protocol, not about an address. */
function isProtocol([, scheme, colon, slashes]: RegExpMatchArray, rest: string): boolean {
  if (scheme === undefined) return false;
  return rest === '' || (colon === '' && slashes?.length === 1 && !/^[^/]*\./.test(rest));
}

function half(text: string): string {
  return text
    .replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/。/gu, '.');
}
