import type { Panel } from './panel';

/** The panels that there are, in the order of their tabs. */
export const panels: readonly Panel[] = [];
