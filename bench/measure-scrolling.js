/* global document, window */
require('../scripts/load-typescript');
const { Buffer } = require('node:buffer');
const { openBrowser } = require('../scripts/open-browser');
const { servePreview } = require('../scripts/preview-server');
const { median } = require('./clock');
const { wholePlan } = require('./measure-annexes');
const { buildWorkbook } = require('../src/core/actions/build-workbook');
const { writeWorkbook } = require('../src/hosts/xlsx/write-workbook');

const FINDINGS = 2000;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of a plan with so many measures, none of which says until when. */
async function faultyWorkbook() {
  const plan = wholePlan(FINDINGS);
  const measures = plan.measures.map((measure) => ({ ...measure, deadline: '' }));
  return Buffer.from(await writeWorkbook(buildWorkbook({ ...plan, measures })));
}

/** Runs in the pane: scrolls to the end in so many frames and says how long each took, in milliseconds. */
function scrollThrough(frames) {
  const { scrollingElement: page } = document;
  const step = page.scrollHeight / frames;
  return new Promise((resolve) => {
    const times = [];
    let last = null;
    const next = (now) => {
      if (last !== null) times.push(now - last);
      last = now;
      page.scrollTop += step;
      if (times.length < frames) window.requestAnimationFrame(next);
      else resolve({ times, height: page.scrollHeight });
    };
    window.requestAnimationFrame(next);
  });
}

/** The pane's list of 2,000 findings, scrolled from top to bottom in the page of `npm start`: its longest frame. */
async function measureScrolling() {
  const [browser, served] = await Promise.all([openBrowser(), servePreview(0)]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-TW' });
    await page.goto(served.url);
    const pane = page.frameLocator('iframe');
    await pane.locator('h1').waitFor();
    const buffer = await faultyWorkbook();
    await page.locator('input[type=file]').setInputFiles({ name: 'many.xlsx', mimeType: type, buffer });
    await page.getByText('many.xlsx').first().waitFor();
    await pane.locator('h1').waitFor();
    await page.getByRole('toolbar').first().getByRole('button', { name: '驗證計畫' }).click();
    await pane.getByRole('tree').waitFor();
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    const runs = [];
    for (let run = 0; run < 3; run += 1) {
      await frame.evaluate(() => document.scrollingElement.scrollTo(0, 0));
      runs.push(await frame.evaluate(scrollThrough, 300));
    }
    if (runs[0].height < FINDINGS * 20) throw new Error(`the list is only ${runs[0].height} pixels long`);
    const longest = median(runs.map(({ times }) => Math.max(...times)));
    return [{ what: 'pane, 2,000 findings scrolling: longest frame', ours: longest, limit: 50, unit: 'ms' }];
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}

module.exports = { measureScrolling };
