import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadFramework } from '../../src/cli/load-framework';
import { loadRegister } from '../../src/cli/load-register';
import { readInput } from '../../src/cli/read-input';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-input-'));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

test('an ordinary file is read; what is none is named for what it is', async () => {
  expect(await readInput(written('a.csv', 'name\n'))).toEqual(Buffer.from('name\n'));
  expect(await readInput(folder)).toMatchObject({ en: expect.stringContaining('folder') });
  expect(await readInput('/dev/zero')).toMatchObject({ en: expect.stringContaining('device') });
  expect(await readInput(at('none'))).toMatchObject({ zh: '沒有這個檔案' });
  expect(await readInput(at('a.csv/b'))).toMatchObject({ zh: '沒有這個檔案' });
  truncateSync(written('large', ''), 17 * 1024 * 1024);
  expect(await readInput(at('large'))).toMatchObject({ en: expect.stringContaining('large') });
});

describe('a list of units', () => {
  const code = async (csv: string) => {
    const register = await loadRegister(written('units.csv', csv));
    return register.ok ? register.value.units.map(({ name }) => name) : register.problem.code;
  };

  test('may begin with the separator that Excel is told', async () => {
    expect(await code('sep=;\r\nname;head\r\n秘書室;主任\r\n')).toEqual(['秘書室']);
  });

  test('keeps its line numbers below such a line', async () => {
    const register = await loadRegister(written('units.csv', 'sep=,\nname\n甲科\n甲科\n'));
    expect(!register.ok && register.problem.message['zh-TW']).toContain('第 4 列');
  });

  test('without a unit, or with a cell that is none, is refused', async () => {
    expect(await code('name,head\n')).toBe('units-none');
    expect(await code(`name\n${'長'.repeat(2001)}\n`)).toBe('units-cell-too-long');
  });

  test('that is a pipe or a device is refused, and not waited for', async () => {
    expect(await loadRegister('/dev/zero')).toMatchObject({ problem: { code: 'units-unreadable' } });
  });
});

test('a framework may be saved as UTF-16; one that is a folder is said to be one', async () => {
  const json = JSON.stringify({ id: 'x' });
  const utf16 = written('utf16.json', Buffer.from(`\ufeff${json}`, 'utf16le'));
  expect(await loadFramework(utf16)).toMatchObject({ problem: { code: 'framework-invalid' } });
  const refused = await loadFramework(`${folder}/none.json`);
  expect(!refused.ok && refused.problem.message['zh-TW']).toContain('沒有這個檔案');
});
