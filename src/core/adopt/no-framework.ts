import type { Framework } from '../frameworks/framework';

/** Stands in where no framework was recognised: it knows no label, so labels stay as written. */
export const noFramework: Framework = Object.freeze({
  id: 'unknown',
  version: 0,
  name: '',
  source: '',
  dimensionTerm: '構面',
  pointTerm: '評核重點',
  hasItems: true,
  totalWeight: null,
  dimensions: [],
  checklists: [],
});
