import type { OpenWorkbook } from '../core/workbook/open-workbook';
import type { RunExcel } from '../hosts/office/run';

/** The workbook that is open in Excel; what talks to Excel is loaded at the first word. */
export function excelWorkbook(run: RunExcel): OpenWorkbook {
  let loaded: OpenWorkbook | null = null;
  async function workbook(): Promise<OpenWorkbook> {
    const { officeWorkbook } = await import('../hosts/office/office-workbook');
    // One for good: it remembers the sheets that it has read.
    return (loaded ??= officeWorkbook(run));
  }
  return {
    read: async () => (await workbook()).read(),
    change: async (changes) => (await workbook()).change(changes),
    mark: async (marks, columns) => (await workbook()).mark(marks, columns),
    select: async (cell) => (await workbook()).select(cell),
    watch: async (listener) => (await workbook()).watch(listener),
  };
}
