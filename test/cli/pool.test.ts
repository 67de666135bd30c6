import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runOnFiles } from '../../src/cli/pool';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A worker that does with a file what its name says. */
const workerFile = path.join(folder, 'worker.js');
writeFileSync(
  workerFile,
  `const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ job, file, options }) => {
    if (file === 'hang') for (;;);
    if (file === 'backtrack') /^(a+)+$/.test('a'.repeat(60) + 'b');
    if (file === 'swallow') { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
    if (file === 'throw-late') throw new TypeError('a bug outside of the job');
    if (file === 'exit') process.exit();
    if (file === 'bug') return parentPort.postMessage({ kind: 'bug', name: 'TypeError', message: 'x is not a function\\nat y', stack: '' });
    if (file === 'refuse') return parentPort.postMessage({ kind: 'done', outcome: { ok: false, problem: { code: 'damaged', message: { 'zh-TW': '壞', en: 'bad' } } } });
    parentPort.postMessage({ kind: 'done', outcome: { ok: true, value: { job, file, options, threadId } } });
  });`,
);

interface Echo {
  readonly file: string;
  readonly job: string;
  readonly options: unknown;
  readonly threadId: number;
}

const settings = { workerFile, workerCount: 2, timeLimitSeconds: 60, memoryLimitMegabytes: 32 };
const run = (files: readonly string[], rest = {}) =>
  runOnFiles<Echo>('echo', files, { today: '2018-01-01' }, { ...settings, ...rest });
const codes = (outcomes: Awaited<ReturnType<typeof run>>) =>
  outcomes.map((outcome) => (outcome.ok ? outcome.value.file : outcome.problem.code));

test('outcomes come in the order of the files, from every worker', async () => {
  const files = Array.from({ length: 40 }, (_, index) => `file ${index}`);
  const outcomes = await run(files);
  expect(codes(outcomes)).toEqual(files);
  expect(outcomes[7]).toMatchObject({ value: { job: 'echo', options: { today: '2018-01-01' } } });
  expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value.threadId)).size).toBe(2);
});

test('no files, no workers', async () => expect(await run([])).toEqual([]));

test('a file that hangs is given up, its worker replaced, and the others go on', async () => {
  const outcomes = await run(['a', 'hang', 'b', 'backtrack', 'c'], { workerCount: 1, timeLimitSeconds: 2 });
  expect(codes(outcomes)).toEqual(['a', 'timeout', 'b', 'timeout', 'c']);
});

test('a file that takes memory without end is given up, and the others go on', async () => {
  const outcomes = await run(['a', 'swallow', 'b'], { workerCount: 1 });
  expect(codes(outcomes)).toEqual(['a', 'memory', 'b']);
});

test('a bug is told of that file alone, in one sentence without a stack', async () => {
  const outcomes = await run(['bug', 'throw-late', 'exit', 'refuse', 'a'], { workerCount: 1 });
  expect(codes(outcomes)).toEqual(['internal-fault', 'internal-fault', 'internal-fault', 'damaged', 'a']);
  const [bug] = outcomes;
  expect(!bug?.ok && bug?.problem.message.en).toMatch(/TypeError: x is not a function\)/);
  expect(!bug?.ok && bug?.problem.message['zh-TW']).not.toMatch(/\n/);
});

test('without a built worker the job is done here; a job that is not there is a bug, told and not thrown', async () => {
  expect(codes(await run(['a'], { workerFile: null }))).toEqual(['internal-fault']);
});
