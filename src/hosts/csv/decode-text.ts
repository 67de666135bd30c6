/** The encodings in which Taiwanese offices save a .csv. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'big5';

/**
 * The text of a file in whichever encoding it was saved: what a mark at its beginning says, else UTF-8, else Big5
 * (Excel's own choice for .csv on a Taiwanese Windows); null where it is none of them.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } | null {
  for (const encoding of encodingsOf(bytes)) {
    try {
      // UTF-8 and Big5 are told apart by what they do not allow, so every fault counts.
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // Some decoders turn bytes that Big5 has no use for into controls; no list of units holds any.
      if (!/[^\P{Cc}\t\r\n]/u.test(text)) return { text, encoding };
    } catch (error) {
      if ((error as Error).name !== 'TypeError') throw error;
    }
  }
  return null;
}

function encodingsOf(bytes: Uint8Array): readonly TextEncoding[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'big5'];
}
