/** One unit out of a unit cell. */
export interface ResolvedUnit {
  /** As written, without white space; a range or shared suffix written out (第三組, 文心分局). */
  readonly text: string;
  /** The register's name; else `text` without its bracketed part. */
  readonly name: string;
  /** The part of a unit in brackets (勤務指揮中心(資訊) → 資訊); null where there is none. */
  readonly part: string | null;
  readonly kind: 'unit' | 'collective' | 'unknown';
}
