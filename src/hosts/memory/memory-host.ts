import { ok } from '../../core/i18n/problem';
import type { WorkbookHost } from '../../core/workbook/host';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { snapshotOf } from './snapshot-of';

/** A workbook in memory, for tests and previews: what was written is what is read. */
export function memoryHost(start: WorkbookSnapshot = { sheets: [], names: [] }): WorkbookHost {
  let current = start;
  return {
    read: async () => ok(current),
    write: async (doc) => {
      current = snapshotOf(doc);
      return ok(null);
    },
  };
}
