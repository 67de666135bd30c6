import type { Outcome } from '../core/i18n/problem';
import { say, text, type Language } from '../core/i18n/text';
import type { CommandIo, ExitCode } from './command';
import { parseOptions } from './parse-options';

/** What a command prints that lists data of one kind, or exports one. */
export interface Listing {
  readonly json: unknown;
  readonly lines: (language: Language) => readonly string[];
  /** The one that `--export` names. */
  readonly load: (given: string) => Promise<Outcome<unknown>>;
}

/** Runs such a command: plain, with `--json`, or with `--export ID`. */
export async function listOrExport(args: readonly string[], io: CommandIo, listing: Listing): Promise<ExitCode> {
  const parsed = parseOptions(args, { json: { type: 'boolean' }, export: { type: 'string' } });
  if (!parsed.ok) {
    io.err(say(parsed.problem.message, io.language));
    return 2;
  }
  const { values, positionals } = parsed.value;
  if (positionals.length > 0) {
    io.err(
      say(
        text(
          `不需要「${positionals[0]}」；匯出請寫 --export ${positionals[0]}。`,
          `“${positionals[0]}” is not expected; to print one, write --export ${positionals[0]}.`,
        ),
        io.language,
      ),
    );
    return 2;
  }
  if (typeof values.export === 'string') {
    const loaded = await listing.load(values.export);
    if (loaded.ok) io.out(JSON.stringify(loaded.value, null, 2));
    else io.err(say(loaded.problem.message, io.language));
    return loaded.ok ? 0 : 2;
  }
  if (values.json === true) io.out(JSON.stringify(listing.json, null, 2));
  else for (const line of listing.lines(io.language)) io.out(line);
  return 0;
}
