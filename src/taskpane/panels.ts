import type { Panel } from './panel';
import type { ShellSession } from './Shell';

/** The panels that there are, in the order of their tabs. */
export const panels: readonly Panel<ShellSession>[] = [];
