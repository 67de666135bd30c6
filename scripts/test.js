/**
 * `npm test`: builds, runs every test, and ends with the plain line «N passed, N failed».
 * A tool that is missing (LibreOffice …) skips its tests and is named; with CI=true it fails them.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..');
const run = (file, args, env = {}) =>
  spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    .status ?? 1;

if (run(path.join(__dirname, 'prepare.js'), []) !== 0) {
  console.log('the build failed, so nothing was tested\n0 passed, 1 failed');
  process.exit(1);
}

const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'sqp-test-')), 'report.json');
const status = run(path.join(path.dirname(require.resolve('jest/package.json')), 'bin', 'jest.js'), [
  '--json',
  `--outputFile=${report}`,
  ...process.argv.slice(2),
]);
if (!fs.existsSync(report)) {
  console.log('jest left no report\n0 passed, 1 failed');
  process.exit(1);
}
const result = JSON.parse(fs.readFileSync(report, 'utf8'));
fs.rmSync(path.dirname(report), { recursive: true, force: true });

const missing = ['soffice', 'pdftotext', 'xmllint'].filter((tool) => spawnSync('which', [tool]).status !== 0);
const browsers = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];
if (!browsers.some((browser) => browser !== undefined && spawnSync('which', [browser]).status === 0))
  missing.push('chromium');
const families = String(spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '');
if (!/標楷體|DFKai-SB|BiauKai|AR PL UKai TW|TW-Kai/.test(families)) missing.push('a Kai font (fonts-arphic-ukai)');
if (!/Times New Roman|Liberation Serif|Tinos/.test(families))
  missing.push('Times New Roman or its metric twin (fonts-liberation)');
for (const tool of missing) console.log(`${tool} is not installed: the tests that need it were skipped`);

// A test file that does not even load counts no test of its own, but it has failed all the same.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
const skipped = result.numPendingTests + result.numTodoTests;
console.log(`\n${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = status === 0 && failed === 0 ? 0 : 1;
