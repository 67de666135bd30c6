import fs from 'node:fs';
import process from 'node:process';
import { readXlsx } from 'hucre';

/** What `sqp validate` cannot do without: start Node, load the library, read the file. */
await readXlsx(fs.readFileSync(process.argv[2]));
