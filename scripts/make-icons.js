/** Draws assets/icons/<name>-<size>.png from <name>.svg, in the sizes that the manifest asks for. Needs chromium (CHROMIUM=/path/to/it, or on the PATH). */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const folder = path.join(__dirname, '..', 'assets', 'icons');
const sizes = [16, 32, 80];
/** Office shows the add-in itself, in its lists, in another size. */
const sizesOfTheAddIn = [...sizes, 64];

async function main() {
  const executablePath = process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const name = path.basename(file, '.svg');
    const svg = fs.readFileSync(path.join(folder, file)).toString('base64');
    for (const size of name === 'app' ? sizesOfTheAddIn : sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
      );
      const target = path.join(folder, `${name}-${size}.png`);
      await page.screenshot({ path: target, omitBackground: true });
      console.log(`written: ${path.relative(process.cwd(), target)}`);
    }
  }
  await browser.close();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
