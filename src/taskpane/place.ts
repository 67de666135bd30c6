import type { PlanSession } from './session/plan-session';

/** Where the pane finds itself: waiting for Office, outside Excel, in an Excel that lacks what the add-in needs, or at work. */
export type Place =
  { readonly kind: 'connecting' | 'nowhere' | 'too-old' } | { readonly kind: 'excel'; readonly session: PlanSession };

/** The set of functions that the add-in needs; the manifest says the same. */
const needed = { set: 'ExcelApi', version: '1.13' };

/** A browser outside Office never answers. */
const patienceMilliseconds = 5000;

/**
 * Tells where the page runs: `start` makes the session once Excel is there. Calls `found` again where Office answers after all that time.
 */
export function findPlace(start: () => PlanSession, found: (place: Place) => void): void {
  if (globalThis.Office?.onReady === undefined) return found({ kind: 'nowhere' });
  found({ kind: 'connecting' });
  const timer = setTimeout(() => found({ kind: 'nowhere' }), patienceMilliseconds);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    if (host !== Office.HostType.Excel) return found({ kind: 'nowhere' });
    const enough = Office.context.requirements.isSetSupported(needed.set, needed.version);
    found(enough ? { kind: 'excel', session: start() } : { kind: 'too-old' });
  });
}
