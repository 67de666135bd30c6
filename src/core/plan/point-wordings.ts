import { cleanLabel } from '../frameworks/clean-label';
import type { PointPath } from '../frameworks/framework';
import { locate } from '../frameworks/locate';
import { compareKey } from '../text/compare-key';
import type { Plan } from './plan';

/** How a plan words the points of its rubric where its first measure of a point uses one of the point's other known wordings. */
export interface PointWordings {
  /** The plan's own wording; the rubric's where the plan does not name the point. */
  of(path: PointPath): string;
}

/** Gathers the wordings of a plan's measures: an alias (消除…書表謄本) stays as the agency prints it, a slip is not taken over. */
export function pointWordings({ framework, measures }: Plan): PointWordings {
  const wordings = new Map<string, string>();
  for (const { dimension, item, point } of measures) {
    if (point === null) continue;
    const { path, point: match } = locate(framework, { dimension, item, point });
    if (path === null || match.status !== 'known') continue;
    const key = keyOf(path);
    if (wordings.has(key)) continue;
    const { name } = cleanLabel(point);
    // Letter for letter the rubric's own, but for white space and width.
    wordings.set(key, compareKey(name) === compareKey(path.point) ? path.point : name);
  }
  return { of: (path) => wordings.get(keyOf(path)) ?? path.point };
}

function keyOf({ dimension, item, point }: PointPath): string {
  return `${dimension}\n${item ?? ''}\n${point}`;
}
