import fs from 'node:fs';
import path from 'node:path';
import { importFaults } from './import-table';

const src = path.join(__dirname, '../../src');

function sources(): Map<string, string> {
  const files = fs.readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [file.split(path.sep).join('/'), fs.readFileSync(path.join(src, file), 'utf8')]));
}

test('every import goes in an allowed direction', () => {
  const files = sources();
  expect(files.size).toBeGreaterThan(30);
  expect(importFaults(files)).toEqual([]);
});

describe('the table bites', () => {
  const planted: readonly [string, string, string][] = [
    ['core knows a host', 'core/actions/check.ts', "import { read } from '../../hosts/xlsx/read';"],
    ['core uses Node', 'core/plan/walk.ts', "import fs from 'node:fs';"],
    ['core uses an unlisted package', 'core/units/split.ts', "import { read } from 'hucre';"],
    ['a rule knows another rule', 'core/rules/a.ts', "import { rule } from './b';"],
    ['a rule knows a sheet', 'core/rules/a.ts', "import { columns } from '../sheets/measures/columns';"],
    ['a sheet kind knows another', 'core/sheets/units/read.ts', "import { columns } from '../measures/columns';"],
    ['a host knows the plan', 'hosts/xlsx/read.ts', "import type { Plan } from '../../core/plan/plan';"],
    ['a host knows another host', 'hosts/xlsx/read.ts', "import { open } from '../memory/open';"],
    ['deadlines know the plan', 'core/deadlines/parse.ts', "export type { Plan } from '../plan/plan';"],
    ['a lazy import', 'core/plan/plan.ts', "const later = () => import('../../cli/sqp');"],
    ['the session knows React', 'taskpane/session/store.ts', "import { useState } from 'react';"],
    ['the session knows a panel', 'taskpane/session/store.ts', "import { words } from '../panels/plan/words';"],
    [
      'a panel goes past the actions',
      'taskpane/panels/plan/a.tsx',
      "import { rules } from '../../../core/rules/index';",
    ],
    ['a ribbon function knows the core', 'commands/commands.ts', "import { check } from '../core/actions/check';"],
    ['a file in no room', 'elsewhere/a.ts', ''],
  ];
  test.each(planted)('%s', (_name, file, source) => {
    expect(importFaults(new Map([[file, source]]))).toHaveLength(1);
  });

  test('and lets what is allowed pass', () => {
    const allowed = new Map([
      ['cli/sqp.ts', "import { check } from '../core/actions/check';\nimport fs from 'node:fs';"],
      ['core/rules/index.ts', "import { rule } from './a';"],
      ['core/sheets/units/read.ts', "import type { SourceMap } from '../source-map';\nimport { x } from './columns';"],
      [
        'hosts/xlsx/read.ts',
        "import { read } from 'hucre/ods';\nimport type { Outcome } from '../../core/i18n/problem';",
      ],
    ]);
    expect(importFaults(allowed)).toEqual([]);
  });
});
