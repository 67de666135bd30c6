/* global document, MutationObserver, window */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const webpack = require('webpack');
const { addIn } = require('../scripts/build/add-in');
const { HtmlPage } = require('../scripts/build/html-page');
const { openBrowser } = require('../scripts/open-browser');
const { median } = require('./clock');
const { paneSize } = require('./measure-size');

const root = path.join(__dirname, '..');
const peerFolder = path.join(root, '.cache', 'bench', 'peer-pane');
const rounds = 9;

/** An Office that is ready at once, so that both panes wait for nothing but themselves; its Excel never answers. */
const office = `
  window.Excel = { run: () => new Promise(() => {}) };
  window.Office = {
    HostType: { Excel: 'Excel' },
    actions: { associate() {} },
    addin: {},
    context: { displayLanguage: 'zh-TW', requirements: { isSetSupported: () => true } },
    onReady(tell) {
      const info = { host: 'Excel' };
      tell?.(info);
      return Promise.resolve(info);
    },
  };`;

/** Builds the pane that does nothing as our own is built. */
function buildPeer() {
  const ours = addIn();
  const page = ours.plugins.find((plugin) => plugin instanceof HtmlPage);
  const config = {
    ...ours,
    name: 'peer-pane',
    entry: { taskpane: path.join(__dirname, 'peer-pane.mjs') },
    output: { ...ours.output, path: peerFolder },
    plugins: [page],
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

/** Serves built panes, each below its name, with our Office in the place of Microsoft's. */
function serve(folders) {
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };
  const server = http.createServer((request, response) => {
    const [, name, ...rest] = request.url.split('/');
    response.setHeader('content-type', types[path.extname(request.url)] ?? 'application/octet-stream');
    if (rest.join('/') === 'lib/office.js') return void response.end(office);
    const file = path.join(folders[name] ?? root, ...rest);
    if (folders[name] === undefined || !fs.existsSync(file)) return void response.writeHead(404).end();
    fs.createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, server }));
  });
}

/** Milliseconds from asking for a pane, in a browser that has seen nothing, to the frame after its first button is there (with us a tab, the first thing to click in either). */
async function firstButton(browser, url) {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('button') === null) return;
      observer.disconnect();
      window.requestAnimationFrame(() => (window.firstButton = window.performance.now()));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  const time = await page.waitForFunction(() => window.firstButton);
  const milliseconds = await time.jsonValue();
  await context.close();
  return milliseconds;
}

/**
 * Our pane's first button against that of a pane that does nothing. The peer stands for Microsoft's React template, which cannot be had without the
 * internet: it is of the same parts, but without the template's polyfill, so that it is the faster of the two.
 */
async function measureFirstButton() {
  await buildPeer();
  const { url, server } = await serve({ ours: path.join(root, 'dist', 'addin'), peer: peerFolder });
  const browser = await openBrowser();
  const times = { ours: [], peer: [] };
  try {
    for (let round = 0; round <= rounds; round += 1)
      for (const name of ['ours', 'peer']) {
        const time = await firstButton(browser, `${url}/${name}/taskpane.html`);
        // The first of each wakes the browser.
        if (round > 0) times[name].push(time);
      }
  } finally {
    await browser.close();
    server.close();
  }
  const size = paneSize(peerFolder).toFixed(0);
  const what = `pane, first button : a pane of React and Fluent that does nothing (${size} kB)`;
  return [{ what, ours: median(times.ours), peer: median(times.peer) }];
}

module.exports = { measureFirstButton };
