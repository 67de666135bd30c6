/** Bugs of the add-in itself, which nobody expected and nobody has handled: shown in the pane, never swallowed. */

let last: Error | null = null;
const listeners = new Set<() => void>();

/** The latest bug; null while there was none. */
export function lastBug(): Error | null {
  return last;
}

/** Calls `listener` at each bug until the function that comes back is called. */
export function onBug(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows `thrown` in the pane, whatever it is. */
export function reportBug(thrown: unknown): void {
  last = thrown instanceof Error ? thrown : new Error(String(thrown));
  for (const listener of listeners) listener();
}

/** Reports whatever escapes our own scripts. */
export function catchBugs(page: Window): void {
  page.addEventListener('unhandledrejection', (event) => reportBug(event.reason));
  page.addEventListener('error', (event) => {
    // Microsoft's scripts throw where there is no Excel; that is said otherwise.
    if (!event.filename.includes('/lib/')) reportBug(event.error ?? event.message);
  });
}
