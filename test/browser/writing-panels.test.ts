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

// A browser takes its time on a busy machine.
jest.setTimeout(120_000);

withBrowser('the panels 計畫, 撰擬 and 附件', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), servePreview(0)]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens the page of npm start, with its sample or another source. */
  async function openPage(query = '', source: string | null = null, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-TW', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${served.url}${query}`);
    await page.getByRole('tab').nth(2).waitFor();
    const pane = page.frameLocator('iframe');
    await pane.getByRole('tab').first().waitFor();
    if (source !== null) {
      await pane.getByRole('heading', { level: 2 }).first().waitFor();
      await page.getByRole('button', { name: source }).click();
      await page.locator('#cell-A1').waitFor();
    }
    return { page, pane, complaints };
  }

  const paneFrame = (page: Page) => {
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    if (frame === undefined) throw new Error('no pane');
    return frame;
  };
  const focused = (page: Page) =>
    paneFrame(page).evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('name') ?? (element as HTMLElement | null)?.innerText.split('\n')[0] ?? '';
    });
  const status = (pane: FrameLocator) => pane.locator('.pane-status [role=status]');
  const activeCell = (page: Page) => page.getByRole('grid').getAttribute('aria-activedescendant');

  test('a plan is begun by keyboard alone, with what is wrong said at its field', async () => {
    const { page, pane, complaints } = await openPage('', '空白活頁簿');
    await pane.getByText('還沒有計畫').waitFor();
    await pane.getByRole('button', { name: '新增計畫' }).press('Enter');
    expect(await focused(page)).toBe('agency');
    await pane.getByText('請填寫機關全銜。').waitFor();
    await page.keyboard.insertText('海風市政府');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2027');
    await page.keyboard.press('Enter');
    await pane.getByText('西元 2027 年是民國 116 年').waitFor();
    expect(await focused(page)).toBe('rocYear');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('116');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('行政科\t科長\n資訊科');
    await pane.getByText('讀到 2 個單位，1 個有主管職稱。').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status(pane).getByText('已新增海風市政府116年度計畫').waitFor();
    await pane.getByText('單位名冊有 2 個單位').waitFor();
    expect(await focused(page)).toBe('驗證計畫');
    expect(await page.getByRole('tab', { name: '基礎服務' }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('the tree is one tab stop, goes to rows while the focus stays, and inserts a row', async () => {
    const { page, pane, complaints } = await openPage();
    await pane.getByRole('tab', { name: '撰擬' }).click();
    await pane.getByRole('treeitem').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('服務及時性');
    await page.keyboard.press('Enter');
    await page.locator('#cell-C6[aria-selected=true]').waitFor();
    expect(await focused(page)).toBe('服務及時性');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('前往這一列');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status(pane).getByText('已增列').waitFor();
    expect(await activeCell(page)).toBe('cell-C7');
    await pane.getByRole('switch').click();
    expect(await pane.getByRole('treeitem', { name: '服務人員專業度' }).count()).toBe(0);
    expect(await pane.getByRole('treeitem', { name: '服務資訊透明度' }).innerText()).toContain('缺漏');
    expect(complaints).toEqual([]);
  });

  test('the rubric is asked for where none is known, and inserted once', async () => {
    const { page, pane } = await openPage('', '空白活頁簿');
    await page.getByRole('button', { name: '插入評核表' }).click();
    await pane.getByRole('radio', { name: '政府服務躍升方案' }).check();
    await pane.getByRole('button', { name: '插入評核表' }).click();
    await status(pane).getByText('已插入').waitFor();
    await pane.getByRole('tree').waitFor();
    expect(await focused(page)).not.toBe('');
    await page.getByRole('button', { name: '插入評核表' }).click();
    await status(pane).getByText('沒有重複插入').waitFor();
  });

  test('annexes are made, made anew, and one that a person changed is kept', async () => {
    const { page, pane, complaints } = await openPage();
    await pane.getByRole('tab', { name: '附件' }).click();
    await pane.getByRole('heading', { name: '將產生的附件' }).waitFor();
    await pane.getByRole('button', { name: '產生全部附件' }).click();
    await pane.getByRole('heading', { name: '已產生的附件' }).waitFor();
    await pane.getByRole('button', { name: /編組表$/ }).click();
    await page.getByRole('tab', { name: /編組表$/, selected: true }).waitFor();
    await page.getByRole('grid').focus();
    for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    await page.locator('#cell-A4').getByText('abc').waitFor();
    await pane.getByText('選項').click();
    await pane.getByRole('checkbox', { name: '計畫本文' }).uncheck();
    await pane.getByRole('button', { name: '產生勾選的附件' }).click();
    await pane.getByText(/舊表保留為「.*（已改）」/).waitFor();
    expect(await pane.getByText('已換新').count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['zh-TW, light', '', {}],
    ['English, dark', '?lang=en', { colorScheme: 'dark' as const }],
    ['zh-TW, high contrast', '', { forcedColors: 'active' as const, colorScheme: 'dark' as const }],
  ])('%s: axe finds nothing, and nothing scrolls sideways at 320 px and 200 %% text', async (_name, query, options) => {
    const { page, pane, complaints } = await openPage(query, null, options);
    await page.locator('iframe').evaluate((frame) => frame.style.setProperty('width', '320px'));
    for (const index of [0, 1, 3]) {
      await pane.getByRole('tab').nth(index).click();
      await pane.locator('[role=tabpanel]:not([hidden]) h2').first().waitFor();
      if (index === 1) await pane.getByRole('treeitem').nth(2).focus();
      if (index === 3) await pane.locator('summary').click();
      const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      for (const zoom of ['1', '2']) {
        const overflow = await paneFrame(page).evaluate((factor) => {
          document.querySelector<HTMLElement>('.pane')?.style.setProperty('zoom', factor);
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }, zoom);
        expect([index, zoom, overflow]).toEqual([index, zoom, 0]);
      }
      await paneFrame(page).evaluate(() => document.querySelector<HTMLElement>('.pane')?.style.removeProperty('zoom'));
    }
    expect(complaints).toEqual([]);
  });
});
