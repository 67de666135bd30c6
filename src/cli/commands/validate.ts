import type { CheckedWorkbook } from '../../core/actions/check-workbook';
import { reportText, type FileReport } from '../../core/check/report-text';
import { totalWords } from '../../core/check/report-total';
import { fail, ok, type Outcome, type Problem } from '../../core/i18n/problem';
import { say, text } from '../../core/i18n/text';
import { readCheckArguments, type CheckArguments } from '../check-arguments';
import type { Command, CommandIo, ExitCode } from '../command';
import { findWorkbooks } from '../find-workbooks';
import { parseOptions } from '../parse-options';
import { runOnFiles } from '../pool';
import { reportAsJson } from './validate-json';
import { validateUsage } from './validate-usage';

/** `sqp validate`: says, cell by cell, what is wrong with drafts. */
export const command: Command = {
  name: 'validate',
  summary: text('檢核計畫草案，逐格指出哪裡要改、怎麼改', 'Checks drafts and says, cell by cell, what to change'),
  usage: validateUsage,
  async run(args, io) {
    const call = await readCall(args, io.today);
    if (!call.ok) {
      io.err(say(call.problem.message, io.language));
      return 2;
    }
    const { places, json, checking } = call.value;
    const { files, emptyFolders, closedFolders } = await findWorkbooks(places);
    const outcomes = await runOnFiles<CheckedWorkbook>('validate', files, checking);
    const reports = [
      ...outcomes.map((outcome, index) => reportOf(files[index] ?? '', outcome)),
      ...emptyFolders.map((folder) => unread(folder, noWorkbooks(folder))),
      ...closedFolders.map((folder) => unread(folder, closedFolder(folder))),
    ];
    if (json) io.out(JSON.stringify({ files: reports.map((report) => reportAsJson(report, io.language)) }, null, 2));
    else print(reports, io);
    return exitCode(reports);
  },
};

interface Call {
  readonly places: readonly string[];
  readonly json: boolean;
  readonly checking: CheckArguments;
}

async function readCall(args: readonly string[], today: string): Promise<Outcome<Call>> {
  const parsed = parseOptions(args, {
    json: { type: 'boolean' },
    today: { type: 'string' },
    period: { type: 'string' },
    year: { type: 'string' },
    framework: { type: 'string' },
    rules: { type: 'string' },
    without: { type: 'string' },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length === 0)
    return fail(
      'usage',
      text(
        '請寫要檢核的檔案或資料夾，例如：npx sqp validate 計畫草案.xlsx',
        'Name the files or folders to check, as in: npx sqp validate plan.xlsx',
      ),
    );
  const checking = await readCheckArguments(values, today);
  return checking.ok ? ok({ places: positionals, json: values.json === true, checking: checking.value }) : checking;
}

function reportOf(file: string, outcome: Outcome<CheckedWorkbook>): FileReport {
  return outcome.ok ? { file, problem: null, ...outcome.value } : unread(file, outcome.problem);
}

function unread(file: string, problem: Problem): FileReport {
  return { file, problem, recognised: null, summary: { error: 0, warning: 0, hint: 0 }, findings: [], titles: {} };
}

function noWorkbooks(folder: string): Problem {
  return {
    code: 'no-workbooks',
    message: text(
      `資料夾「${folder}」和其下層都沒有 .xlsx、.xlsm 或 .ods 檔。請確認位置，或直接指定檔案。`,
      `The folder “${folder}” holds no .xlsx, .xlsm or .ods at any depth. Check the place, or name the file.`,
    ),
  };
}

function closedFolder(folder: string): Problem {
  return {
    code: 'folder-unreadable',
    message: text(
      `無法開啟資料夾「${folder}」，其中的檔案沒有檢核。請確認有讀取的權限、路徑沒有過長，再試一次。`,
      `The folder “${folder}” cannot be opened; files in it were not checked. See that you may read it and that its path is not too long.`,
    ),
  };
}

function print(reports: readonly FileReport[], { out, language, columns }: CommandIo): void {
  reports.forEach((report, index) => {
    if (index > 0) out('');
    out(reportText(report, { language, columns }));
  });
  if (reports.length > 1) out(`\n${say(totalWords(reports), language)}`);
}

function exitCode(reports: readonly FileReport[]): ExitCode {
  if (reports.some(({ problem }) => problem !== null)) return 2;
  return reports.some(({ summary }) => summary.error > 0) ? 1 : 0;
}
