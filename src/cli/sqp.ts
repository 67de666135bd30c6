#!/usr/bin/env node
import { say } from '../core/i18n/text';
import { processIo } from './io';
import { internalFault } from './internal-fault';
import { main } from './main';
import { takeLanguage } from './take-language';

// A reader that has seen enough (`sqp … | head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { language } = takeLanguage(process.argv.slice(2));

/** The one place where a bug is caught: one sentence for the user, the stack only on request. */
function onBug(error: unknown): void {
  process.stderr.write(`${say(internalFault(error), language)}\n`);
  if (process.env['SQP_DEBUG'] === '1') process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(2);
}

process.on('uncaughtException', onBug);
process.on('unhandledRejection', onBug);

main(process.argv.slice(2), processIo).then((code) => {
  // Not process.exit: what was written to a pipe must still get through.
  process.exitCode = code;
}, onBug);
