/** 評核架構: a rubric as data. Frozen; a released version is never edited. Sources stand beside the data. */
export interface Framework {
  /** Stable id: `service-award`, `service-leap`, or an agency's own. */
  readonly id: string;
  readonly version: number;
  /** 政府服務獎, 政府服務躍升方案 … */
  readonly name: string;
  /** Where its words and figures come from. */
  readonly source: string;
  /** What the dimensions are called: 構面, 策略. */
  readonly dimensionTerm: string;
  /** What the points are called: 評核重點, 方法. */
  readonly pointTerm: string;
  /** False where there is no level between dimension and point (政府服務躍升方案). */
  readonly hasItems: boolean;
  /** Points in all (1000); null where the rubric has no weights. */
  readonly totalWeight: number | null;
  readonly dimensions: readonly Dimension[];
  /** The checklists (檢核表) known for it, one per wording; [] where none was printed. */
  readonly checklists: readonly ChecklistWording[];
}

export interface Dimension {
  readonly name: string;
  readonly aliases: readonly string[];
  /** 個別評核構面, 整體評核構面; null where the rubric has no such kinds. */
  readonly category: string | null;
  readonly weight: number | null;
  /** True for 開放創新: it needs no row, no deadline and no unit. */
  readonly optional: boolean;
  /** Exactly one item with name null where points stand directly under the dimension. */
  readonly items: readonly Item[];
}

export interface Item {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly points: readonly Point[];
}

export interface Point {
  readonly name: string;
  readonly aliases: readonly string[];
  /** True for 其他服務作法: leaving it out is worth a hint, not an error. */
  readonly optional: boolean;
}

/** One agency's printing of the checklist. */
export interface ChecklistWording {
  readonly id: string;
  readonly entries: readonly FrameworkChecklistEntry[];
}

export interface FrameworkChecklistEntry {
  readonly path: PointPath;
  readonly tasks: readonly { readonly mark: '□' | '◎' | '*'; readonly text: string }[];
}

/** The key of a point: framework's own names. `item` is null where the framework or dimension has none. */
export interface PointPath {
  readonly dimension: string;
  readonly item: string | null;
  readonly point: string;
}
