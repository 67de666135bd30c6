import { text } from '../i18n/text';
import { compareKey } from '../text/compare-key';
import { pathName, type Fault } from './fault';
import type { Framework } from './framework';

/** What is wrong with a framework that has the right shape: names that clash, weights that do not add up, levels that are mixed, paths that lead nowhere. */
export function meaningFaults(framework: Framework): Fault[] {
  return [
    ...nameFaults(framework),
    ...weightFaults(framework),
    ...levelFaults(framework),
    ...checklistFaults(framework),
  ];
}

interface Named {
  readonly name: string | null;
  readonly aliases: readonly string[];
}

/** Names are compared as labels are: 平臺 and 平台 would be one point. */
function clashes(named: readonly Named[], path: (index: number) => string): Fault[] {
  const owners = new Map<string, number>();
  return named.flatMap(({ name, aliases }, index) => {
    const faults: Fault[] = [];
    for (const word of [...(name === null ? [] : [name]), ...aliases]) {
      const key = compareKey(word);
      const owner = owners.get(key) ?? index;
      owners.set(key, owner);
      if (key === '') {
        faults.push({
          path: path(index),
          message: text(`「${word}」只有標點符號，請寫名稱`, `“${word}” is nothing but punctuation; a name is needed`),
        });
      } else if (owner !== index) {
        faults.push({
          path: path(index),
          message: text(
            `「${word}」與 ${path(owner)} 重複，同一層的名稱與別稱不可相同`,
            `“${word}” is also at ${path(owner)}; names and aliases of one level must differ`,
          ),
        });
      }
    }
    return faults;
  });
}

function nameFaults({ dimensions }: Framework): Fault[] {
  return [
    ...clashes(dimensions, (index) => pathName(['dimensions', index])),
    ...dimensions.flatMap(({ items }, d) => [
      ...clashes(items, (index) => pathName(['dimensions', d, 'items', index])),
      ...items.flatMap(({ points }, i) =>
        clashes(points, (index) => pathName(['dimensions', d, 'items', i, 'points', index])),
      ),
    ]),
  ];
}

function weightFaults({ dimensions, totalWeight }: Framework): Fault[] {
  const weighted = dimensions.filter((dimension) => dimension.weight !== null);
  const sum = weighted.reduce((total, { weight }) => total + (weight ?? 0), 0);
  if (weighted.length > 0 && weighted.length < dimensions.length) {
    return dimensions.flatMap(({ name, weight }, index) =>
      weight !== null
        ? []
        : [
            {
              path: pathName(['dimensions', index, 'weight']),
              message: text(
                `其他構面有配分，「${name}」沒有；請全部填寫或全部不填`,
                `other dimensions have weights and “${name}” has none; give all of them one, or none`,
              ),
            },
          ],
    );
  }
  // Thirds do not add up to the last digit.
  if (totalWeight === null || Math.abs(sum - totalWeight) < 1e-6) return [];
  return [
    {
      path: 'totalWeight',
      message: text(
        `各構面配分合計 ${sum}，與總分 ${totalWeight} 不符`,
        `the weights of the dimensions add up to ${sum}, not to the total ${totalWeight}`,
      ),
    },
  ];
}

function levelFaults({ dimensions, hasItems }: Framework): Fault[] {
  const faults: Fault[] = [];
  dimensions.forEach(({ name, items }, index) => {
    const nameless = items.filter((item) => item.name === null).length;
    if (nameless > 0 && items.length > 1) {
      faults.push({
        path: pathName(['dimensions', index, 'items']),
        message: text(
          `「${name}」有多個評核項目，其中 ${nameless} 個沒有名稱；只有一個項目時名稱才可為 null`,
          `“${name}” has several items, ${nameless} without a name; the name may be null only where there is one item`,
        ),
      });
    }
    if (!hasItems && nameless < items.length) {
      faults.push({
        path: pathName(['dimensions', index, 'items']),
        message: text(
          `hasItems 為 false，但「${name}」有評核項目名稱`,
          `hasItems is false, but “${name}” has an item with a name`,
        ),
      });
    }
  });
  if (hasItems && dimensions.every(({ items }) => items.every((item) => item.name === null))) {
    faults.push({
      path: 'hasItems',
      message: text('hasItems 為 true，但沒有任何評核項目有名稱', 'hasItems is true, but no item has a name'),
    });
  }
  return faults;
}

function checklistFaults({ checklists, dimensions }: Framework): Fault[] {
  const ids = new Set<string>();
  return checklists.flatMap(({ id, entries }, c) => {
    const faults: Fault[] = [];
    if (ids.has(id)) {
      faults.push({
        path: pathName(['checklists', c, 'id']),
        message: text(`檢核表代號「${id}」重複`, `there are two checklists “${id}”`),
      });
    }
    ids.add(id);
    entries.forEach(({ path }, e) => {
      const found = dimensions
        .find((dimension) => dimension.name === path.dimension)
        ?.items.find((item) => item.name === path.item)
        ?.points.some((point) => point.name === path.point);
      if (found) return;
      const words = [path.dimension, path.item, path.point].filter((part) => part !== null).join('／');
      faults.push({
        path: pathName(['checklists', c, 'entries', e, 'path']),
        message: text(
          `架構中沒有「${words}」，請與 dimensions 的名稱一字不差（不可用別稱）`,
          `the framework has no “${words}”; write the names exactly as under dimensions, not an alias`,
        ),
      });
    });
    return faults;
  });
}
