import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

/** Debian's chromium, or an installed Chrome or Edge; CHROMIUM names another. */
const candidates = [process.env['CHROMIUM'], 'chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];

/** The browser's program; null where there is none. */
export function browserProgram(): string | null {
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const found = spawnSync('which', [candidate], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return null;
}

/** `describe` where there is a browser (or CI, where a missing one is a failure), else a skipped one: scripts/test.js names what is missing. */
export const withBrowser: jest.Describe =
  browserProgram() !== null || process.env['CI'] === 'true' ? describe : describe.skip;

export async function openBrowser(): Promise<Browser> {
  const executablePath = browserProgram();
  if (executablePath === null) throw new Error('no chromium, Chrome or Edge is installed');
  // Containers have no user namespaces to make a sandbox of.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
