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
  /** A letter or sign that every web or mail address has. */
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
const FIRST_OF_TERM = 0x8000;
const SECOND_OF_TERM = 0x10000;
const TOLD = 0xff;

/** Characters with the same traits are a class; nearly all characters are of class 0, which has none. */
const CLASSES = new Uint8Array(0x10000);
const TRAITS: readonly number[] = classify([
  ['「『（([［【《〈〔｛{〝」』）)]］】》〉〕｝}〞〟', Trait.bracket],
  ['（）', FULL_BRACKET],
  ['()', HALF_BRACKET],
  ['，：；。', FULL_MARK],
  [',:;.', HALF_MARK],
  ['０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', FULL_FIGURE],
  ['ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ', FULL_FIGURE],
  ['wWpPｗｐ@＠', Trait.address],
  [' ', Trait.blank],
  ['，、。；：', MARK],
  [PARTICLES, PARTICLE],
  [lookAlikeCharacters(), Trait.lookAlike],
  [termSigns.alone, Trait.term],
  [termSigns.firsts, FIRST_OF_TERM],
  [termSigns.seconds, SECOND_OF_TERM],
]);

/** Gives every character its class, and answers with the traits of each class. */
function classify(given: readonly (readonly [Iterable<string>, number])[]): number[] {
  const traits = new Map<string, number>();
  for (const [characters, trait] of given) {
    for (const character of characters) traits.set(character, (traits.get(character) ?? 0) | trait);
  }
  const ofClass = [0];
  const classOf = new Map<number, number>();
  for (const [character, own] of traits) {
    let known = classOf.get(own);
    if (known === undefined) {
      known = ofClass.push(own) - 1;
      classOf.set(own, known);
    }
    CLASSES[character.charCodeAt(0)] = known;
  }
  return ofClass;
}

/** A word of up to this many characters is looked for again behind itself. */
const LONGEST = 6;
/**
 * Where each character stood last, counted on from text to text modulo 65,536 and never cleared: what is left from long before at worst
 * raises a needless suspicion.
 */
const lastSeen = new Uint16Array(0x10000);
let counted = 0;

/** The traits of a text. `doubled` and `term` are suspicions only; the others are certain. */
export function traitsOf(text: string): number {
  let traits: number = text === '' ? 0 : Trait.words;
  let distance = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const before = distance;
    distance = (counted + at - (lastSeen[code] ?? 0)) & 0xffff;
    lastSeen[code] = counted + at;
    // Two characters in a row that come again at one distance are a pair that comes again.
    if (distance === before && distance <= LONGEST && code > 0x3000) traits |= Trait.doubled;
    const kind = CLASSES[code] ?? 0;
    if (kind === 0) {
      previous = 0;
      continue;
    }
    const own = TRAITS[kind] ?? 0;
    if ((own & previous & MARK) !== 0 || (distance === 1 && (own & PARTICLE) !== 0)) traits |= Trait.doubled;
    if ((previous & FIRST_OF_TERM) !== 0 && (own & SECOND_OF_TERM) !== 0) traits |= Trait.term;
    traits |= own;
    previous = own;
  }
  counted = (counted + text.length + LONGEST + 1) & 0xffff;
  const brackets = FULL_BRACKET | HALF_BRACKET;
  const marks = FULL_MARK | HALF_MARK;
  if ((traits & brackets) === brackets || (traits & marks) === marks || (traits & FULL_FIGURE) !== 0) {
    traits |= Trait.widths;
  }
  return traits & TOLD;
}
