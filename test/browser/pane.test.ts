import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, withBrowser } from './open-browser';
import { serveFolder, type ServedFolder } from './serve-folder';

/** What `npm run build` and `npm test` build. */
const addIn = path.join(__dirname, '../../dist/addin');

// A browser takes its time on a busy machine.
jest.setTimeout(60_000);

/** An Office that says where it is and what it can, and no more. */
const officeOf = (host: string | null, { locale = 'zh-TW', background = '', newest = 13, ready = true } = {}) => `
  // An Excel that never answers.
  window.Excel = { run: () => new Promise(() => {}) };
  window.Office = {
    HostType: { Excel: 'Excel' },
    actions: { associate(name) { (window.named ??= []).push(name); } },
    addin: {},
    context: {
      displayLanguage: ${JSON.stringify(locale)},
      officeTheme: ${background === '' ? 'undefined' : JSON.stringify({ bodyBackgroundColor: background })},
      requirements: { isSetSupported: (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) <= ${newest} },
    },
    onReady(tell) { if (${ready}) tell({ host: ${JSON.stringify(host)} }); },
  };`;

withBrowser('the pane as it is built', () => {
  let browser: Browser;
  let served: ServedFolder;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serveFolder(addIn)]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens the pane with `office` in the place of office.js; null leaves Microsoft's own. Hands over what went wrong, too. */
  async function openPane(office: string | null, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'zh-TW', ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    if (office !== null)
      await page.route('**/lib/office.js', (route) => route.fulfill({ body: office, contentType: 'text/javascript' }));
    await page.clock.install();
    await page.goto(`${served.url}/taskpane.html`);
    return { page, requests, complaints };
  }

  const background = (page: Page) => page.locator('.pane').evaluate((pane) => getComputedStyle(pane).backgroundColor);

  test('says where to open it where there is no Office', async () => {
    const { page, complaints } = await openPane('');
    await page.getByRole('heading', { name: '請在 Excel 中開啟' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('says so, too, where Microsoft’s own script finds no Excel, and nothing leaves the origin', async () => {
    const { page, requests } = await openPane(null);
    await page.getByText('正在連接 Excel…').waitFor();
    await page.clock.fastForward(10_000);
    await page.getByRole('heading', { name: '請在 Excel 中開啟' }).waitFor();
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
    expect(await page.getByText('增益集發生未預期的錯誤').count()).toBe(0);
  });

  test('says so in another Office program', async () => {
    const { page } = await openPane(officeOf('Word', { locale: 'en-US' }));
    await page.getByRole('heading', { name: 'Please open this in Excel' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('says what it needs where Excel is too old', async () => {
    const { page } = await openPane(officeOf('Excel', { newest: 12 }));
    await page.getByRole('heading', { name: '這個版本的 Excel 太舊' }).waitFor();
  });

  test.each([
    ['light', officeOf('Word'), {}, 'rgb(255, 255, 255)'],
    ['dark, as the system is', officeOf('Word'), { colorScheme: 'dark' as const }, 'rgb(41, 41, 41)'],
    ['dark, as Office is', officeOf('Word', { background: '#262626' }), {}, 'rgb(41, 41, 41)'],
    [
      'light, as Office is',
      officeOf('Word', { background: '#E6E6E6' }),
      { colorScheme: 'dark' as const },
      'rgb(255, 255, 255)',
    ],
    [
      'high in contrast',
      officeOf('Word'),
      { forcedColors: 'active' as const, colorScheme: 'dark' as const },
      'rgb(0, 0, 0)',
    ],
  ])('looks %s, without a fault that axe finds', async (_name, office, options, color) => {
    const { page, complaints } = await openPane(office, options);
    await page.getByRole('alert').waitFor();
    expect(await background(page)).toBe(color);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('shows a bug with its message and what to do, and goes on', async () => {
    const { page } = await openPane(officeOf('Excel'));
    await page.getByRole('heading', { name: '服務品質計畫' }).waitFor();
    await page.evaluate(() => void Promise.reject(new TypeError('測試用的錯誤')));
    await page.getByRole('heading', { name: '增益集發生未預期的錯誤' }).waitFor();
    await page.getByText('TypeError: 測試用的錯誤').waitFor();
    expect(await page.getByRole('button', { name: '重新載入' }).count()).toBe(1);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('has room for its words at 320 pixels and text of twice the size', async () => {
    const { page } = await openPane(officeOf('Word', { locale: 'en-US' }));
    await page.getByRole('alert').waitFor();
    await page.locator('html').evaluate((html) => (html.style.fontSize = '200%'));
    await page.locator('.pane').evaluate((pane) => pane.style.setProperty('zoom', '2'));
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('gives Office a function for every button of the ribbon as the page loads', async () => {
    const { page } = await openPane(officeOf('Excel', { ready: false }));
    await page.getByText('正在連接 Excel…').waitFor();
    const manifest = readFileSync(path.join(addIn, 'manifest.xml'), 'utf8');
    const buttons = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect(buttons).toHaveLength(8);
    const named = await page.evaluate(() => (window as unknown as { named: string[] }).named);
    expect(named.sort()).toEqual(buttons.sort());
  });

  test('the tabs are one stop for the Tab key, with arrows within', async () => {
    const { page } = await openPane(officeOf('Excel'));
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    const names = await tabs.allInnerTexts();
    expect(['計畫', '撰擬', '檢核', '附件'].filter((name) => names.includes(name))).toEqual(names);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const selected = () => page.getByRole('tab', { selected: true }).allInnerTexts();

    const shown = await selected();
    expect(shown).toHaveLength(1);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(shown[0]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(names.at(-1));
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(names.at(-1));
    expect(await selected()).toEqual(shown);
    await page.keyboard.press('Enter');
    expect(await selected()).toEqual(names.slice(-1));
    await page.getByRole('tabpanel', { name: names.at(-1) ?? '' }).waitFor();
    expect(await page.locator('[role=tab][tabindex="0"]').allInnerTexts()).toEqual(names.slice(-1));
    await page.keyboard.press('Home');
    expect(await focused()).toBe(names[0]);
    expect(await page.locator('[role=tab][tabindex="0"]').allInnerTexts()).toEqual(names.slice(0, 1));
  });
});
