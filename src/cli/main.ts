import { say, text, type Language, type Text } from '../core/i18n/text';
import type { CommandIo, ExitCode } from './command';
import { commands } from './commands/index';
import { nearestId } from './nearest-id';
import { takeLanguage } from './take-language';
import { version } from './version';

/** Runs one call of `sqp`: finds the command, or says how the call should look. Bugs are thrown. */
export async function main(argv: readonly string[], makeIo: (language: Language) => CommandIo): Promise<ExitCode> {
  const { language, unknown, rest } = takeLanguage(argv);
  const io = makeIo(language);
  if (unknown !== null) return refuse(io, unknownLanguage(unknown));
  const [first, ...args] = rest;
  if (first === '--version' || first === '-V') {
    io.out(version());
    return 0;
  }
  if (first === undefined) {
    io.err(await overview(language));
    return 2;
  }
  if (first === 'help' || first === '--help' || first === '-h') return help(args[0], io);
  const load = commandNamed(first);
  if (!load) return refuse(io, first.startsWith('-') ? optionFirst(first) : unknownCommand(first));
  if (asksForHelp(args)) return help(first, io);
  return (await load()).run(args, io);
}

function commandNamed(name: string) {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((argument) => argument === '--help' || argument === '-h');
}

async function help(name: string | undefined, io: CommandIo): Promise<ExitCode> {
  if (name === undefined) {
    io.out(await overview(io.language));
    return 0;
  }
  const load = commandNamed(name);
  if (!load) return refuse(io, unknownCommand(name));
  io.out(say((await load()).usage, io.language));
  return 0;
}

async function overview(language: Language): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map((command) => command.name.length));
  const lines = all.map((command) => `  ${command.name.padEnd(width)}  ${say(command.summary, language)}`);
  return say(
    text(
      [
        '檢查各機關年度「提升服務品質執行計畫」的草案',
        '',
        '用法：npx sqp <指令> [選項] …',
        '',
        ...lines,
        '',
        'npx sqp help <指令> 看一個指令的說明，例如 npx sqp help validate',
        '每個指令都可以加上 --lang en（英文）；npx sqp --version 看版本',
      ].join('\n'),
      [
        'Checks an agency’s yearly plan to improve its service (提升服務品質執行計畫)',
        '',
        'Usage: npx sqp <command> [options] …',
        '',
        ...lines,
        '',
        'npx sqp help <command> explains one command, as in: npx sqp help validate',
        'Every command takes --lang zh-TW|en; npx sqp --version prints the version',
      ].join('\n'),
    ),
    language,
  );
}

function unknownLanguage(given: string): Text {
  return text(
    `沒有「${given}」這種語言，請用 --lang zh-TW 或 --lang en。`,
    `There is no language “${given}”; use --lang zh-TW or --lang en.`,
  );
}

function optionFirst(given: string): Text {
  return text(
    `「${given}」之前要先寫指令，選項寫在指令後面，例如：npx sqp validate 計畫草案.xlsx --json。執行 npx sqp --help 可以看到所有指令。`,
    `A command comes before “${given}”, and options after it, as in: npx sqp validate plan.xlsx --json. npx sqp --help lists the commands.`,
  );
}

function unknownCommand(given: string): Text {
  const near = nearestId(given, Object.keys(commands), 1 / 2);
  return text(
    `沒有「${given}」這個指令。${near ? `是不是要用 ${near}？` : ''}執行 npx sqp --help 可以看到所有指令。`,
    `There is no command “${given}”. ${near ? `Did you mean ${near}? ` : ''}npx sqp --help lists them all.`,
  );
}

function refuse(io: CommandIo, message: Text): ExitCode {
  io.err(say(message, io.language));
  return 2;
}
