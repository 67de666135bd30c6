import type { Language, Text } from '../core/i18n/text';

/** What a command may touch of the outside world; tests hand in their own. */
export interface CommandIo {
  /** Writes a line (a newline is added). */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  readonly language: Language;
  /** Today, YYYY-MM-DD, in Taiwan's time zone. */
  readonly today: string;
  /** Width of the terminal in half-width columns; null where the output is no terminal. */
  readonly columns: number | null;
}

/** 0: fine · 1: the plan has errors · 2: something could not be read, or the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One command of `sqp`. */
export interface Command {
  readonly name: string;
  readonly summary: Text;
  /** Full usage with options and one example. */
  readonly usage: Text;
  run(args: readonly string[], io: CommandIo): Promise<ExitCode>;
}
