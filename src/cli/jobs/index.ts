import type { Job } from './job';

/** Every job that workers know, loaded only when it is asked for. One line a job: its file exports `run`. */
export const jobs: Readonly<Record<string, () => Promise<Job>>> = {
  annexes: async () => (await import('./annexes')).run,
  'former-annexes': async () => (await import('./former-annexes')).run,
  read: async () => (await import('./read')).run,
  validate: async () => (await import('./validate')).run,
};
