const { execFileSync } = require('node:child_process');
const { chromium } = require('playwright-core');

/** Opens Debian's chromium, or the browser that CHROMIUM names, without a window. */
function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  // Containers have no user namespaces to make a sandbox of.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

module.exports = { openBrowser };
