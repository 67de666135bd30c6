/* global fetch */
/** `npm start` answers: its page, the add-in under its policy, the sample; then it is ended. */
const { spawn } = require('node:child_process');
const path = require('node:path');
const { clearTimeout, setTimeout } = require('node:timers');

const start = spawn(process.execPath, [path.join(__dirname, '..', 'scripts', 'start.js'), '--no-open', '--port', '0']);
const patience = setTimeout(() => end('npm start said no address within three minutes'), 180_000);
let said = '';
start.stdout.on('data', (data) => {
  said += data;
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
  if (url === undefined || !said.includes('Ctrl+C')) return;
  start.stdout.removeAllListeners('data');
  check(url).then(
    () => end(null, `npm start answers on ${url}`),
    (error) => end(error.message),
  );
});
start.stderr.pipe(process.stderr);
start.on('exit', (code) => end(`npm start ended by itself with ${code}\n${said}`));

async function check(url) {
  for (const [name, words] of [
    ['', 'id="page"'],
    ['addin/taskpane.html', 'lib/office.js'],
    ['addin/manifest.xml', 'CustomTab'],
    ['addin/lib/office.js', 'excel-win32-16.01.js'],
    ['addin/lib/excel-win32-16.01.js', 'OfficeExtension'],
    ['samples/sample-faulty-plan.xlsx', 'PK'],
  ]) {
    const response = await fetch(url + name);
    if (!response.ok) throw new Error(`${name} answers ${response.status}`);
    if (!(response.headers.get('content-security-policy') ?? '').includes("default-src 'none'"))
      throw new Error(`${name} comes without its policy`);
    if (!(await response.text()).includes(words)) throw new Error(`${name} is not what it should be`);
  }
}

function end(problem, done) {
  clearTimeout(patience);
  start.removeAllListeners('exit');
  start.kill();
  if (problem !== null) console.error(problem);
  else console.log(done);
  process.exitCode = problem === null ? 0 : 1;
}
