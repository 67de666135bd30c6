import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const { SizeLimit } = createRequire(__filename)('../../scripts/build/size-limit') as {
  SizeLimit: new (options: { entry: string; limit: number }) => webpack.WebpackPluginInstance;
};
const folder = mkdtempSync(path.join(tmpdir(), 'sqp-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a page's script of about 2 kB, compressed, and as much again that is loaded later. */
async function build(limit: number): Promise<readonly string[]> {
  const noise = (seed: number) =>
    Array.from({ length: 700 }, (_, index) => ((index + seed) ** 5 % 9973).toString(36)).join('');
  writeFileSync(path.join(folder, 'page.js'), `import('./later.js'); globalThis.noise = '${noise(1)}';`);
  writeFileSync(path.join(folder, 'later.js'), `globalThis.later = '${noise(777)}';`);
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: { page: './page.js' },
    output: { path: path.join(folder, 'dist') },
    plugins: [new SizeLimit({ entry: 'page', limit })],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler?.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  return stats?.compilation.errors.map(({ message }) => message) ?? ['no stats'];
}

const printed = jest.spyOn(console, 'log').mockImplementation(() => {});

test('a page within its limit is built, and its size said', async () => {
  expect(await build(10)).toEqual([]);
  expect(printed).toHaveBeenCalledWith(
    expect.stringMatching(/^page: \d\.\d kB of JavaScript at once \(gzip; at most 10\), \d\.\d kB later in 1 files$/),
  );
});

test('a page over its limit fails the build', async () => {
  expect(await build(1)).toEqual([expect.stringMatching(/^too large: page: \d\.\d kB.*at most 1\)/)]);
});
