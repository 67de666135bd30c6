import { annexNames } from '../../core/actions/annex-tabs';
import { annexLabels } from '../../core/forms/annex-labels';
import { forms } from '../../core/forms/catalogue';
import type { Form } from '../../core/forms/form';
import { frameworkById } from '../../core/frameworks/catalogue';
import { say, text, type Language, type Text } from '../../core/i18n/text';
import { displayWidth, padToWidth } from '../../core/text/display-width';
import type { Command } from '../command';
import { listOrExport } from '../list-or-export';
import { loadForm } from '../load-form';

/** `sqp forms`: in which ways a plan can be printed; `--export` prints one as the JSON that `--form my.json` reads. */
export const command: Command = {
  name: 'forms',
  summary: text('列出附件表式，或匯出成 JSON', 'Lists the forms of annexes, or prints one as JSON'),
  usage: text(
    [
      '用法：npx sqp forms [--json] [--export 代號]',
      '',
      '列出內建表式的代號、名稱、適用的評核架構，與依序印出的附件。',
      '',
      '  --export 代號   把一種表式印成 JSON，可修改後以 --form my.json 使用；',
      '                  代號也可以是自訂表式的 .json 檔，印出補齊省略欄位後的內容',
      '  --json          輸出 JSON',
      '',
      '例如：npx sqp forms --export award > my.json',
    ].join('\n'),
    [
      'Usage: npx sqp forms [--json] [--export ID]',
      '',
      'Lists the built-in forms: id, name, the frameworks they are for, and their annexes in printed order.',
      '',
      '  --export ID   print one as JSON, to be changed and used with --form my.json;',
      '                the ID can be a .json file of your own: it is printed with all that it left out',
      '  --json        print JSON',
      '',
      'Example: npx sqp forms --export award > my.json',
    ].join('\n'),
  ),
  run: (args, io) =>
    listOrExport(args, io, {
      json: { forms: forms.map(described) },
      lines: (language) => forms.flatMap((form) => listed(form, language)),
      load: loadForm,
    }),
};

function described(form: Form) {
  const { id, version, name, source, frameworks, annexes, body } = form;
  const labels = annexLabels(form);
  return {
    id,
    version,
    name: name['zh-TW'],
    source,
    frameworks,
    annexes: annexes.map(({ kind, orientation, onRequest, columns }) => ({
      kind,
      label: labels[kind],
      orientation,
      onRequest,
      columns: columns.map(({ header }) => header),
    })),
    text: body !== null,
  };
}

function listed(form: Form, language: Language): string[] {
  const labels = annexLabels(form);
  const numbered = form.annexes.filter(({ onRequest }) => !onRequest);
  const extra = form.annexes.filter(({ onRequest }) => onRequest);
  const width = Math.max(...numbered.map(({ kind }) => displayWidth(labels[kind])));
  const nameWidth = Math.max(...numbered.map(({ kind }) => displayWidth(say(annexNames[kind], language))));
  const fits = form.frameworks.map((id) => frameworkById(id)?.name ?? id).join('、');
  const said = (words: Text) => say(words, language);
  return [
    `${form.id}  ${said(form.name)}`,
    `  ${said(fits === '' ? text('適用所有評核架構', 'for every framework') : text(`適用 ${fits}`, `for ${fits}`))}`,
    ...numbered.map(({ kind, columns }) => {
      const headers = columns.map(({ header }) => header).join('｜');
      return `    ${padToWidth(labels[kind], width)}  ${padToWidth(said(annexNames[kind]), nameWidth)}  ${headers}`.trimEnd();
    }),
    ...(form.body === null ? [] : [`    ${padToWidth('', width)}  ${said(annexNames.text)}`]),
    ...(extra.length === 0
      ? []
      : [
          `    ${said(
            text(
              `另可要求：${extra.map(({ kind }) => `${annexNames[kind]['zh-TW']}（--only ${kind}）`).join('、')}`,
              `on request: ${extra.map(({ kind }) => `${annexNames[kind].en} (--only ${kind})`).join(', ')}`,
            ),
          )}`,
        ]),
    '',
  ];
}
