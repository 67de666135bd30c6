import { text } from '../core/i18n/text';
import type { Panel } from './panel';

/** The panels that there are, in the order of their tabs. */
export const panels: readonly Panel[] = [
  { id: 'plan', title: text('計畫', 'Plan'), load: () => import('./panels/plan') },
  { id: 'draft', title: text('撰擬', 'Write'), load: () => import('./panels/draft') },
  { id: 'check', title: text('檢核', 'Check'), load: () => import('./panels/check') },
  { id: 'annexes', title: text('附件', 'Annexes'), load: () => import('./panels/annexes') },
];
