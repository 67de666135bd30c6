import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findWorkbooks } from '../../src/cli/find-workbooks';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-find-'));
const at = (...names: string[]) => path.join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  for (const name of ['計畫', '計畫/第二層', '.git', '空', '空/也空']) mkdirSync(at(name));
  for (const name of [
    '計畫10.xlsx',
    '計畫2.XLSX',
    '~$計畫2.XLSX',
    '.hidden.xlsx',
    '說明.docx',
    '.git/a.xlsx',
    '計畫/草案.ods',
    '計畫/第二層/舊.xls',
    '計畫/第二層/巨集.xlsm',
  ])
    writeFileSync(at(name), '');
  symlinkSync(folder, at('計畫', '回頭'));
  symlinkSync(at('沒有'), at('斷.xlsx'));
});

test('a folder is searched downwards, in natural order, without lock files, hidden ones and loops, with links to nowhere', async () => {
  expect(await findWorkbooks([folder])).toEqual({
    files: [
      at('計畫', '草案.ods'),
      at('計畫', '第二層', '巨集.xlsm'),
      at('計畫', '第二層', '舊.xls'),
      at('計畫2.XLSX'),
      at('計畫10.xlsx'),
      at('斷.xlsx'),
    ],
    emptyFolders: [],
    closedFolders: [],
  });
});

test('a file is taken as it is named, even if it is not there; each once', async () => {
  const files = [at('沒有.xlsx'), at('說明.docx'), at('計畫2.XLSX')];
  expect(await findWorkbooks([...files, at('計畫', '..', '計畫2.XLSX')])).toEqual({
    files,
    emptyFolders: [],
    closedFolders: [],
  });
});

test('folders without a workbook are told', async () => {
  expect(await findWorkbooks([at('空'), at('計畫10.xlsx')])).toEqual({
    files: [at('計畫10.xlsx')],
    emptyFolders: [at('空')],
    closedFolders: [],
  });
});

test('what cannot be looked into is told, not passed over', async () => {
  const denied = () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }));
  const { readdir, stat } = jest.requireActual<typeof fs>('node:fs/promises');
  jest
    .spyOn(fs, 'readdir')
    .mockImplementation(((...args: Parameters<typeof readdir>) =>
      args[0] === at('計畫', '第二層') ? denied() : readdir(...args)) as typeof readdir);
  jest
    .spyOn(fs, 'stat')
    .mockImplementation(((...args: Parameters<typeof stat>) =>
      args[0] === at('空') || args[0] === at('計畫10.xlsx') ? denied() : stat(...args)) as typeof stat);
  const found = await findWorkbooks([folder]).finally(() => jest.restoreAllMocks());
  expect(found.closedFolders).toEqual([at('空'), at('計畫', '第二層')]);
  expect(found.files).toContain(at('計畫10.xlsx'));
});
