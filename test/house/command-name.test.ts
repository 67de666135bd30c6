import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const BARE = /(?<!npx )\bsqp (?:[<[]|--?[a-z]|help\b|new\b|validate\b|read\b|rules\b|units\b|deadline\b|frameworks\b)/;
const COMMENT = /^\s*(?:\/\*\*|\*|\/\/)/;

/** Lines that show a command which no shell finds: the program is not installed, only this project's npx knows it. */
const bareCommands = (words: string) => words.split('\n').filter((line) => !COMMENT.test(line) && BARE.test(line));

test.each(['用法：sqp validate 檔案', '執行 sqp --help', 'Usage: sqp <command>'])('%j would be found', (line) =>
  expect(bareCommands(line)).toEqual([line]),
);

const files = ['src/cli', 'src/core'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name)),
);

test('whatever a message tells people to run, they can run as it stands', () => {
  expect(files.length).toBeGreaterThan(100);
  const pages = [
    ...files,
    'README.md',
    'CHANGELOG.md',
    'docs/limits.md',
    'docs/frameworks.md',
    'docs/handmade-sheets.md',
  ];
  const found = pages.flatMap((file) => bareCommands(readFileSync(path.join(root, file), 'utf8')));
  expect(found).toEqual([]);
});
