import { parentPort } from 'node:worker_threads';
import { doJob } from './do-job';
import type { WorkerRequest } from './worker-message';

parentPort?.on('message', async (request: WorkerRequest) => parentPort?.postMessage(await doJob(request)));
