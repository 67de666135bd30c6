import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface AddIn {
  readonly id: string;
  readonly manifest: string;
}
type Act = (addIn: AddIn, platform: string, run: (program: string, args: string[]) => void, home: string) => string;
const { addInOf, developerKey, sideload, takeOut } = createRequire(__filename)('../../scripts/excel/sideload') as {
  addInOf(manifest: string): AddIn;
  developerKey: string;
  sideload: Act;
  takeOut: Act;
};

const addIn = addInOf(path.join(__dirname, '../../manifest/manifest.xml'));
const home = mkdtempSync(path.join(tmpdir(), 'sqp-home-'));
afterAll(() => rmSync(home, { recursive: true }));

test('Windows: a value in the developer key of Excel, and out again', () => {
  const run = jest.fn();
  expect(sideload(addIn, 'win32', run, home)).toContain('重新開啟');
  takeOut(addIn, 'win32', run, home);
  expect(run.mock.calls).toEqual([
    ['reg', ['add', developerKey, '/v', addIn.id, '/t', 'REG_SZ', '/d', addIn.manifest, '/f']],
    ['reg', ['delete', developerKey, '/v', addIn.id, '/f']],
  ]);
});

test('Mac: a copy of the manifest in the wef folder of Excel, and out again', () => {
  const run = jest.fn();
  const file = path.join(home, `Library/Containers/com.microsoft.Excel/Data/Documents/wef/${addIn.id}.manifest.xml`);
  sideload(addIn, 'darwin', run, home);
  expect(readFileSync(file)).toEqual(readFileSync(addIn.manifest));
  takeOut(addIn, 'darwin', run, home);
  expect(existsSync(file)).toBe(false);
  expect(run).not.toHaveBeenCalled();
});

test('elsewhere it says what to do, and does nothing', () => {
  const run = jest.fn();
  expect(sideload(addIn, 'linux', run, home)).toContain('npm start');
  expect(takeOut(addIn, 'linux', run, home)).toContain('npm start');
  expect(run).not.toHaveBeenCalled();
});
