import { describeReading } from '../../core/deadlines/describe';
import { readDeadline } from '../../core/deadlines/parse';
import { rocYearOfDate } from '../../core/deadlines/roc';
import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { say, text } from '../../core/i18n/text';
import { parseYear } from '../check-arguments';
import type { Command } from '../command';
import { parseOptions } from '../parse-options';

interface Call {
  readonly phrase: string;
  /** null: today's. */
  readonly rocYear: number | null;
  readonly json: boolean;
}

/** `sqp deadline`: what a deadline phrase means. A phrase that is not understood is an answer, too, and no failure. */
export const command: Command = {
  name: 'deadline',
  summary: text('說明一個完成期限的意思', 'Says what a deadline means'),
  usage: text(
    [
      '用法：npx sqp deadline "期限" [--year 年度] [--json]',
      '',
      '說明完成期限的意思：有哪些日期、是否持續辦理、多久一次、何時提報。看不懂的就說看不懂，不猜測。',
      '',
      '  --year 年度   計畫的民國年，用於沒寫年度的日期；不寫就是今年',
      '  --json        輸出 JSON',
      '',
      '例如：npx sqp deadline "每年六月及十二月二十日前" --year 107',
    ].join('\n'),
    [
      'Usage: npx sqp deadline "TEXT" [--year YEAR] [--json]',
      '',
      'Says what a deadline means: its dates, whether it goes on, how often it recurs, when a report is owed.',
      'What is not understood is said so, never guessed.',
      '',
      '  --year YEAR   the plan’s ROC year, for dates without one; this year where absent',
      '  --json        print JSON',
      '',
      'Example: npx sqp deadline "每年六月及十二月二十日前" --year 107',
    ].join('\n'),
  ),
  run(args, io) {
    const call = readCall(args);
    if (!call.ok) {
      io.err(say(call.problem.message, io.language));
      return Promise.resolve(2);
    }
    const { phrase, json } = call.value;
    const reading = readDeadline(phrase, call.value.rocYear ?? rocYearOfDate(io.today));
    io.out(json ? JSON.stringify(reading) : say(describeReading(reading), io.language));
    return Promise.resolve(0);
  },
};

function readCall(args: readonly string[]): Outcome<Call> {
  const options = parseOptions(args, { year: { type: 'string' }, json: { type: 'boolean' } });
  if (!options.ok) return options;
  const { values, positionals } = options.value;
  const [phrase, ...others] = positionals;
  if (phrase === undefined || others.length > 0) {
    return fail(
      'usage',
      phrase === undefined
        ? text(
            '請寫出要說明的期限，例如 npx sqp deadline "每季" --year 107。',
            'Name the deadline, as in: npx sqp deadline "每季" --year 107',
          )
        : text(
            `一次只能說明一個期限，這裡有 ${positionals.length} 個；期限內有空白時，請用引號括起來。`,
            `One deadline at a time; there are ${positionals.length}. Put quotes around one that holds blanks.`,
          ),
    );
  }
  const year = values.year === undefined ? ok(null) : parseYear(values.year);
  return year.ok ? ok({ phrase, rocYear: year.value, json: values.json === true }) : year;
}
