import type { SessionState } from './state';

/** A session's state and who listens to it. */
export interface Store {
  readonly get: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** Calls `listener` after each change, until the function that comes back is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps a state. */
export function makeStore(initial: SessionState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
