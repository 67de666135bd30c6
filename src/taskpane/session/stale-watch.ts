import type { OpenWorkbook } from '../../core/workbook/open-workbook';
import type { Store } from './store';

/** Hears of changes of the workbook, whoever makes them, but for those of the session itself. */
export interface StaleWatch {
  /** Begins to listen, once; where Excel has no events, results are only never said to be stale. */
  begin(): Promise<void>;
  /** How many changes were heard of. */
  heard(): number;
}

/** Says in the state that what was checked is stale as soon as a change is heard of. */
export function watchStale(workbook: OpenWorkbook, { get, set }: Store): StaleWatch {
  let heard = 0;
  let begun: Promise<void> | null = null;
  function listener(): void {
    heard += 1;
    const { checked } = get();
    if (checked !== null && !checked.stale) set({ checked: { ...checked, stale: true } });
  }
  return {
    begin: () =>
      (begun ??= workbook.watch(listener).then(({ ok }) => {
        // Excel may have been busy: the next check tries again.
        if (!ok) begun = null;
      })),
    heard: () => heard,
  };
}
