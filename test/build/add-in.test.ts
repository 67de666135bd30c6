import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.join(__dirname, '../..');
/** What `npm run build` and `npm test` build. */
const addIn = path.join(root, 'dist/addin');
const office = path.join(root, 'node_modules/@microsoft/office-js');
const built = (file: string) => readFileSync(path.join(addIn, file));
const files = readdirSync(addIn, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
const page = built('taskpane.html').toString();
const ours = files.filter((file) => /\.js$/.test(file) && !file.startsWith('lib/'));

const load = createRequire(__filename);
const { placedManifest } = load('../../scripts/build/place-manifest') as {
  placedManifest(source: string, url: string): string;
};
const { contentSecurityPolicy } = load('../../scripts/build/content-security-policy') as {
  contentSecurityPolicy(fromCdn?: boolean): string;
};
const { mostAtOnce } = load('../../scripts/build/add-in') as { mostAtOnce: number };

test('the page loads office.js first, then our scripts, and all that it names is there', () => {
  const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
  expect(named).toContain('lib/office.js');
  expect(named.indexOf('lib/office.js')).toBeLessThan(named.findIndex((file) => /^taskpane\..*\.js$/.test(file)));
  for (const file of named) expect(files).toContain(file);
});

test('the page allows nothing but its own origin', () => {
  expect(page).toContain(
    '<meta http-equiv="Content-Security-Policy" content="' +
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
      "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\" />",
  );
  expect(page).not.toMatch(/<script(?![^>]*src=)|<style| on\w+="| style="|\{\{/);
});

test("only where Microsoft's CDN is wanted does it allow that, and for scripts alone", () => {
  const cdn = contentSecurityPolicy(true);
  expect(cdn).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(cdn.replace(' https://appsforoffice.microsoft.com', '')).toBe(contentSecurityPolicy());
});

test('what the pane loads at once is small', () => {
  const scripts = [...page.matchAll(/<script defer src="([^"]+)"/g)].map(([, file = '']) => file);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(built(file)).length, 0);
  expect(mostAtOnce).toBe(130);
  expect(bytes / 1000).toBeLessThanOrEqual(mostAtOnce);
});

test('a browser from before modules is told what it lacks, in words that it understands', () => {
  expect(page).toContain('<script nomodule src="too-old.js"></script>');
  expect(built('too-old.js').toString()).toContain('WebView2');
  expect(built('too-old.js').toString()).not.toMatch(/=>|`|\b(?:const|let|class)\b/);
});

test("Microsoft's files are those of the package, byte for byte, and no more than it takes", () => {
  const copied = files.filter((file) => file.startsWith('lib/') && /\.\w+$/.test(file)).sort();
  expect(copied).toEqual([
    'lib/LICENSE.md',
    'lib/en-us/office_strings.js',
    'lib/excel-ios-16.00.js',
    'lib/excel-mac-16.00.js',
    'lib/excel-web-16.00.js',
    'lib/excel-win32-16.01.js',
    'lib/office.js',
    'lib/zh-tw/office_strings.js',
  ]);
  for (const file of copied) {
    const source = path.join(office, file === 'lib/LICENSE.md' ? 'LICENSE.md' : file.replace('lib/', 'dist/'));
    expect(built(file).equals(readFileSync(source))).toBe(true);
  }
});

test('our scripts make no code of text, and carry no path of the machine that built them', () => {
  expect(ours.length).toBeGreaterThan(0);
  for (const file of ours) {
    const text = built(file).toString();
    expect(text).not.toMatch(/\beval\(|\bnew Function\(/);
    expect(text).not.toContain('sourceMappingURL');
    expect(text).not.toContain(root);
  }
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});

test('the manifest goes to the address that it is built for', () => {
  const source = readFileSync(path.join(root, 'manifest/manifest.xml'), 'utf8');
  const placed = placedManifest(source, 'https://intranet.example/sqp/');
  expect(placed).toContain('<SourceLocation DefaultValue="https://intranet.example/sqp/taskpane.html" />');
  expect(placed.match(/https:\/\/intranet\.example\/sqp\/[a-z]/g)).toHaveLength(31);
  expect(placed.match(/DefaultValue="https:/g)).toHaveLength(31);
});

test.each(['http://intranet.example', 'intranet.example', 'https://a.example/?b', 'https://me@a.example', ''])(
  'but not to %j',
  (url) => {
    expect(() => placedManifest('', url)).toThrow(/--env url=.*https/);
  },
);

test('no page of ours is written as markup', () => {
  const src = path.join(root, 'src');
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const risky =
    /\.(?:inner|outer)HTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(/;
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => risky.test(readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
});
