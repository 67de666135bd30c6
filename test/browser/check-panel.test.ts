import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openBrowser, withBrowser } from './open-browser';

interface Served {
  readonly url: string;
  close(): Promise<void>;
}
const { servePreview } = jest.requireActual<{ servePreview(port: number): Promise<Served> }>(
  '../../scripts/preview-server.js',
);
const { writeWorkbook } = jest.requireActual<{ writeWorkbook(doc: unknown): Promise<Uint8Array> }>(
  '../../src/hosts/xlsx/write-workbook',
);
const { buildWorkbook } = jest.requireActual<{ buildWorkbook(plan: unknown): unknown }>(
  '../../src/core/actions/build-workbook',
);
const { samplePlan } = jest.requireActual<{ samplePlan(): { readonly measures: readonly object[] } }>(
  '../support/samples/sample-plan',
);

// A browser takes its time on a busy machine.
jest.setTimeout(120_000);

withBrowser('the panel 檢核 in the page of npm start', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), servePreview(0)]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens the page at its sample with faults. Hands over what went wrong, too. */
  async function openPage(query = '', options: BrowserContextOptions = {}) {
    const locale = query.includes('en') ? 'en-US' : 'zh-TW';
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${served.url}${query}`);
    const pane = page.frameLocator('iframe');
    await pane.locator('h1').waitFor();
    return { page, pane, complaints };
  }

  /** The same, with the plan checked from the ribbon. */
  async function openChecked(query = '', options: BrowserContextOptions = {}) {
    const opened = await openPage(query, options);
    await checkByRibbon(opened.page, opened.pane);
    return opened;
  }

  async function checkByRibbon(page: Page, pane: FrameLocator) {
    const ribbon = page.getByRole('toolbar').first();
    await ribbon.getByRole('button', { name: /^(驗證計畫|Check plan)$/ }).click();
    await tree(pane).waitFor();
  }

  const tree = (pane: FrameLocator) => pane.getByRole('tree');
  const findings = (pane: FrameLocator) => pane.locator('[role=treeitem][aria-level="2"]');
  const details = (pane: FrameLocator) => pane.locator('[role=treeitem][aria-level="3"]');
  const focused = (pane: FrameLocator) => pane.locator(':focus');
  const shownCount = (pane: FrameLocator) => pane.locator('.check-shown [role=status]');
  /** Waits until the workbook shows `cell`. */
  const isAt = (page: Page, cell: string) =>
    page.waitForFunction(
      (wanted) => [...document.querySelectorAll('input')].some(({ value }) => value === wanted),
      cell,
    );
  /** The cell that a finding's row names, without its sheet. */
  const cellIn = (words: string) => /!([A-Z]+\d+)/.exec(words)?.[1] ?? 'no cell';

  test('says how the plan stands, and a click shows the cell while the focus stays in the pane', async () => {
    const { page, pane, complaints } = await openChecked();
    expect(await pane.getByRole('heading', { level: 2 }).innerText()).toMatch(/^尚有 \d+ 項必須修正、\d+ 項建議/);
    const finding = findings(pane).nth(1);
    const cell = cellIn(await finding.innerText());
    await finding.click();
    await isAt(page, cell);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    expect(await focused(pane).innerText()).toContain(cell);
    const said = (await details(pane).allInnerTexts()).join('\n');
    for (const label of ['目前內容', '為什麼', '不妥的例子', '正確的例子']) expect(said).toContain(label);
    expect(complaints).toEqual([]);
  });

  test('is one tab stop, and goes everywhere by keys', async () => {
    const { page, pane } = await openChecked();
    expect(await tree(pane).locator('[tabindex="0"]').count()).toBe(1);
    await tree(pane).locator('[tabindex="0"]').focus();
    const level = () => focused(pane).getAttribute('aria-level');
    await page.keyboard.press('ArrowDown');
    expect(await level()).toBe('2');
    await page.keyboard.press('Enter');
    const cell = cellIn(await focused(pane).innerText());
    await isAt(page, cell);
    await page.keyboard.press('ArrowRight');
    expect(await level()).toBe('3');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(pane).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(pane).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('n');
    const second = cellIn(await focused(pane).innerText());
    await isAt(page, second);
    await page.keyboard.press('p');
    await isAt(page, cell);
    await page.keyboard.press('End');
    expect(await focused(pane).getAttribute('aria-posinset')).toBe(await focused(pane).getAttribute('aria-setsize'));
    await page.keyboard.press('Home');
    expect(await level()).toBe('1');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(pane).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Tab');
    expect(await focused(pane).innerText()).toBe('上一項');
  });

  test('next and previous step through the list from their buttons, and say where they lead', async () => {
    const { page, pane } = await openChecked();
    await pane.getByRole('button', { name: '下一項' }).click();
    await pane.getByRole('button', { name: '下一項' }).click();
    const open = pane.locator('[role=treeitem][aria-selected=true]');
    const cell = cellIn(await open.innerText());
    await isAt(page, cell);
    const said = await pane.locator('.check-steps [role=status]').textContent();
    expect(said).toContain('第 2 項，共');
    expect(said).toContain(`!${cell}`);
    expect(await focused(pane).innerText()).toBe('下一項');
    await pane.getByRole('button', { name: '上一項' }).click();
    expect(await pane.getByRole('button', { name: '上一項' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('filters by level and by words, says what is left, and a button brings all back', async () => {
    const { pane } = await openChecked();
    const all = await shownCount(pane).innerText();
    await pane.getByRole('button', { name: /^提示 / }).click();
    await shownCount(pane).getByText('符合條件').waitFor();
    expect((await findings(pane).allInnerTexts()).every((words) => words.includes('提示'))).toBe(true);
    await pane.getByRole('button', { name: /^提示 / }).click();
    await pane.getByRole('searchbox').fill('Ｄ６');
    await shownCount(pane).getByText('符合條件').waitFor();
    expect(await findings(pane).first().innerText()).toContain('!D6');
    await pane.getByRole('searchbox').fill('找不到的詞');
    await shownCount(pane).getByText('沒有符合條件的項目').waitFor();
    await pane.getByRole('button', { name: '清除篩選' }).click();
    await shownCount(pane).getByText(all).waitFor();
    expect(await focused(pane).getAttribute('type')).toBe('search');
  });

  test('is grouped by dimension, unit or sheet as one likes', async () => {
    const { pane } = await openChecked();
    const headings = pane.locator('[role=treeitem][aria-level="1"]');
    for (const [order, heading] of [
      ['依構面', '基礎服務'],
      ['依承辦單位', '秘書室'],
      ['依工作表順序', '基礎服務'],
    ] as const) {
      await pane.getByRole('combobox').selectOption({ label: order });
      await headings.getByText(heading, { exact: true }).waitFor();
    }
  });

  test('says that the sheet has changed, checks again, and keeps the focus', async () => {
    const { page, pane } = await openChecked();
    const total = async () => Number(/\d+/.exec(await shownCount(pane).innerText())?.[0]);
    const before = await total();
    await findings(pane).first().click();
    const cell = cellIn(await findings(pane).first().innerText());
    await isAt(page, cell);
    await page.locator(`#cell-${cell}`).click();
    await page.keyboard.type('115年6月30日');
    await page.keyboard.press('Enter');
    await pane.getByText('內容已變更，請重新檢核。').waitFor();
    await pane.getByRole('button', { name: '重新檢核' }).click();
    await pane.getByText('內容已變更，請重新檢核。').waitFor({ state: 'detached' });
    expect(await total()).toBe(before - 1);
    expect(await focused(pane).innerText()).toBe('重新檢核');
  });

  test('lists the findings as a sheet, and takes all marks off', async () => {
    const { page, pane } = await openChecked();
    await pane.getByRole('button', { name: '製作清單' }).click();
    await page.getByRole('tab', { name: '檢核結果', selected: true }).waitFor();
    const remove = pane.getByRole('button', { name: '清除標示' });
    await remove.click();
    await pane.getByText('已清除所有標示。').waitFor();
    expect(await remove.getAttribute('aria-disabled')).toBe('true');
    // Our own changes make nothing stale, and the findings are still there.
    expect(await pane.getByText('內容已變更，請重新檢核。').count()).toBe(0);
    expect(await findings(pane).count()).toBeGreaterThan(0);
  });

  test('2,000 findings are all there, and a few dozen are drawn', async () => {
    const { page, pane } = await openPage();
    const [first] = samplePlan().measures;
    const measures = Array.from({ length: 2000 }, (_, index) => ({
      ...first,
      text: `訂定並公告第 ${index + 1} 類申辦案件的標準作業程序`,
      deadline: '',
    }));
    const bytes = await writeWorkbook(buildWorkbook({ ...samplePlan(), measures }));
    await page.locator('input[type=file]').setInputFiles({
      name: 'many.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
    await page.getByText('many.xlsx').first().waitFor();
    await pane.locator('h1').waitFor();
    await checkByRibbon(page, pane);
    await pane.getByRole('button', { name: '必須修正 20' }).click();
    await tree(pane).locator('[tabindex="0"]').focus();
    await page.keyboard.press('End');
    expect(Number(await focused(pane).getAttribute('aria-posinset'))).toBeGreaterThan(0);
    await pane.getByRole('searchbox').fill('第2000類');
    await shownCount(pane).getByText('符合條件 1 項').waitFor();
    expect(await findings(pane).count()).toBe(1);
    await pane.getByRole('button', { name: '清除篩選' }).click();
    await findings(pane).nth(3).waitFor();
    expect(await pane.locator('[role=treeitem]').count()).toBeLessThan(60);
  });

  describe.each([
    ['zh-TW, light', '', {}],
    ['English, light', '?lang=en', {}],
    ['zh-TW, dark', '', { colorScheme: 'dark' }],
    ['English, dark', '?lang=en', { colorScheme: 'dark' }],
    ['zh-TW, forced colours', '', { forcedColors: 'active', colorScheme: 'dark' }],
    ['English, forced colours', '?lang=en', { forcedColors: 'active' }],
  ] as const)('%s, 320 pixels wide', (_name, query, options) => {
    test('axe finds nothing, and nothing is cut off at the side', async () => {
      const { page, pane } = await openChecked(query, { viewport: { width: 320, height: 900 }, ...options });
      await findings(pane).first().click();
      await details(pane).first().waitFor();
      const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual(
        [],
      );
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      const over = await frame?.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
  });
});
