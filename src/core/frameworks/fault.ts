import type { Text } from '../i18n/text';

/** One thing wrong with a framework from outside. */
export interface Fault {
  /** Where in the file: `dimensions[0].items[1].name`; '' is the file as a whole. */
  readonly path: string;
  /** What was found, and what is expected. */
  readonly message: Text;
}

/** `['dimensions', 0, 'name']` → `dimensions[0].name`. */
export function pathName(keys: readonly unknown[]): string {
  return keys
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
