import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && fs.existsSync(path.join(root, file)));
const text = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const code = tracked.filter((file) => /^(src|test|scripts|bench)\/.*\.(ts|tsx|js)$/.test(file));

test('no file is a drawer for anything', () => {
  const drawers = tracked.filter((file) => /(^|\/)(utils?|helpers?|common|misc)([./]|$)/i.test(file));
  expect(drawers).toEqual([]);
});

test('a file is one thing: at most 300 lines, a rule at most 120 (data exempt)', () => {
  const data = /^src\/core\/frameworks\/[a-z-]+\/v\d+\/|\/data\/|phrases\.ts$/;
  const long = code
    .filter((file) => file.startsWith('src/') && !data.test(file))
    .map((file) => [file, text(file).split('\n').length - 1] as const)
    .filter(([file, lines]) => lines > (file.startsWith('src/core/rules/') && !file.endsWith('/index.ts') ? 120 : 300));
  expect(long).toEqual([]);
});

test('nothing is left open or silenced', () => {
  const marks = new RegExp(
    [
      'TO' + 'DO',
      'FIX' + 'ME',
      '@ts-' + 'ignore',
      'eslint-' + 'disable',
      '\\bit\\.sk' + 'ip',
      '\\btest\\.sk' + 'ip\\(',
    ].join('|'),
  );
  const open = code.filter((file) => marks.test(text(file)));
  expect(open).toEqual([]);
});

test('the repository stands alone', () => {
  const needle = ['..', 'shared'].join('/');
  const leaks = tracked.filter(
    (file) => !file.startsWith('.ci/') && /\.(ts|tsx|js|json|md|html|css)$/.test(file) && text(file).includes(needle),
  );
  expect(leaks).toEqual([]);
});

test('no file names where packages are downloaded from', () => {
  const host = /registry\.npmjs|npmmirror|deb\.debian\.org/;
  const files = tracked.filter(
    (file) => !file.startsWith('test/house/') && /\.(ts|tsx|js|json|md|yml|sh)$|^\.npmrc$|^\.ci\//.test(file),
  );
  expect(files.filter((file) => host.test(text(file)))).toEqual([]);
  expect(text('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});
