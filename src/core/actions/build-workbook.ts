import type { Plan } from '../plan/plan';
import { buildChecklist } from '../sheets/checklist/build';
import { buildLists, dimensionList, itemList, pointList, unitList } from '../sheets/lists/build';
import { buildMeasures } from '../sheets/measures/build';
import { buildRoster } from '../sheets/roster/build';
import { buildSettings } from '../sheets/settings/build';
import { buildUnits, unitsReference } from '../sheets/units/build';
import type { SheetDoc, WorkbookDoc } from '../workbook/sheet-doc';

/** A plan as a structured workbook: all that is known of it in visible sheets, which are read back without a loss. */
export function buildWorkbook(plan: Plan): WorkbookDoc {
  const units = buildUnits(plan.register);
  const lists = buildLists(plan.framework, unitsReference(units));
  const sheets: SheetDoc[] = [buildSettings(plan), units];
  const closing: SheetDoc[] = [];
  if (plan.roster !== null) closing.push(buildRoster(plan.roster));
  if (plan.checklist !== null) closing.push(buildChecklist(plan.checklist));
  closing.push(lists.sheet);
  for (const index of plan.tables.keys()) {
    const taken = [...sheets, ...closing].map(({ name }) => name);
    sheets.push(buildMeasures(plan, index, (layout) => listsOf(plan, index, layout), taken));
  }
  return {
    properties: {
      title: plan.settings.title ?? '提升服務品質執行計畫',
      subject: plan.framework.name,
      company: plan.settings.agency ?? '',
      description: '',
    },
    sheets: [...sheets, ...closing],
    names: lists.names,
    // People come to write measures, not to look at settings.
    activeSheet: plan.tables.length === 0 ? 0 : 2,
  };
}

type ListsOf = Parameters<typeof buildMeasures>[2];

function listsOf(plan: Plan, tableIndex: number, layout: Parameters<ListsOf>[0]): ReturnType<ListsOf> {
  const { framework } = plan;
  const name = plan.tables[tableIndex]?.dimension ?? null;
  const dimension = framework.dimensions.findIndex((each) => each.name === name);
  const units = unitList;
  if (dimension < 0) return { dimensions: dimensionList, items: null, points: null, units };
  const columnIndex = layout.columnIndexes.item;
  const item = columnIndex === undefined ? null : { rowIndex: layout.firstRowIndex, columnIndex };
  return {
    dimensions: dimensionList,
    items: itemList(framework, dimension),
    points: pointList(framework, dimension, item),
    units,
  };
}
