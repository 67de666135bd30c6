import type { DimensionLabel, MeasureTable } from '../../plan/plan';
import type { KnownLabels } from '../known-labels';
import type { Placed, RowLabels } from '../label-reader';

/** Which dimensions the rows of each table name, and the weights printed there. */
export interface DimensionLabels {
  /** Notes the row that becomes the measure of this index. */
  add(table: number, placed: Placed, own: RowLabels, measure: number): void;
  /** The tables with what their rows name, where a weight is printed there. */
  addTo(tables: readonly MeasureTable[]): MeasureTable[];
}

/** A column holds the weight as a heading does: 「服務遞送(300分)」 in the cells of the dimension. */
export function dimensionLabels(known: KnownLabels): DimensionLabels {
  const byTable = new Map<number, Map<string, DimensionLabel>>();
  let last: string | null = null;
  let lastTable = -1;

  return {
    add(table, { dimension }, own, measure) {
      if (own.dimension === null || dimension === null) return;
      const { text } = own.dimension;
      // Row after row stands under the same cell.
      if (text === last && table === lastTable) return;
      last = text;
      lastTable = table;
      const { weight } = known.lookUp(text).clean;
      let labels = byTable.get(table);
      if (labels === undefined) byTable.set(table, (labels = new Map()));
      const key = `${weight} ${dimension}`;
      if (!labels.has(key)) labels.set(key, { dimension, weight, measure });
    },
    addTo: (tables) =>
      tables.map((table, index) => {
        const labels = [...(byTable.get(index)?.values() ?? [])];
        return labels.some(({ weight }) => weight !== null) ? { ...table, labels } : table;
      }),
  };
}
