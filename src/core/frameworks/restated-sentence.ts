import type { Framework } from './framework';
import { compareKey } from '../text/compare-key';
import { PhraseIndex, type PhraseMatch } from '../text/phrase-index';

/** A sentence of this length can stand in a longer item and still be all that the item says. */
const LONG_PHRASE = 16;
/** A shorter one must make up this share of the item. */
const SHORT_PHRASE = 10;
const SHORT_SHARE = 0.5;
/** Shorter sentences are words that anybody uses. */
const SHORTEST = 4;
/** Said in nearly the same words: this share of the item is found in rubrics. */
const COVERED = 0.8;

/**
 * The point or checklist task of any of these frameworks, as printed, that an item (a comparing key) restates: word for word, all but for
 * a word, or as the best part of what it says; null where the item says something of its own.
 */
export function restatedSentence(key: string, frameworks: readonly Framework[]): string | null {
  const rubric = rubricOf(frameworks);
  const { plain } = rubric;
  const exact = plain.wordings.get(key);
  if (exact !== undefined) return exact;
  const found = key.length < SHORT_PHRASE ? null : plain.index.find(key);
  if (found === null) return null;
  const bare = withoutParticles(key);
  const lean = (rubric.lean ??= leanOf(plain));
  const telling = tellingOf(key, found) ?? tellingOf(bare, lean.index.find(bare));
  return telling === null ? null : (plain.wordings.get(telling) ?? lean.wordings.get(telling) ?? telling);
}

/** The phrase, where what was found makes up the item. */
function tellingOf(key: string, found: PhraseMatch | null): string | null {
  if (found === null) return null;
  const { whole, nearest, covered } = found;
  if (whole !== null && whole.length >= LONG_PHRASE) return whole;
  if (whole !== null && whole.length >= SHORT_PHRASE && whole.length >= SHORT_SHARE * key.length) return whole;
  return covered >= SHORT_PHRASE && covered >= COVERED * key.length ? nearest : null;
}

/** Words that come and go when a sentence is copied (處理案件若超過…時間有主動告知申請人之機制). */
function withoutParticles(key: string): string {
  return key.replace(/[之的若有並應於等及與或和暨]/g, '');
}

interface Wordings {
  readonly index: PhraseIndex;
  /** Key → as printed, of whole points and tasks and of their longer clauses. */
  readonly wordings: ReadonlyMap<string, string>;
}

interface Rubric {
  readonly plain: Wordings;
  /** The same without particles; null until an item is found that shares words with the rubric. */
  lean: Wordings | null;
}

const known = new WeakMap<readonly Framework[], Rubric>();

/** Points (with aliases) and tasks of all frameworks. Headings (*) announce tasks and ask for nothing themselves. */
function rubricOf(frameworks: readonly Framework[]): Rubric {
  const before = known.get(frameworks);
  if (before !== undefined) return before;
  const points = frameworks.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ items }) => items.flatMap((item) => item.points)),
  );
  const tasks = frameworks
    .flatMap(({ checklists }) => checklists.flatMap(({ entries }) => entries.flatMap((entry) => entry.tasks)))
    .filter(({ mark }) => mark !== '*');
  const wordings = new Map<string, string>();
  for (const { name, aliases } of points) for (const wording of [name, ...aliases]) add(wordings, wording);
  for (const task of tasks) add(wordings, task.text);
  const rubric: Rubric = { plain: { index: new PhraseIndex(wordings.keys()), wordings }, lean: null };
  known.set(frameworks, rubric);
  return rubric;
}

function leanOf({ wordings }: Wordings): Wordings {
  const bare = new Map([...wordings].map(([key, wording]) => [withoutParticles(key), wording]));
  return { index: new PhraseIndex(bare.keys()), wordings: bare };
}

/** A sentence as a whole, without its bracketed examples, and each of its clauses that can stand alone. */
function add(wordings: Map<string, string>, wording: string): void {
  const plain = wording.replace(/[（(][^（()）]*[)）]/g, '');
  addKey(wordings, wording, wording, SHORTEST);
  if (plain !== wording) addKey(wordings, plain, wording, SHORTEST);
  if (!/[；。]./.test(plain)) return;
  for (const clause of plain.split(/[；。]/)) addKey(wordings, clause, wording, SHORT_PHRASE);
}

function addKey(wordings: Map<string, string>, part: string, wording: string, shortest: number): void {
  const key = compareKey(part);
  if (key.length >= shortest && !wordings.has(key)) wordings.set(key, wording);
}
