import { frameworks } from '../../core/frameworks/catalogue';
import type { Framework } from '../../core/frameworks/framework';
import { say, text, type Language } from '../../core/i18n/text';
import { padToWidth, displayWidth } from '../../core/text/display-width';
import type { Command } from '../command';
import { listOrExport } from '../list-or-export';
import { loadFramework } from '../load-framework';

/** `sqp frameworks`: which rubrics are known; `--export` prints one as the JSON that `--framework my.json` reads. */
export const command: Command = {
  name: 'frameworks',
  summary: text('列出評核架構，或匯出成 JSON', 'Lists the frameworks, or prints one as JSON'),
  usage: text(
    [
      '用法：npx sqp frameworks [--json] [--export 代號]',
      '',
      '列出內建評核架構的代號、名稱、構面、評核項目與評核重點數、配分。',
      '',
      '  --export 代號   把一個架構印成 JSON，可修改後以 --framework my.json 使用；',
      '                  代號也可以是自訂架構的 .json 檔，印出補齊省略欄位後的內容',
      '  --json          輸出 JSON',
      '',
      '例如：npx sqp frameworks --export service-award > my.json',
    ].join('\n'),
    [
      'Usage: npx sqp frameworks [--json] [--export ID]',
      '',
      'Lists the built-in frameworks: id, name, how many dimensions, items and points, and the weights.',
      '',
      '  --export ID   print one as JSON, to be changed and used with --framework my.json;',
      '                the ID can be a .json file of your own: it is printed with all that it left out',
      '  --json        print JSON',
      '',
      'Example: npx sqp frameworks --export service-award > my.json',
    ].join('\n'),
  ),
  run: (args, io) =>
    listOrExport(args, io, {
      json: { frameworks: frameworks.map(counted) },
      lines: (language) => frameworks.flatMap((framework) => listed(framework, language)),
      load: loadFramework,
    }),
};

function counted(framework: Framework) {
  const { id, version, name, source, totalWeight, dimensions, checklists } = framework;
  const items = dimensions.flatMap((dimension) => dimension.items);
  return {
    id,
    version,
    name,
    source,
    dimensions: dimensions.map((dimension) => ({
      name: dimension.name,
      category: dimension.category,
      weight: dimension.weight,
      optional: dimension.optional,
      items: dimension.items.filter((item) => item.name !== null).length,
      points: dimension.items.flatMap((item) => item.points).length,
    })),
    items: items.filter((item) => item.name !== null).length,
    points: items.flatMap((item) => item.points).length,
    totalWeight,
    checklists: checklists.map((checklist) => ({
      id: checklist.id,
      tasks: checklist.entries.flatMap((entry) => entry.tasks).length,
    })),
  };
}

function listed(framework: Framework, language: Language): string[] {
  const counts = counted(framework);
  const { dimensionTerm, pointTerm } = framework;
  const amounts = text(
    [
      `${counts.dimensions.length} ${dimensionTerm}`,
      ...(counts.items > 0 ? [`${counts.items} 評核項目`] : []),
      `${counts.points} ${pointTerm}`,
      counts.totalWeight === null ? '無配分' : `${counts.totalWeight} 分`,
      ...(counts.checklists.length > 0 ? [`${counts.checklists.length} 種檢核表`] : []),
    ].join('、'),
    [
      `${counts.dimensions.length} dimensions`,
      ...(counts.items > 0 ? [`${counts.items} items`] : []),
      `${counts.points} points`,
      counts.totalWeight === null ? 'no weights' : `weight ${counts.totalWeight}`,
      ...(counts.checklists.length > 0 ? [`${counts.checklists.length} checklists`] : []),
    ].join(', '),
  );
  const width = Math.max(...counts.dimensions.map(({ name }) => displayWidth(name)));
  return [
    `${counts.id}  ${counts.name}`,
    `  ${say(amounts, language)}`,
    ...counts.dimensions.map(({ name, weight, points, optional }) => {
      const facts = text(
        `${points} ${pointTerm}${weight === null ? '' : `、${weight} 分`}${optional ? '（可不列）' : ''}`,
        `${points} points${weight === null ? '' : `, weight ${weight}`}${optional ? ' (may be left out)' : ''}`,
      );
      return `    ${padToWidth(name, width)}  ${say(facts, language)}`;
    }),
    '',
  ];
}
