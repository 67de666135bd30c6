import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import type { At } from '../plan/at';
import { eachWording } from '../plan/wording-cells';
import { lineAt } from '../text/line-at';
import { eachTerm, TERM_GROUPS } from '../text/term-variants';
import { Trait } from '../text/traits';

/** More places would only fill the screen. */
const MOST_RELATED = 20;

interface Spelling {
  readonly word: string;
  count: number;
  readonly places: At[];
  /** Line of the first place. */
  line: number | null;
}

export const rule: Rule = {
  id: 'term-variant',
  severity: 'hint',
  title: text('同一用語寫法不一', 'One word spelled in several ways'),
  why: text(
    '同一份計畫用語不一，顯得草率，也不易搜尋和統計。',
    'A plan that spells one word in several ways looks careless and is hard to search.',
  ),
  example: {
    wrong: text('一處寫「平臺」，另一處寫「平台」。', '「平臺」 in one row, 「平台」 in another.'),
    right: text('全部寫「平臺」。', '「平臺」 throughout.'),
  },
  scope: 'plan',
  check({ plan }, report) {
    const suspected = new Set<number>();
    eachWording(plan, Trait.term, (words) => eachTerm(words, ({ group }) => suspected.add(group)));
    if (suspected.size === 0) return;
    const found: Map<number, Spelling>[] = TERM_GROUPS.map(() => new Map());
    eachWording(plan, Trait.words, (words, place) => {
      let at: At | null = null;
      eachTerm(words, ({ group, spelling, position }) => {
        if (!suspected.has(group)) return;
        at ??= place();
        const spellings = found[group];
        const known = spellings?.get(spelling);
        if (known === undefined) {
          const word = TERM_GROUPS[group]?.spellings[spelling] ?? '';
          spellings?.set(spelling, { word, count: 1, places: [at], line: lineAt(words, position) });
          return;
        }
        known.count += 1;
        if (known.places.length <= MOST_RELATED && known.places[known.places.length - 1] !== at) known.places.push(at);
      });
    });
    found.forEach((spellings, group) => {
      if (spellings.size < 2) return;
      const right = preferred(spellings, TERM_GROUPS[group]?.official ?? false);
      const wrong = [...spellings.values()].filter(({ word }) => word !== right.word);
      // A cell that has both spellings is named once.
      const places = [...new Set([...wrong.flatMap((each) => each.places), ...right.places.slice(0, 3)])];
      const [first, ...others] = places;
      const all = [right, ...wrong];
      if (first === undefined) return;
      report({
        at: first,
        line: wrong[0]?.line ?? null,
        related: others.slice(0, MOST_RELATED),
        message: text(
          `${all.map(({ word, count }) => `「${word}」${count} 處`).join('、')}並用，請統一為「${right.word}」。`,
          `${all.map(({ word, count }) => `“${word}” (${count})`).join(', ')} are all in use. Write “${right.word}” throughout.`,
        ),
      });
    });
  },
};

/** The official spelling, else the commonest, else the one listed first. */
function preferred(spellings: ReadonlyMap<number, Spelling>, official: boolean): Spelling {
  const sorted = [...spellings].sort(([a, one], [b, other]) => {
    if (official && (a === 0 || b === 0)) return a - b;
    return other.count - one.count || a - b;
  });
  const [, best] = sorted[0] ?? [];
  if (best === undefined) throw new RangeError('No spelling to choose from.');
  return best;
}
