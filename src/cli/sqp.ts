#!/usr/bin/env node
import { say, text } from '../core/i18n/text';
import { processIo } from './io';
import { internalFault } from './internal-fault';
import { main } from './main';
import { outputFault } from './output-fault';
import { takeLanguage } from './take-language';

const { language } = takeLanguage(process.argv.slice(2));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`sqp … | head`) closes the pipe: that is no failure of ours.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${say(outputFault(error), language)}\n`);
  process.exit(2);
});
// Where even the complaints cannot be written, the exit code still tells.
process.stderr.on('error', () => {});

/** The one place where a bug is caught: one sentence for the user, the stack only on request. */
function onBug(error: unknown): void {
  process.stderr.write(`${say(internalFault(error), language)}\n`);
  if (process.env['SQP_DEBUG'] === '1') process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(2);
}

process.on('uncaughtException', onBug);
process.on('unhandledRejection', onBug);

/** Paths, and the workers, need a folder to stand in; another program may have removed it. */
function hasWorkingFolder(): boolean {
  try {
    process.cwd();
    return true;
  } catch {
    return false;
  }
}

if (hasWorkingFolder())
  main(process.argv.slice(2), processIo).then((code) => {
    // Not process.exit: what was written to a pipe must still get through.
    process.exitCode = code;
  }, onBug);
else {
  const gone = text(
    '目前所在的資料夾已經不存在。請切換到別的資料夾，再執行一次。',
    'The folder you are in is gone. Change to another one and run it again.',
  );
  process.stderr.write(`${say(gone, language)}\n`);
  process.exitCode = 2;
}
