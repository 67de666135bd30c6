const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Where Excel for Windows looks for add-ins under development: a value a add-in, named by its id, holding the manifest's path. */
const developerKey = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';

/** For a computer that has no Excel of its own. */
const noDesktopExcel =
  '這台電腦沒有桌面版 Excel：npm run start:excel 用於 Windows 與 Mac。在瀏覽器中試用請執行 npm start；在 Excel 網頁版使用，請看 docs/deploy.md。';

/** The add-in that a manifest describes: its id, and the manifest's full path. */
function addInOf(manifest) {
  const id = /<Id>([^<]+)<\/Id>/.exec(fs.readFileSync(manifest, 'utf8'))?.[1];
  if (id === undefined) throw new Error(`${manifest} 中沒有 <Id>`);
  return { id, manifest: path.resolve(manifest) };
}

/** Makes Excel on this computer load the add-in; says what was done, or what the user has to do. `run` and `home` stand in for the system in tests. */
function sideload(addIn, platform, run = runProgram, home = os.homedir()) {
  if (platform === 'win32') {
    run('reg', ['add', developerKey, '/v', addIn.id, '/t', 'REG_SZ', '/d', addIn.manifest, '/f']);
    return '已登錄到 Excel。請開啟（或重新開啟）Excel，功能區會出現「服務品質計畫」；沒有的話，按「常用」→「增益集」→「更多增益集」→「開發人員增益集」。';
  }
  if (platform === 'darwin') {
    const target = wefFile(addIn, home);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(addIn.manifest, target);
    return '已放進 Excel 的 wef 資料夾。請重新開啟 Excel，按「插入」→「我的增益集」旁的箭頭，選「服務品質計畫」。';
  }
  return noDesktopExcel;
}

/** Undoes `sideload`. */
function takeOut(addIn, platform, run = runProgram, home = os.homedir()) {
  if (platform === 'win32') {
    run('reg', ['delete', developerKey, '/v', addIn.id, '/f']);
    return '已從 Excel 移除，請重新開啟 Excel。';
  }
  if (platform === 'darwin') {
    fs.rmSync(wefFile(addIn, home), { force: true });
    return '已從 Excel 移除，請重新開啟 Excel。';
  }
  return noDesktopExcel;
}

function wefFile({ id }, home) {
  return path.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef', `${id}.manifest.xml`);
}

function runProgram(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw new Error(`${program} 沒有成功：${error?.message ?? stderr}`);
}

module.exports = { addInOf, developerKey, noDesktopExcel, sideload, takeOut };
