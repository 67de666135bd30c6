/** Twentieths of a point, in which Word measures. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
