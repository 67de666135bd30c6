import type { IsoDate } from '../deadlines/iso-date';
import type { Period } from '../deadlines/period';
import type { Framework } from '../frameworks/framework';
import type { UnitRegister } from '../units/register';

export type { IsoDate, Period };

/** A yearly 提升服務品質執行計畫 as data: what stands in the workbook, in the order it stands there. Nothing here knows cells. */
export interface Plan {
  readonly settings: PlanSettings;
  /** The rubric that the plan follows. */
  readonly framework: Framework;
  /** The agency's units: written in the workbook, or inferred from its roster and tables. */
  readonly register: UnitRegister;
  readonly tables: readonly MeasureTable[];
  readonly measures: readonly Measure[];
  /** null: the workbook has no roster. */
  readonly roster: Roster | null;
  /** null: the workbook has no checklist. */
  readonly checklist: Checklist | null;
}

/** null: the workbook does not say. */
export interface PlanSettings {
  readonly agency: string | null;
  /** ROC year of the plan (107 = 2018). */
  readonly rocYear: number | null;
  readonly title: string | null;
  readonly period: Period | null;
  /** 法源: the letters that the plan rests on, in order, as written; absent where the workbook does not say. */
  readonly basis?: readonly string[];
  /** What the agency calls itself in its plan text (本局); absent where the workbook does not say, and its name decides. */
  readonly selfName?: string;
}

/** A column of a measures table. */
export type MeasureField = 'dimension' | 'item' | 'point' | 'measure' | 'deadline' | 'unit' | 'benefit';

/** One table of measures: rows under one header (a repeated header after a page break goes on with the same table). */
export interface MeasureTable {
  /** The framework's dimension that the whole table is under, by heading or title; null where rows name their own or none is known. */
  readonly dimension: string | null;
  /** Which fields the table has a column for. */
  readonly fields: readonly MeasureField[];
  /** Weight printed in the heading (200 in 「基礎服務(200 分)」); null where none is. */
  readonly weight: number | null;
  /** The dimensions that its rows name, each with every weight printed beside the name; absent where none prints a weight. */
  readonly labels?: readonly DimensionLabel[];
}

/** A dimension as cells of a measures table name it. */
export interface DimensionLabel {
  /** As in `Measure.dimension`. */
  readonly dimension: string;
  /** Weight printed in the cell (200 in 「基礎服務(200 分)」); null where none is. */
  readonly weight: number | null;
  /** The first measure that it stands over: index into `Plan.measures`. */
  readonly measure: number;
}

/** One row of a measures table (one 具體作法 with its deadline and units). Texts are as written, '' is a blank cell. */
export interface Measure {
  /** Index into `Plan.tables`. */
  readonly table: number;
  /** The framework's name where known, else as written; null where the sheet does not say and it cannot be told. */
  readonly dimension: string | null;
  /** As written, without numbering, prefix or weight; null where blank or where the framework has no items. */
  readonly item: string | null;
  /** As written, without numbering; null where blank. */
  readonly point: string | null;
  readonly text: string;
  /** null: the table has no such column. */
  readonly deadline: string | null;
  /** The unit cell as written, several units and all; null: the table has no such column. */
  readonly unitText: string | null;
  /** null: the table has no such column. */
  readonly benefit: string | null;
  /** Columns of the user's own, by header. */
  readonly other: Readonly<Record<string, string>>;
}

/** 編組表. */
export interface Roster {
  readonly title: string | null;
  readonly members: readonly RosterMember[];
  /** Headers of columns with words that no seat keeps (電子郵件); absent: none. */
  readonly unread?: readonly string[];
  /** Titles of further rosters, whose seats follow those of the first; absent: none. */
  readonly joined?: readonly string[];
}

/** One seat. Texts as written, '' where blank. */
export interface RosterMember {
  /** 編組: the group's name; null where the roster has no groups. */
  readonly group: string | null;
  /** 職稱 (召集人, 委員 …). */
  readonly role: string;
  /** 現職. */
  readonly post: string;
  readonly name: string;
  /** 職掌. */
  readonly duty: string;
  readonly remark: string;
}

/** 檢核表. */
export interface Checklist {
  readonly title: string | null;
  readonly entries: readonly ChecklistEntry[];
}

/** The tasks of one point. */
export interface ChecklistEntry {
  readonly dimension: string | null;
  readonly item: string | null;
  readonly point: string | null;
  readonly tasks: readonly ChecklistTask[];
  /** Columns of the user's own (現況, 自評 …), by header. */
  readonly other: Readonly<Record<string, string>>;
}

/** □ something to do, ◎ a note, * a heading; '' where no mark is written. */
export type TaskMark = '□' | '◎' | '*' | '';

export interface ChecklistTask {
  readonly mark: TaskMark;
  readonly text: string;
}
