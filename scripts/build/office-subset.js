const fs = require('node:fs');
const path = require('node:path');

/**
 * What an Excel add-in needs of Microsoft's 88 MB package, copied unmodified: the loader, the proxies of Excel on each platform, the words of two
 * languages, and the licence. The loader looks for the rest beside itself.
 */
const officeFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
];

/** Puts the subset of @microsoft/office-js into the build's `lib/`. */
class OfficeSubset {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfficeSubset', (compilation) => {
      // Said to be minimised, and late: not one byte of these files is ours to change.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: 'OfficeSubset', stage }, () => {
        const home = path.dirname(require.resolve('@microsoft/office-js/package.json'));
        const copy = (name, file) =>
          compilation.emitAsset(name, new sources.RawSource(fs.readFileSync(file)), { minimized: true });
        for (const file of officeFiles) copy(`lib/${file}`, path.join(home, 'dist', file));
        copy('lib/LICENSE.md', path.join(home, 'LICENSE.md'));
      });
    });
  }
}

module.exports = { OfficeSubset, officeFiles };
