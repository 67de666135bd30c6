import { endings } from './endings';
import { beside } from './beside';
import { forms } from './forms';
import { headers } from './headers';
import { headingRows } from './heading-rows';
import { headings } from './headings';
import type { Layout } from './layout';
import { leap } from './leap';
import { merged } from './merged';
import { others } from './others';
import { oddities } from './oddities';
import { own, ownFramework } from './own';
import { pages } from './pages';

/** Every layout. */
export const layouts: readonly Layout[] = [
  ...headings,
  ...leap,
  ...headers,
  ...merged,
  ...pages,
  ...others,
  ...beside,
  ...forms,
  ...oddities,
  ...own,
  ...endings,
  ...headingRows,
];

export { ownFramework };
