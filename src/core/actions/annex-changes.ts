import type { SheetChange } from '../workbook/open-workbook';
import type { SheetDoc } from '../workbook/sheet-doc';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { AnnexMerge } from './merge-annexes';

/** What brings annexes into the open workbook `existing` as `mergeAnnexes` decided; no sheet is deleted, since that would take the user's undo away. */
export function annexChanges(
  sheets: readonly SheetDoc[],
  { steps }: AnnexMerge,
  existing: WorkbookSnapshot,
): SheetChange[] {
  return steps.flatMap(({ made, tab, kind, keptAs }): SheetChange[] => {
    const doc = sheets.find(({ name }) => name === made);
    if (doc === undefined) return [];
    const sheet: SheetDoc = { ...doc, name: tab };
    switch (kind) {
      case 'add':
        return [{ kind: 'add', sheet, after: null }];
      case 'replace':
        return [{ kind: 'replace', name: tab, sheet, was: rowsOf(tab, existing) }];
      case 'keep':
        return [
          { kind: 'rename', name: tab, to: keptAs ?? tab },
          { kind: 'add', sheet, after: tab },
        ];
    }
  });
}

function rowsOf(tab: string, { sheets }: WorkbookSnapshot): SheetSnapshot['rows'] {
  return sheets.find(({ name }) => name.toLowerCase() === tab.toLowerCase())?.rows ?? [];
}
