import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, withBrowser } from './open-browser';

interface Served {
  readonly url: string;
  close(): Promise<void>;
}
const { servePreview } = jest.requireActual<{ servePreview(port: number): Promise<Served> }>(
  '../../scripts/preview-server.js',
);
/** What reading a file gives, as far as it is looked at here. */
type Read = { readonly ok: boolean; readonly value: { readonly sheets: readonly { readonly rows: unknown[][] }[] } };
const { readSnapshot } = jest.requireActual<{ readSnapshot(bytes: Uint8Array, name: string): Promise<Read> }>(
  '../../src/hosts/xlsx/read-snapshot',
);

const draft = path.resolve('samples/sample-draft.xlsx');

// A browser takes its time on a busy machine.
jest.setTimeout(120_000);

withBrowser('the page of npm start', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), servePreview(0)]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens the page at its sample; hands over what it asked for, and what went wrong. */
  async function openPage(query = '', options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-TW', ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${served.url}${query}`);
    await page.getByRole('tab').nth(2).waitFor();
    await page.frameLocator('iframe').locator('h1').waitFor();
    return { page, requests, complaints };
  }

  const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);
  const grid = (page: Page) => page.getByRole('grid');

  async function axeOf(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  test('shows the sample, the ribbon and the add-in, and asks nobody outside', async () => {
    const { page, requests, complaints } = await openPage();
    await page.getByRole('tab', { name: '基礎服務' }).click();
    await expect(cell(page, 'D6').innerText()).resolves.toContain('114年6月30日');
    await expect(page.getByRole('toolbar', { name: '服務品質計畫' }).getByRole('button').count()).resolves.toBe(9);
    expect(await page.frameLocator('iframe').locator('h1').innerText()).toBe('服務品質計畫');
    expect(await page.getByText('檔案不會上傳').isVisible()).toBe(true);
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
    expect(requests.some((url) => url.endsWith('/addin/lib/excel-win32-16.01.js'))).toBe(true);
    expect(complaints).toEqual([]);
    // The add-in's proxies work in its frame: they read what the grid shows.
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    const read = await frame?.evaluate(() =>
      Excel.run(async (excel) => {
        const range = excel.workbook.worksheets.getItem('基礎服務').getRange('D6').load('values');
        await excel.sync();
        return range.values as unknown;
      }),
    );
    expect(read).toEqual([['114年6月30日']]);
  });

  test('a button of the ribbon runs the add-in with its pane closed: cells are marked, in words too, and the pane opens', async () => {
    const { page, complaints } = await openPage();
    await page.getByRole('button', { name: '關閉窗格' }).click();
    await page.getByRole('button', { name: '驗證計畫' }).click();
    await cell(page, 'D6').getByText('標示：必須修正').waitFor();
    await page.frameLocator('iframe').getByText('尚有 7 項必須修正、1 項建議、2 項提示').first().waitFor();
    expect(await page.locator('aside').getAttribute('inert')).toBeNull();
    expect(await cell(page, 'D6').evaluate((mark) => getComputedStyle(mark).backgroundColor)).toBe(
      'rgb(255, 199, 206)',
    );
    expect(complaints).toEqual([]);
  });

  test('serves the built add-in byte for byte, but for office.js, and nothing outside its folders', async () => {
    for (const name of ['taskpane.html', 'manifest.xml', 'lib/excel-win32-16.01.js']) {
      const response = await fetch(`${served.url}addin/${name}`);
      expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(`dist/addin/${name}`))).toBe(true);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    }
    const office = await (await fetch(`${served.url}addin/lib/office.js`)).text();
    expect(office).toBe(readFileSync('dist/preview/office.js', 'utf8'));
    for (const wrong of [
      '/addin/../../package.json',
      '/addin/%2e%2e/%2e%2e/package.json',
      '/../package.json',
      '/%00',
      '/addin',
    ])
      expect([wrong, await statusOf(`${served.url.slice(0, -1)}`, wrong)]).toEqual([wrong, 404]);
    expect((await fetch(served.url, { method: 'POST' })).status).toBe(405);
  });

  test('another port is taken where one is in use', async () => {
    const port = Number(new URL(served.url).port);
    const second = await servePreview(port);
    expect(second.url).not.toBe(served.url);
    await second.close();
  });

  test('a cell is edited by keyboard alone, refused where its list says so, and taken back', async () => {
    const { page } = await openPage();
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('Home');
    await page.getByRole('tab', { name: '計畫設定', selected: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await grid(page).focus();
    for (let row = 0; row < 5; row++) await page.keyboard.press('ArrowDown');
    for (let column = 0; column < 3; column++) await page.keyboard.press('ArrowRight');
    expect(await grid(page).getAttribute('aria-activedescendant')).toBe('cell-D6');
    await page.keyboard.type('115年6月30日');
    await page.keyboard.press('Enter');
    await cell(page, 'D6').getByText('115年6月30日').waitFor();
    expect(await grid(page).getAttribute('aria-activedescendant')).toBe('cell-D7');
    expect(await cell(page, 'D7').innerText()).toContain('6月及12月');
    await page.keyboard.press('Control+z');
    await cell(page, 'D6').getByText('114年6月30日').waitFor();
    // The register's kinds are no matter of taste.
    await page.keyboard.press('Control+PageUp');
    await page.getByRole('textbox', { name: '儲存格位址' }).fill('D5');
    await page.keyboard.press('Enter');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('科');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('下拉選單').waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await cell(page, 'D5').getByText('統稱').waitFor();
  });

  test('Tab goes through the page and is caught nowhere', async () => {
    const { page } = await openPage();
    const seen = new Set<string>();
    await page.getByRole('button', { name: '開啟檔案…' }).focus();
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab');
      seen.add(
        await page.evaluate(() => {
          const own = document.activeElement;
          return own?.getAttribute('role') ?? own?.tagName.toLowerCase() ?? '';
        }),
      );
    }
    for (const place of ['button', 'grid', 'tab', 'separator', 'iframe']) expect([...seen]).toContain(place);
  });

  test('an own file opens, and the result is a new file with what was changed', async () => {
    const { page } = await openPage();
    await page.locator('input[type=file]').setInputFiles(draft);
    await page.getByRole('tab', { name: '附件1具體作法' }).waitFor();
    // A merge that begins above the window is drawn all the same.
    await page.getByRole('textbox', { name: '儲存格位址' }).fill('D6');
    await page.keyboard.press('Enter');
    await page.keyboard.type('115年6月30日');
    await page.keyboard.press('Enter');
    expect(await cell(page, 'A1').getAttribute('aria-colspan')).toBe('5');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下載活頁簿' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sample-draft-結果.xlsx');
    const [before, after] = await Promise.all(
      [draft, await download.path()].map((file) => readSnapshot(new Uint8Array(readFileSync(file)), 'plan.xlsx')),
    );
    const row = before?.value.sheets[0]?.rows[5];
    if (row !== undefined) row[3] = '115年6月30日';
    expect(after).toEqual(before);
  });

  test('what is no workbook is said to be none, and the workbook stays', async () => {
    const { page } = await openPage();
    await page.locator('input[type=file]').setInputFiles({
      name: 'plan.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await page.getByRole('status').getByText('PDF').waitFor();
    expect(await page.getByRole('tab', { name: '基礎服務' }).count()).toBe(1);
  });

  test('hidden sheets are shown when asked for, far cells are reached, English is spoken', async () => {
    const { page } = await openPage('?lang=en');
    await page.getByRole('button', { name: 'Hidden sheets (1)' }).click();
    await page.getByRole('button', { name: 'Unhide “清單”' }).click();
    await page.getByRole('tab', { name: '清單', selected: true }).waitFor();
    await page.getByRole('textbox', { name: 'Cell address' }).fill('基礎服務!C900');
    await page.keyboard.press('Enter');
    await cell(page, 'C900').waitFor();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('基礎服務');
    expect(await page.getByRole('button', { name: 'Check plan' }).isVisible()).toBe(true);
  });

  test('the pane is closed and opened again, and runs on meanwhile', async () => {
    const { page } = await openPage();
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    await frame?.evaluate(() => void (document.title = 'the same'));
    await page.getByRole('button', { name: '關閉窗格' }).click();
    expect(await page.locator('aside').getAttribute('inert')).not.toBeNull();
    await page.getByRole('button', { name: '開啟面板' }).click();
    expect(await page.locator('aside').getAttribute('inert')).toBeNull();
    expect(await frame?.title()).toBe('the same');
    const resizer = page.getByRole('separator');
    const width = Number(await resizer.getAttribute('aria-valuenow'));
    await resizer.press('ArrowLeft');
    expect(Number(await resizer.getAttribute('aria-valuenow'))).toBeGreaterThan(width);
  });

  test.each([
    ['light', { colorScheme: 'light' }, ''],
    ['dark', { colorScheme: 'dark' }, ''],
    ['English', {}, '?lang=en&open=draft'],
    ['320 pixels', { viewport: { width: 320, height: 640 } }, ''],
    ['forced colours', { forcedColors: 'active' }, ''],
  ] as const)('axe finds nothing: %s', async (_name, options, query) => {
    const { page } = await openPage(query, options);
    expect(await axeOf(page)).toEqual([]);
    // Nothing is cut off at the side.
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });

  test('axe finds nothing while a cell is edited and a list is open', async () => {
    const { page } = await openPage();
    await page.getByRole('tab', { name: '基礎服務' }).click();
    await cell(page, 'B6').click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox').waitFor();
    expect(await axeOf(page)).toEqual([]);
    await page.getByRole('listbox').press('Escape');
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: '編輯 B6' }).waitFor();
    expect(await axeOf(page)).toEqual([]);
  });
});

/** The answer to a path that `fetch` would tidy up first. */
function statusOf(origin: string, wanted: string): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: wanted }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });
}
