import type { Command, CommandIo, ExitCode } from '../../src/cli/command';
import type { Language } from '../../src/core/i18n/text';

/** What one call of a command printed and gave back. */
export interface CommandRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command without a process; today is 2018-02-01 (107年2月1日), and the output is no terminal. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  language: Language = 'zh-TW',
): Promise<CommandRun> {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    language,
    today: '2018-02-01',
    columns: null,
  };
  const code = await command.run(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
