const path = require('node:path');
const { openBrowser } = require('../open-browser');
const { servePreview } = require('../preview-server');
const { fewColors } = require('./few-colors');
const { writeColorPng } = require('./write-png');

/** Wide enough for the sheet's columns and the pane side by side. */
const viewport = { width: 1400, height: 860 };

/**
 * Takes pictures of the built add-in at work on the sample plan, as `npm start` shows it: the page once, each panel once, and the annexes that it made.
 * Gives the files. Needs chromium and a build (`npm run build`).
 */
async function takeAddIn(folder) {
  const [browser, served] = await Promise.all([openBrowser(), servePreview(0)]);
  const files = [];
  try {
    const desk = await browser.newPage();
    const page = await browser.newPage({ viewport, locale: 'zh-TW' });
    await page.goto(served.url);
    const pane = page.frameLocator('iframe');
    const ribbon = page.getByRole('toolbar', { name: '服務品質計畫' });
    const take = async (name, shown) => {
      await page.mouse.move(0, 0);
      const file = path.join(folder, `${name}.png`);
      writeColorPng(file, await fewColors(desk, await shown.screenshot()));
      files.push(file);
    };
    const panel = async (name) => {
      await pane.getByRole('tab', { name }).click();
      await pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
    };

    await page.getByRole('tab', { name: '基礎服務' }).click();
    await ribbon.getByRole('button', { name: '驗證計畫' }).click();
    const findings = pane.locator('[role=treeitem][aria-level="2"]');
    await findings.first().click();
    await pane.locator('[role=treeitem][aria-level="3"]').first().waitFor();
    await take('add-in', page);
    await take('add-in-check', page.locator('aside'));

    await panel('計畫');
    await take('add-in-plan', page.locator('aside'));
    await panel('撰擬');
    await take('add-in-draft', page.locator('aside'));
    await ribbon.getByRole('button', { name: '全部附件' }).click();
    await pane.getByRole('status').getByText('附件').first().waitFor();
    await pane.getByRole('button', { name: '附件1 基礎服務' }).click();
    await page.getByRole('tab', { name: '附件1 基礎服務', selected: true }).waitFor();
    await take('add-in-annexes', page);
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
  return files;
}

module.exports = { takeAddIn };
