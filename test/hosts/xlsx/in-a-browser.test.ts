import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import * as browser from '../../../src/hosts/xlsx/unpack.browser';
import * as browserPack from '../../../src/hosts/xlsx/pack-deflated.browser';
import { unpack } from '../../../src/hosts/xlsx/unpack';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { readZipDirectory, type ZipEntry } from '../../../src/hosts/xlsx/zip-directory';
import { zipOfDeflated } from '../../../src/hosts/xlsx/zip-of-deflated';

const sample = new Uint8Array(readFileSync('samples/sample-plan.xlsx'));
const entriesOf = (bytes: Uint8Array): ZipEntry[] => readZipDirectory(bytes) ?? [];

test('a browser unpacks what Node does', async () => {
  const inNode = unpack(sample, entriesOf(sample));
  const inBrowser = await browser.unpack(sample, entriesOf(sample));
  expect(inNode.ok && inBrowser.ok).toBe(true);
  if (!inNode.ok || !inBrowser.ok) return;
  expect([...inBrowser.value.keys()]).toEqual([...inNode.value.keys()]);
  for (const [name, part] of inNode.value) expect(Buffer.from(inBrowser.value.get(name) ?? []).equals(part)).toBe(true);
});

test('a browser refuses what Node does', async () => {
  const cases: [string, Uint8Array, ZipEntry[]][] = [];
  const broken = sample.slice();
  const [first] = entriesOf(sample);
  const at = (first?.headerOffset ?? 0) + 80;
  broken.fill(0xff, at, at + 60);
  cases.push(['damaged bytes', broken, entriesOf(broken)]);
  // A little more than the 32 MB that a damaged file may have too many, and without the checksum, which would take most of the time.
  const packed = deflateRawSync(new Uint8Array(33 * 1024 * 1024));
  const bomb = zipOfDeflated([{ path: 'a.xml', packed, size: 10, crc: 0 }]);
  cases.push(['more than declared', bomb, entriesOf(bomb)]);
  cases.push(['declared too large', sample, entriesOf(sample).map((entry) => ({ ...entry, size: 90_000_000 }))]);
  cases.push(['an unknown method', sample, entriesOf(sample).map((entry) => ({ ...entry, method: 12 }))]);
  for (const [name, bytes, entries] of cases) {
    const inNode = unpack(bytes, entries);
    const inBrowser = await browser.unpack(bytes, entries);
    expect([name, inNode.ok, inBrowser]).toEqual([name, false, inNode]);
  }
});

test('what a browser packs, every host reads', async () => {
  const parts = unpack(sample, entriesOf(sample));
  if (!parts.ok) throw new Error('The sample cannot be read.');
  const packed = await browserPack.packDeflated(parts.value);
  expect(await readSnapshot(packed, 'plan.xlsx')).toEqual(await readSnapshot(sample, 'plan.xlsx'));
});
