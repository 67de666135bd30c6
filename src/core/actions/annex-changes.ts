import type { SheetChange } from '../workbook/open-workbook';
import type { SheetDoc } from '../workbook/sheet-doc';
import type { AnnexMerge } from './merge-annexes';

/** What brings annexes into an open workbook as `mergeAnnexes` decided; no sheet is deleted, since that would take the user's undo away. */
export function annexChanges(sheets: readonly SheetDoc[], { steps }: AnnexMerge): SheetChange[] {
  return steps.flatMap(({ made, tab, kind, keptAs }): SheetChange[] => {
    const doc = sheets.find(({ name }) => name === made);
    if (doc === undefined) return [];
    const sheet: SheetDoc = { ...doc, name: tab };
    switch (kind) {
      case 'add':
        return [{ kind: 'add', sheet, after: null }];
      case 'replace':
        return [{ kind: 'replace', name: tab, sheet }];
      case 'keep':
        return [
          { kind: 'rename', name: tab, to: keptAs ?? tab },
          { kind: 'add', sheet, after: tab },
        ];
    }
  });
}
