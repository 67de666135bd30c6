import AxeBuilder from '@axe-core/playwright';
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { openBrowser } from '../open-browser';

interface Served {
  readonly url: string;
  close(): Promise<void>;
}
const { servePreview } = jest.requireActual<{ servePreview(port: number): Promise<Served> }>(
  '../../../scripts/preview-server.js',
);

/** A sheet as the file reader gives it, as far as it is looked at here. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}
const { readSnapshot } = jest.requireActual<{
  readSnapshot(
    bytes: Uint8Array,
    name: string,
  ): Promise<{ readonly ok: boolean; readonly value: { readonly sheets: readonly ReadSheet[] } }>;
}>('../../../src/hosts/xlsx/read-snapshot');

/** Where the pictures go: outside the repository. */
const pictures = path.join(tmpdir(), 'sqp-flows');

/** The page of `npm start` with the production build in it, and what a person does there. */
export interface Flow {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Console errors, faults of the page, and requests that left the origin: none are expected. */
  readonly complaints: readonly string[];
  cell(address: string): Locator;
  /** Waits until `address` is the grid's active cell. */
  isAt(address: string): Promise<void>;
  /** Takes a picture, and says what axe finds in the pane, or in the whole page with its grid, which takes longer. */
  look(name: string, where?: 'pane' | 'page'): Promise<string[]>;
  /** Downloads by `act`, and reads the file. */
  download(act: () => Promise<void>): Promise<readonly ReadSheet[]>;
}

export interface FlowBrowser {
  openFlow(query: string, options?: BrowserContextOptions): Promise<Flow>;
  close(): Promise<void>;
}

export async function openFlowBrowser(): Promise<FlowBrowser> {
  const [browser, served] = await Promise.all([openBrowser(), servePreview(0)]);
  mkdirSync(pictures, { recursive: true });
  return {
    openFlow: (query, options = {}) => openFlow(browser, served.url, query, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openFlow(browser: Browser, url: string, query: string, options: BrowserContextOptions): Promise<Flow> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-TW', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(url)) complaints.push(request.url());
  });
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}${query}`);
  const pane = page.frameLocator('iframe');
  await pane.locator('h1').waitFor();
  return {
    page,
    pane,
    complaints,
    cell: (address) => page.locator(`#cell-${address}`),
    isAt: (address) => page.locator(`[role=grid][aria-activedescendant="cell-${address}"]`).waitFor(),
    look: async (name, where = 'pane') => {
      await page.screenshot({ path: path.join(pictures, `${name}.png`) });
      const axe = new AxeBuilder({ page });
      const { violations } = await (where === 'pane' ? axe.include(['iframe', 'body']) : axe).analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id}: ${target.join(' ')}`));
    },
    download: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const bytes = new Uint8Array(readFileSync(await download.path()));
      const read = await readSnapshot(bytes, download.suggestedFilename());
      expect(read.ok).toBe(true);
      return read.value.sheets;
    },
  };
}

/** All words of a sheet, for looking up what stands in it. */
export function wordsOf(sheets: readonly ReadSheet[], name: RegExp): string {
  const found = sheets.filter((sheet) => name.test(sheet.name));
  return found.flatMap(({ rows }) => rows.flatMap((row) => row.map((value) => String(value ?? '')))).join('\n');
}

/** The words of what has the focus, in the page or in the pane within it. */
export function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    let own = document.activeElement;
    while (own instanceof HTMLIFrameElement) own = own.contentDocument?.activeElement ?? null;
    const named = own as HTMLInputElement | null;
    return (named?.getAttribute('aria-label') ?? named?.labels?.[0]?.textContent ?? named?.textContent ?? '').trim();
  });
}

/** Presses Tab (or `key`) until what has the focus is named as wanted; fails after three rounds of the page. */
export async function keyTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < 90; count++) {
    const words = await focusedWords(page);
    if (wanted.test(words)) return;
    seen.push(words.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${String(wanted)}, but to: ${seen.join(' | ')}`);
}
