import { say, text } from '../../core/i18n/text';
import type { Command } from '../command';
import type { ReadReport } from '../jobs/read';
import { loadFramework } from '../load-framework';
import { parseOptions } from '../parse-options';
import { runOnFiles } from '../pool';

const usage = text(
  [
    '用法：npx sqp read 檔案 [選項]',
    '',
    '讀取計畫檔案（.xlsx、.xlsm、.ods），說明讀到了什麼：各構面的具體作法、編組表、檢核表，以及沒有讀入的列和原因。',
    '',
    '  --json               輸出 JSON',
    '  --framework 架構     評核架構代號或自訂架構的 JSON 檔；沒寫就依檔案內的名稱辨認',
    '  --lang en            以英文顯示',
    '',
    '結束代碼：0 已讀取，2 檔案無法讀取。',
    '',
    '例如：npx sqp read 107年度計畫.xlsx --json',
  ].join('\n'),
  [
    'Usage: npx sqp read FILE [options]',
    '',
    'Reads a plan (.xlsx, .xlsm, .ods) and says what was found: measures by dimension, roster, checklist, and the rows not read, with the reason.',
    '',
    '  --json               print JSON',
    '  --framework ID|FILE  a framework’s id, or the JSON file of your own; by default recognised by the labels in the file',
    '  --lang zh-TW         answer in Chinese',
    '',
    'Exit code: 0 read, 2 the file could not be read.',
    '',
    'Example: npx sqp read plan.xlsx --json --lang en',
  ].join('\n'),
);

/** `sqp read`: shows what a workbook is read as. */
export const command: Command = {
  name: 'read',
  summary: text('讀取計畫檔案，列出讀到的內容', 'Reads a plan and shows what was understood'),
  usage,
  async run(args, io) {
    const refuse = (sentence: string) => {
      io.err(sentence);
      return 2 as const;
    };
    const parsed = parseOptions(args, { json: { type: 'boolean' }, framework: { type: 'string' } });
    if (!parsed.ok) return refuse(say(parsed.problem.message, io.language));
    const { values, positionals } = parsed.value;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      const one = text(
        '請寫一個要讀取的檔案，例如：npx sqp read 計畫草案.xlsx',
        'Name one file to read, as in: npx sqp read plan.xlsx',
      );
      return refuse(say(one, io.language));
    }
    const framework = values.framework === undefined ? null : await loadFramework(values.framework);
    if (framework !== null && !framework.ok) return refuse(say(framework.problem.message, io.language));
    const [outcome] = await runOnFiles<ReadReport>('read', [file], {
      framework: framework?.value ?? null,
      language: io.language,
    });
    if (outcome === undefined) throw new Error('The pool gave no outcome for the file.');
    if (!outcome.ok) return refuse(say(outcome.problem.message, io.language));
    io.out(values.json === true ? JSON.stringify(outcome.value.description, null, 2) : outcome.value.words);
    return 0;
  },
};
