import { jobs } from './jobs/index';
import type { WorkerAnswer, WorkerRequest } from './worker-message';

/** Does what was asked and never throws. */
export async function doJob({ job, file, options }: WorkerRequest): Promise<WorkerAnswer> {
  try {
    const load = jobs[job];
    if (!load) throw new Error(`no job ${job}`);
    return { kind: 'done', outcome: await (await load())(file, options) };
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'bug', name, message, stack };
  }
}
