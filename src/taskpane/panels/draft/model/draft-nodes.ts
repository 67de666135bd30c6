import type { DraftStanding, DraftState, DraftTree } from '../../../../core/actions/draft-tree';
import type { PointPath } from '../../../../core/frameworks/framework';

/** A line of the tree: a dimension, an item, or a point of the rubric. */
export interface DraftNode {
  /** Unlike that of any other node; the same whenever the tree is made again. */
  readonly id: string;
  readonly kind: 'dimension' | 'item' | 'point';
  readonly name: string;
  /** null where the rubric has no weights, and for all but dimensions. */
  readonly weight: number | null;
  readonly standing: DraftStanding;
  /** Points in it by state; of a point, itself. */
  readonly counts: StateCounts;
  /** null for all but points. */
  readonly path: PointPath | null;
  readonly children: readonly DraftNode[];
}

export type StateCounts = Readonly<Record<DraftState, number>>;

/** The rubric as lines; where the rubric has no items, points stand under the dimension. With `unfinished`, only what still wants work. */
export function draftNodes({ dimensions }: DraftTree, unfinished: boolean): DraftNode[] {
  const nodes = dimensions.map((dimension): DraftNode => {
    const children = dimension.items.flatMap((item): readonly DraftNode[] => {
      const points = item.points.map((point): DraftNode => {
        const { path } = point;
        const id = JSON.stringify([path.dimension, path.item, path.point]);
        const counts = { ...none, [point.state]: 1 };
        return { id, kind: 'point', name: point.name, weight: null, standing: point, counts, path, children: [] };
      });
      if (item.name === null) return points;
      const id = JSON.stringify([dimension.name, item.name]);
      return [
        {
          id,
          kind: 'item',
          name: item.name,
          weight: null,
          standing: item,
          counts: sum(points),
          path: null,
          children: points,
        },
      ];
    });
    return {
      id: JSON.stringify([dimension.name]),
      kind: 'dimension',
      name: dimension.name,
      weight: dimension.weight,
      standing: dimension,
      counts: sum(children),
      path: null,
      children,
    };
  });
  return unfinished ? wanting(nodes) : nodes;
}

/** Points of the whole rubric by state. */
export function totals(nodes: readonly DraftNode[]): StateCounts {
  return sum(nodes);
}

/** True for a point, and for a whole with a point, that is missing or faulty. */
export function isUnfinished({ counts }: DraftNode): boolean {
  return counts.missing + counts.faulty > 0;
}

/** What is open before the user opens or closes anything: all dimensions, and items that want work. */
export function openAtFirst(nodes: readonly DraftNode[]): string[] {
  return nodes.flatMap((node) => [
    node.id,
    ...node.children.filter((child) => child.kind === 'item' && isUnfinished(child)).map(({ id }) => id),
  ]);
}

/** The node with an id; null where there is none such (it was filtered out, or the rubric is another). */
export function nodeWith(nodes: readonly DraftNode[], id: string | null): DraftNode | null {
  for (const node of nodes) {
    const found = node.id === id ? node : nodeWith(node.children, id);
    if (found !== null) return found;
  }
  return null;
}

const none: StateCounts = { missing: 0, faulty: 0, done: 0, optional: 0 };

function wanting(nodes: readonly DraftNode[]): DraftNode[] {
  return nodes.filter(isUnfinished).map((node) => ({ ...node, children: wanting(node.children) }));
}

function sum(nodes: readonly DraftNode[]): StateCounts {
  return nodes.reduce(
    (total, { counts }) => ({
      missing: total.missing + counts.missing,
      faulty: total.faulty + counts.faulty,
      done: total.done + counts.done,
      optional: total.optional + counts.optional,
    }),
    none,
  );
}
