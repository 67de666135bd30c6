import type { DraftState, DraftTree } from '../../../../src/core/actions/draft-tree';
import {
  draftNodes,
  isUnfinished,
  nodeWith,
  openAtFirst,
  totals,
} from '../../../../src/taskpane/panels/draft/model/draft-nodes';
import { standingWords, totalWords } from '../../../../src/taskpane/panels/draft/model/standing-words';

const standing = (state: DraftState, measures = state === 'done' || state === 'faulty' ? 1 : 0) => ({
  state,
  measures,
  errors: state === 'faulty' ? 2 : 0,
  warnings: 0,
  cell: null,
});

const point = (item: string | null, name: string, state: DraftState) => ({
  path: { dimension: item === null ? '開放' : '基礎', item, point: name },
  name,
  ...standing(state),
});

const tree: DraftTree = {
  elsewhere: 0,
  dimensions: [
    {
      name: '基礎',
      weight: 200,
      ...standing('faulty'),
      items: [
        {
          name: '公平',
          ...standing('done'),
          points: [point('公平', '其他', 'done'), point('公平', '流程', 'optional')],
        },
        {
          name: '友善',
          ...standing('faulty'),
          points: [point('友善', '其他', 'faulty'), point('友善', '網站', 'missing')],
        },
      ],
    },
    {
      name: '開放',
      weight: null,
      ...standing('optional'),
      items: [{ name: null, ...standing('optional'), points: [point(null, '創新', 'optional')] }],
    },
  ],
};

test('the rubric is a tree of dimensions, items and points, and points without an item stand under the dimension', () => {
  const [first, second] = draftNodes(tree, false);
  expect(first?.children.map(({ kind, name }) => [kind, name])).toEqual([
    ['item', '公平'],
    ['item', '友善'],
  ]);
  expect(first?.weight).toBe(200);
  expect(second?.children.map(({ kind, name }) => [kind, name])).toEqual([['point', '創新']]);
});

test('nodes of one name under several items are told apart, and found again', () => {
  const nodes = draftNodes(tree, false);
  const [fair, kind] = nodes[0]?.children ?? [];
  const id = kind?.children[0]?.id ?? '';
  expect(id).not.toBe(fair?.children[0]?.id);
  expect(nodeWith(draftNodes(tree, false), id)?.path).toEqual({ dimension: '基礎', item: '友善', point: '其他' });
  expect(nodeWith(nodes, 'gone')).toBeNull();
});

test('only what wants work is left, with the counts of what is left', () => {
  const nodes = draftNodes(tree, true);
  expect(nodes.map(({ name }) => name)).toEqual(['基礎']);
  expect(nodes[0]?.children.map(({ name }) => name)).toEqual(['友善']);
  expect(nodes.every(isUnfinished)).toBe(true);
});

test('dimensions are open at first, and items that want work', () => {
  const nodes = draftNodes(tree, false);
  expect(openAtFirst(nodes).map((id) => nodeWith(nodes, id)?.name)).toEqual(['基礎', '友善', '開放']);
});

test('states are said in words and numbers', () => {
  const nodes = draftNodes(tree, false);
  const words = (node: (typeof nodes)[number] | undefined) => (node === undefined ? '' : standingWords(node)['zh-TW']);
  expect(words(nodes[0])).toBe('完成 1／3 · 有誤 1 · 缺漏 1');
  expect(words(nodes[1])).toBe('可不列');
  const points = nodes[0]?.children[1]?.children ?? [];
  const [, missing] = points;
  if (missing === undefined) throw new Error('no point');
  expect(words({ ...missing, standing: { ...missing.standing, errors: 1 } })).toBe('缺漏');
  expect(points.map(words)).toEqual(['有誤 · 1 項作法 · 2 處須修正', '缺漏']);
  expect(totalWords(totals(nodes), '評核重點')).toEqual({
    'zh-TW': '共 5 個評核重點：完成 1、有誤 1、缺漏 1、可不列 2。',
    en: '5 points: 1 done, 1 with errors, 1 missing, 2 optional.',
  });
});
