import fc from 'fast-check';

/** Where white space is put, and which. */
export type WhiteSpace = readonly (readonly [at: number, blank: string])[];

/** Any white space that cells hold, at any places. */
export const whiteSpace: fc.Arbitrary<WhiteSpace> = fc.array(
  fc.tuple(fc.nat(80), fc.constantFrom(' ', '\n', '\u3000', '\u00A0', '\u200B', '\t', '\r\n')),
  { maxLength: 12 },
);

/** The text with the white space put in. */
export function spaced(text: string, inserted: WhiteSpace): string {
  return inserted.reduce((so, [at, blank]) => {
    const place = at % (so.length + 1);
    return so.slice(0, place) + blank + so.slice(place);
  }, text);
}
