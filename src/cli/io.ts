import type { Language } from '../core/i18n/text';
import type { CommandIo } from './command';
import { visibleControls } from './visible-controls';

/** Taiwan has had no daylight-saving time since 1979, so its day is that of UTC+8. */
const taiwanOffsetMilliseconds = 8 * 60 * 60 * 1000;

/** The real process as a command sees it, in one language. */
export function processIo(language: Language): CommandIo {
  const write = (stream: NodeJS.WriteStream, line: string) =>
    void stream.write(`${visibleControls(line, stream.isTTY)}\n`);
  return {
    out: (line) => write(process.stdout, line),
    err: (line) => write(process.stderr, line),
    language,
    today: new Date(Date.now() + taiwanOffsetMilliseconds).toISOString().slice(0, 10),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
  };
}
