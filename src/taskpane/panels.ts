import { text } from '../core/i18n/text';
import type { Panel } from './panel';

/** The panels that there are, in the order of their tabs. */
export const panels: readonly Panel[] = [
  { id: 'check', title: text('檢核', 'Check'), load: () => import('./panels/check') },
];
