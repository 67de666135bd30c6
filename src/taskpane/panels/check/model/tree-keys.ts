import type { TreeRow } from './tree-rows';

/** What a key does in the tree. `move` goes to a row by its index; `step` to the finding before or after. */
export type TreeAct =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'open' | 'close' | 'activate'; readonly row: number }
  | { readonly kind: 'open-groups' }
  | { readonly kind: 'step'; readonly by: 1 | -1 };

/**
 * What `key` (a KeyboardEvent's) does with row `at` active, as in every tree: → opens or goes in, ← closes or goes out, * opens all headings. `page` is
 * how many rows a page holds. null: nothing, so the browser may have it.
 */
export function treeAct(key: string, rows: readonly TreeRow[], at: number, page: number): TreeAct | null {
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return moveTo(at + 1, rows);
    case 'ArrowUp':
      return moveTo(at - 1, rows);
    case 'Home':
      return moveTo(0, rows);
    case 'End':
      return moveTo(rows.length - 1, rows);
    case 'PageDown':
      return moveTo(at + page, rows);
    case 'PageUp':
      return moveTo(at - page, rows);
    case 'ArrowRight':
      if (row.kind === 'detail') return null;
      return row.isOpen ? moveTo(at + 1, rows) : { kind: 'open', row: at };
    case 'ArrowLeft':
      if (row.kind !== 'detail' && row.isOpen) return { kind: 'close', row: at };
      return moveTo(parentOf(rows, at), rows);
    case 'Enter':
    case ' ':
      return { kind: 'activate', row: at };
    case '*':
      return { kind: 'open-groups' };
    case 'n':
    case 'N':
      return { kind: 'step', by: 1 };
    case 'p':
    case 'P':
      return { kind: 'step', by: -1 };
    default:
      return null;
  }
}

function moveTo(index: number, rows: readonly TreeRow[]): TreeAct {
  return { kind: 'move', to: Math.min(Math.max(index, 0), rows.length - 1) };
}

/** The row one level up; the row itself at the top. */
function parentOf(rows: readonly TreeRow[], at: number): number {
  const level = rows[at]?.level ?? 1;
  for (let index = at - 1; index >= 0; index--) if ((rows[index]?.level ?? 1) < level) return index;
  return at;
}
