import { fail, type Outcome } from '../../core/i18n/problem';
import { text, type Text } from '../../core/i18n/text';
import type { Store } from './store';

/** A running action, as it sees itself. */
export interface Task {
  /** True once the user wants no more of it: it then changes nothing further, and returns `cancelled()`. */
  readonly isCancelled: () => boolean;
}

/** What an action returns; its value says what it did, null says nothing. */
export type Act = (task: Task) => Promise<Outcome<Text | null>>;

/** Does a session's actions one after the other: two that write at once would each see half of what the other did. */
export interface TaskQueue {
  /**
   * Does `act` when its turn comes. An action of the same `key` that is waiting already is not put in a second time. Rejects where it throws, which is a
   * bug; what fails as expected becomes the state's problem.
   */
  do(key: string, what: Text, act: Act): Promise<void>;
  /** Ends the running action before its next step, and those that wait before their first. */
  cancel(): void;
}

interface Waiting {
  cancelled: boolean;
}

const cancelledCode = 'cancelled';

/** What an action returns that was cancelled. */
export function cancelled(): Outcome<never> {
  return fail(cancelledCode, text('已取消。', 'Cancelled.'));
}

/** `now` counts milliseconds. */
export function makeTaskQueue({ set }: Store, now: () => number): TaskQueue {
  const waiting = new Map<string, Promise<void>>();
  const tasks = new Set<Waiting>();
  let last: Promise<void> = Promise.resolve();

  async function begin(what: Text, act: Act, task: Waiting): Promise<void> {
    set({ busy: { what, since: now() }, problem: null, notice: null });
    try {
      const outcome = task.cancelled ? cancelled() : await act({ isCancelled: () => task.cancelled });
      if (outcome.ok) set({ busy: null, notice: outcome.value });
      else if (outcome.problem.code === cancelledCode) set({ busy: null, notice: outcome.problem.message });
      else set({ busy: null, problem: outcome.problem });
    } catch (bug) {
      set({ busy: null });
      throw bug;
    } finally {
      tasks.delete(task);
    }
  }

  return {
    do(key, what, act) {
      const known = waiting.get(key);
      if (known !== undefined) return known;
      const task: Waiting = { cancelled: false };
      tasks.add(task);
      const done = last.then(() => {
        waiting.delete(key);
        return begin(what, act, task);
      });
      waiting.set(key, done);
      // The next one has its turn whatever became of this.
      last = done.catch(() => {});
      return done;
    },
    cancel() {
      for (const task of tasks) task.cancelled = true;
    },
  };
}
