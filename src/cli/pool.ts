import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail, type Outcome } from '../core/i18n/problem';
import { doJob } from './do-job';
import { internalFault } from './internal-fault';
import { text } from '../core/i18n/text';
import type { WorkerAnswer, WorkerRequest } from './worker-message';

export interface PoolSettings {
  /** The built worker; null: there is none (the sources run as they are), so the jobs are done in this thread. */
  readonly workerFile: string | null;
  readonly workerCount: number;
  /** For one file, from the request to the answer. */
  readonly timeLimitSeconds: number;
  /** Heap of one worker. */
  readonly memoryLimitMegabytes: number;
}

const megabyte = 1024 * 1024;

function usualSettings(): PoolSettings {
  const built = path.join(__dirname, 'worker.js');
  const workerCount = availableParallelism();
  return {
    workerFile: existsSync(built) ? built : null,
    workerCount,
    // A workbook of 100,000 rows is read and checked in about five seconds.
    timeLimitSeconds: 45,
    memoryLimitMegabytes: Math.min(1024, Math.floor((totalmem() * 0.75) / megabyte / workerCount)),
  };
}

/**
 * Does one job on every file, on all cores, and gives the outcomes in the order of the files.
 * A file that takes too long or too much memory gets the problem `timeout` or `memory`, a file that meets a bug
 * `internal-fault`; its worker is replaced and the others go on.
 */
export async function runOnFiles<T>(
  job: string,
  files: readonly string[],
  options: unknown,
  settings: Partial<PoolSettings> = {},
): Promise<Outcome<T>[]> {
  const pool = { ...usualSettings(), ...settings };
  const outcomes = new Array<Outcome<T>>(files.length);
  let next = 0;
  const lane = async () => {
    const worker = new ReplaceableWorker(pool);
    for (let index = next++; index < files.length; index = next++) {
      const outcome = await worker.ask({ job, file: files[index] ?? '', options });
      outcomes[index] = outcome as Outcome<T>;
    }
    worker.end();
  };
  await Promise.all(Array.from({ length: Math.min(pool.workerCount, files.length) }, lane));
  return outcomes;
}

/** A worker that is started when first needed, and again after one that had to be ended. */
class ReplaceableWorker {
  private worker: Worker | null = null;

  constructor(private readonly settings: PoolSettings) {}

  async ask(request: WorkerRequest): Promise<Outcome<unknown>> {
    if (this.settings.workerFile === null) return outcomeOf(await doJob(request));
    const worker = (this.worker ??= this.start(this.settings.workerFile));
    return new Promise((resolve) => {
      const settle = (outcome: Outcome<unknown>, isUsable: boolean) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (!isUsable) {
          // A worker that is being ended may still report an error: nobody waits for it.
          worker.on('error', () => {});
          this.end();
        }
        resolve(outcome);
      };
      const onMessage = (answer: WorkerAnswer) => settle(outcomeOf(answer), true);
      const onError = (error: Error) => settle(outcomeOfDeath(error, this.settings), false);
      const onExit = () => onError(new Error('the worker ended'));
      const { timeLimitSeconds } = this.settings;
      const timer = setTimeout(() => settle(tooSlow(timeLimitSeconds), false), timeLimitSeconds * 1000);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(request);
    });
  }

  end(): void {
    void this.worker?.terminate();
    this.worker = null;
  }

  private start(file: string): Worker {
    return new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: this.settings.memoryLimitMegabytes } });
  }
}

function outcomeOf(answer: WorkerAnswer): Outcome<unknown> {
  if (answer.kind === 'done') return answer.outcome;
  if (process.env['SQP_DEBUG'] === '1') process.stderr.write(`${answer.stack}\n`);
  return fail('internal-fault', internalFault(answer));
}

function outcomeOfDeath(error: NodeJS.ErrnoException, settings: PoolSettings): Outcome<unknown> {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooBig(settings.memoryLimitMegabytes);
  if (process.env['SQP_DEBUG'] === '1') process.stderr.write(`${error.stack}\n`);
  return fail('internal-fault', internalFault(error));
}

function tooSlow(seconds: number): Outcome<unknown> {
  return fail(
    'timeout',
    text(
      `這個檔案處理了 ${seconds} 秒還沒有完成，已停止處理。請把計畫以外的工作表移到另一個檔案，再試一次。`,
      `This file took more than ${seconds} seconds and was given up. Please move sheets that do not belong to the plan into another file and try again.`,
    ),
  );
}

function tooBig(megabytes: number): Outcome<unknown> {
  return fail(
    'memory',
    text(
      `處理這個檔案需要超過 ${megabytes} MB 的記憶體，已停止處理。請把計畫以外的工作表移到另一個檔案，再試一次。`,
      `This file needs more than ${megabytes} MB of memory and was given up. Please move sheets that do not belong to the plan into another file and try again.`,
    ),
  );
}
