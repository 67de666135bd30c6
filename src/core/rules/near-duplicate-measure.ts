import type { CheckContext } from '../check/context';
import type { Rule } from '../check/rule';
import { text, type Text } from '../i18n/text';
import { comparableTexts, type ComparableText } from '../plan/comparable-texts';
import { disagreement } from '../plan/disagreement';
import { repeatedMeasures } from '../plan/repeated-measures';
import { excerpt } from '../text/excerpt';
import { nearTexts, type NearPair } from '../text/near-texts';

export const rule: Rule = {
  id: 'near-duplicate-measure',
  severity: 'warning',
  title: text('具體作法幾乎相同', 'Nearly the same measure twice'),
  why: text(
    '換幾個字再列一次，審查時仍視為同一作法；期限或單位若不同，更無從認定。',
    'Slightly reworded it is still the same measure to a reviewer, and with another deadline or unit it is unclear which one binds.',
  ),
  example: {
    wrong: text(
      '一列寫「設置意見箱，每週開箱登錄並回復」，另一列寫「設置意見箱，每週開箱登錄並儘速回復」。',
      'One row: “a suggestion box, opened and answered weekly”; another: “a suggestion box, opened weekly, answered soon”.',
    ),
    right: text('併為一列，或把兩處真正不同的作為分別寫清楚。', 'One row, or two that say what is really different.'),
  },
  scope: 'plan',
  check(context, report) {
    const texts = comparableTexts(context.plan, (index) => context.linesOf(index));
    const isBlock = (at: number) => texts[at]?.block ?? false;
    const pairs = nearTexts(
      texts.map(({ key }) => key),
      (earlier, later) => texts[earlier]?.index === texts[later]?.index && (isBlock(earlier) || isBlock(later)),
    );
    const exact = repeatedMeasures(context.plan, (at) => context.linesOf(at)).map(
      ({ index, first }) => `${first} ${index}`,
    );
    const tell = (wanted: readonly NearPair[], unless: ReadonlySet<string>) => {
      const newly: string[] = [];
      for (const [later, near] of byLater(wanted)) {
        const here = texts[later];
        if (here === undefined) continue;
        const places = near.map((pair) => ({ ...pair, text: texts[pair.earlier] ?? here }));
        const untold = places.filter((place) => !unless.has(`${place.text.index} ${here.index}`));
        untold.sort((a, b) => b.share - a.share || a.earlier - b.earlier);
        const best = untold[0];
        if (best === undefined) continue;
        newly.push(...untold.map((place) => `${place.text.index} ${here.index}`));
        const others = new Set(untold.map((place) => place.text.index).filter((index) => index !== here.index));
        report({
          at: { part: 'measure', index: here.index, field: 'measure' },
          line: here.line,
          related: [...others].slice(0, 5).map((index) => ({ part: 'measure', index, field: 'measure' })),
          message: messageOf(context, here, best.text, best.part),
        });
      }
      return newly;
    };
    // An earlier measure is best found in one item, else in a block; an item that is only part of an earlier one comes after that,
    // and what was said of two cells in one way is not said in another again.
    const some = (blocks: boolean, partOfEarlier: boolean) =>
      pairs.filter(
        (pair) =>
          (isBlock(pair.earlier) || isBlock(pair.later)) === blocks && (pair.part === 'later') === partOfEarlier,
      );
    const byItems = tell(some(false, false), new Set());
    const byBlocks = tell(some(true, false), new Set([...exact, ...byItems]));
    const byParts = tell(some(false, true), new Set(byBlocks));
    tell(some(true, true), new Set([...exact, ...byItems, ...byBlocks, ...byParts]));
  },
};

function byLater(pairs: readonly NearPair[]): Map<number, NearPair[]> {
  const groups = new Map<number, NearPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.later);
    if (group === undefined) groups.set(pair.later, [pair]);
    else group.push(pair);
  }
  return groups;
}

function messageOf(context: CheckContext, here: ComparableText, other: ComparableText, part: NearPair['part']): Text {
  const [own, before] = [excerpt(here.words), excerpt(other.words)];
  const { deadline, unit } = disagreement(context, other.index, here.index);
  const zhTerms = [deadline ? '完成期限' : '', unit ? '承辦單位' : ''].filter((term) => term !== '').join('、');
  const enTerms = [deadline ? 'deadline' : '', unit ? 'unit' : ''].filter((term) => term !== '').join(' and ');
  const zh = zhTerms === '' ? '' : `，而${zhTerms}不同`;
  const en = enTerms === '' ? '' : `, with another ${enTerms}`;
  if (part === 'earlier') {
    return text(
      `「${own}」包含前面已列的「${before}」${zh}。請併為一項，或刪去重複的部分。`,
      `“${own}” contains “${before}”, which is listed before${en}. Join the two, or leave the repeated part out.`,
    );
  }
  if (part === 'later') {
    return text(
      `「${own}」已包含在前面的「${before}」裡${zh}。請併為一項，或寫明不同的作為。`,
      `“${own}” is part of “${before}”, which is listed before${en}. Join the two, or say what is different.`,
    );
  }
  return text(
    `「${own}」與前面的「${before}」幾乎相同${zh}。請併為一項，或寫明不同的作為。`,
    `“${own}” is nearly the same as “${before}”, which is listed before${en}. Join the two, or say what is different.`,
  );
}
