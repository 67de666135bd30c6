import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The version of the nearest package.json above this file: the sources and the built file lie at different depths. */
export function version(): string {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (folder === path.dirname(folder)) return '?';
  }
}
