import { PARTICLES } from './doubled-words';
import { lookAlikeCharacters } from './look-alikes';
import { termSigns } from './term-variants';

/**
 * What a text has in it, as bits: enough to know which questions about its wording are worth asking. One look at each character
 * answers for all of them, so that a sound text, which is nearly every one, costs a single pass.
 */
export const Trait = {
  bracket: 1,
  /** Brackets or marks of both widths, or full-width figures or letters. */
  widths: 2,
  lookAlike: 4,
  /** A letter that every web address has. */
  address: 8,
  blank: 16,
  /** A character that the rarer spelling of a word has (see `termSigns`). */
  term: 32,
  /** A particle, a mark or a pair of characters that comes again at once. */
  doubled: 64,
  /** Anything at all. */
  words: 128,
} as const;

const FULL_BRACKET = 0x100;
const HALF_BRACKET = 0x200;
const FULL_MARK = 0x400;
const HALF_MARK = 0x800;
const FULL_FIGURE = 0x1000;
const MARK = 0x2000;
const PARTICLE = 0x4000;
const TOLD = 0xff;

const TRAITS = new Uint16Array(0x10000);

function give(characters: Iterable<string>, trait: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    TRAITS[code] = (TRAITS[code] ?? 0) | trait;
  }
}

give('「『（([［【《〈〔｛{」』）)]］】》〉〕｝}', Trait.bracket);
give('（）', FULL_BRACKET);
give('()', HALF_BRACKET);
give('，：；。', FULL_MARK);
give(',:;.', HALF_MARK);
give('０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', FULL_FIGURE);
give('ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ', FULL_FIGURE);
give('wWpPｗｐ', Trait.address);
give(' ', Trait.blank);
give('，、。；：', MARK);
give(PARTICLES, PARTICLE);
give(lookAlikeCharacters(), Trait.lookAlike);
give(termSigns(), Trait.term);

/** A word of up to this many characters is looked for again behind itself. */
const LONGEST = 6;
/** Where each character stood last, counted on from text to text, so that nothing has to be cleared between them. */
const lastSeen = new Int32Array(0x10000);
let counted = LONGEST + 1;

/** The traits of a text. `doubled` is a suspicion only; the others are certain. */
export function traitsOf(text: string): number {
  let traits: number = text === '' ? 0 : Trait.words;
  let distance = 0;
  let previous = 0;
  if (counted > 0x3fffffff) {
    lastSeen.fill(0);
    counted = LONGEST + 1;
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = TRAITS[code] ?? 0;
    const before = distance;
    distance = counted + at - (lastSeen[code] ?? 0);
    lastSeen[code] = counted + at;
    // Two characters in a row that come again at one distance are a pair that comes again.
    if (distance === before && distance <= LONGEST && code > 0x3000) traits |= Trait.doubled;
    if ((own & previous & MARK) !== 0 || (distance === 1 && (own & PARTICLE) !== 0)) traits |= Trait.doubled;
    previous = own;
    traits |= own;
  }
  counted += text.length + LONGEST + 1;
  const brackets = FULL_BRACKET | HALF_BRACKET;
  const marks = FULL_MARK | HALF_MARK;
  if ((traits & brackets) === brackets || (traits & marks) === marks || (traits & FULL_FIGURE) !== 0) {
    traits |= Trait.widths;
  }
  return traits & TOLD;
}
