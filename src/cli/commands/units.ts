import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { say, text, type Text } from '../../core/i18n/text';
import { displayWidth, padToWidth } from '../../core/text/display-width';
import type { UnitRegister } from '../../core/units/register';
import { registerFromNames } from '../../core/units/register-from-names';
import { readUnits, type ResolvedUnit } from '../../core/units/resolve';
import type { Command, CommandIo } from '../command';
import { loadRegister } from '../load-register';
import { parseOptions } from '../parse-options';

const KINDS: Readonly<Record<ResolvedUnit['kind'], Text>> = {
  unit: text('單位', 'unit'),
  collective: text('統稱', 'collective'),
  unknown: text('名冊沒有', 'not in the register'),
};
/** Without a register, what is no plausible name is not missing from it. */
const UNCLEAR = text('看不出是單位', 'not clearly a unit');

/** `sqp units`: how the cell of a unit column is read. */
export const command: Command = {
  name: 'units',
  summary: text('說明一格「承辦單位」讀成哪些單位', 'Says which units a unit cell is read as'),
  usage: text(
    [
      '用法：npx sqp units "文字" [--register 名稱,名稱… 或 名冊.csv] [--json]',
      '',
      '把一格承辦單位拆成各單位；換行、頓號、範圍、共用字尾、括號與統稱都會處理。',
      '',
      '  --register  本機關的單位，用逗號或頓號分隔，別名寫成「名稱=別名」；',
      '              或單位名冊的 .csv 檔（名稱,別名,主管,類別,成員）',
      '  --json      輸出 JSON',
      '',
      '例如：npx sqp units "文心、豐原分局" --register 文心分局,豐原分局',
    ].join('\n'),
    [
      'Usage: npx sqp units "TEXT" [--register NAME,NAME… or REGISTER.csv] [--json]',
      '',
      'Parts a unit cell into its units: line breaks, marks, ranges, shared endings, brackets and collectives.',
      '',
      '  --register  the agency’s units, parted by commas or 、, aliases as NAME=ALIAS;',
      '              or a .csv file (name,aliases,head,kind,members)',
      '  --json      print JSON',
      '',
      'Example: npx sqp units "文心、豐原分局" --register 文心分局,豐原分局 --lang en',
    ].join('\n'),
  ),
  async run(args, io) {
    const call = await readCall(args);
    if (!call.ok) {
      io.err(say(call.problem.message, io.language));
      return 2;
    }
    const { cell, register, json } = call.value;
    const units = readUnits(cell, register);
    if (json) io.out(JSON.stringify({ units }, null, 2));
    else for (const line of listed(units, register, io)) io.out(line);
    return 0;
  },
};

interface Call {
  readonly cell: string;
  readonly register: UnitRegister;
  readonly json: boolean;
}

async function readCall(args: readonly string[]): Promise<Outcome<Call>> {
  const parsed = parseOptions(args, { register: { type: 'string' }, json: { type: 'boolean' } });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [written] = positionals;
  if (written === undefined || positionals.length > 1)
    return fail(
      'usage',
      text(
        '請用引號寫一格的文字，例如：npx sqp units "秘書室、行政科"',
        'Write the text of one cell in quotes, as in: npx sqp units "秘書室、行政科"',
      ),
    );
  const register = await registerOf(values.register ?? '');
  if (!register.ok) return register;
  // Line breaks are hard to type in a terminal, so \n stands for one.
  return ok({ cell: written.replaceAll('\\n', '\n'), register: register.value, json: values.json === true });
}

async function registerOf(value: string): Promise<Outcome<UnitRegister>> {
  return /\.(?:csv|txt)$/iu.test(value.trim()) ? loadRegister(value.trim()) : ok(registerFromNames(value));
}

function listed(units: readonly ResolvedUnit[], register: UnitRegister, { language }: CommandIo): string[] {
  if (units.length === 0) return [say(text('這一格沒有單位。', 'The cell names no unit.'), language)];
  const width = Math.max(...units.map((unit) => displayWidth(unit.text)));
  return units.map((unit) => {
    const kind = unit.kind === 'unknown' && register.units.length === 0 ? UNCLEAR : KINDS[unit.kind];
    const notes = [say(kind, language)];
    if (unit.name !== unit.text && unit.part === null) notes.push(`= ${unit.name}`);
    if (unit.part !== null)
      notes.push(say(text(`${unit.name} 的「${unit.part}」`, `${unit.part} of ${unit.name}`), language));
    return `${padToWidth(unit.text, width)}  ${notes.join('  ')}`;
  });
}
