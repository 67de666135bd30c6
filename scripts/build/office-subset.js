const path = require('node:path');

/**
 * What an Excel add-in needs of Microsoft's 88 MB package, taken unmodified: the loader, the proxies of Excel on each platform, the words of two
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

/** Those files of @microsoft/office-js, by their names in the build. */
function officeSubset() {
  const home = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const scripts = officeFiles.map((file) => [`lib/${file}`, path.join(home, 'dist', file)]);
  return { ...Object.fromEntries(scripts), 'lib/LICENSE.md': path.join(home, 'LICENSE.md') };
}

module.exports = { officeSubset };
