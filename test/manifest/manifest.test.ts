import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ribbonFunctions } from '../../src/commands/commands';
import { manifestFaults, type Built } from './manifest-faults';

const root = path.join(__dirname, '../..');
/** What `npm run build` and `npm test` build. */
const addIn = path.join(root, 'dist/addin');
const schema = path.join(root, 'test/support/manifest-xsd/extended/OfficeAppManifestV1_1.xsd');
const manifest = readFileSync(path.join(addIn, 'manifest.xml'), 'utf8');

const built: Built = {
  url: 'https://localhost:3000',
  file: (name) => (existsSync(path.join(addIn, name)) ? readFileSync(path.join(addIn, name)) : null),
  functions: Object.keys(ribbonFunctions),
};

test('is built from the source in the repository', () => {
  expect(manifest).toBe(readFileSync(path.join(root, 'manifest/manifest.xml'), 'utf8'));
});

test('has none of the faults that a schema cannot see', () => {
  expect(manifestFaults(manifest, built)).toEqual([]);
});

test('asks for what the add-in needs, and no more', () => {
  expect(manifest).toMatch(/<Set Name="ExcelApi" MinVersion="1\.13" \/>/);
  expect(manifest).toMatch(/<bt:Set Name="SharedRuntime" MinVersion="1\.1" \/>/);
  expect(manifest.match(/<(?:bt:)?Set /g)).toHaveLength(2);
  expect(manifest).toContain('<DefaultLocale>zh-TW</DefaultLocale>');
});

/** Changes one place, which must be there. */
const change = (from: string | RegExp, to: string) => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return changed;
};

describe('each check bites', () => {
  const mutants: readonly [string, () => string, string | RegExp][] = [
    ['a dangling resid', () => change('<Label resid="Tab.Label"', '<Label resid="Tab.Lable"'), /Tab\.Lable.*not exist/],
    [
      'a resource of another kind',
      () => change('<Label resid="Tab.Label"', '<Label resid="NewPlan.Tip"'),
      /none of the/,
    ],
    [
      'a resource nobody uses',
      () =>
        change(
          '<bt:ShortStrings>',
          '<bt:ShortStrings><bt:String id="x" DefaultValue="字"><bt:Override Locale="en-US" Value="x" /></bt:String>',
        ),
      /x is used nowhere/,
    ],
    [
      'an http address',
      () => change('id="Page.Url" DefaultValue="https:', 'id="Page.Url" DefaultValue="http:'),
      /no https/,
    ],
    [
      'an address elsewhere',
      () => change('<IconUrl DefaultValue="https://localhost', '<IconUrl DefaultValue="https://example.org'),
      /not under/,
    ],
    ['a page that is not built', () => change(/taskpane\.html/g, 'pane.html'), /pane\.html has no file/],
    ['an icon that is not built', () => change('new-plan-16.png', 'new-plan-17.png'), /new-plan-17\.png has no file/],
    ['an id twice', () => change('id="Sqp.InsertRubric"', 'id="Sqp.NewPlan"'), 'the id Sqp.NewPlan occurs twice'],
    ['a picture of another size', () => change('new-plan-16.png', 'new-plan-32.png'), /NewPlan\.16 is 32×32/],
    [
      'an icon without a size',
      () => change('<bt:Image size="80" resid="Icon.CheckPlan.80" />', ''),
      /comes in 16, 32 pixels/,
    ],
    ['a function that nothing answers to', () => change('>checkPlan<', '>checkplan<'), 'nothing answers to checkplan'],
    [
      'a function file of its own',
      () => change('<FunctionFile resid="Page.Url"', '<FunctionFile resid="Tab.Label"'),
      /another page/,
    ],
    [
      'a pane of its own',
      () => change('<SourceLocation resid="Page.Url"', '<SourceLocation resid="Tab.Label"'),
      /another page/,
    ],
    ['a runtime of its own', () => change('<Runtime resid="Page.Url"', '<Runtime resid="Tab.Label"'), /another page/],
    [
      'a TaskpaneId',
      () => change('<SourceLocation resid', '<TaskpaneId>pane</TaskpaneId><SourceLocation resid'),
      /an id of its own/,
    ],
    [
      'a string in one language',
      () => change(/<bt:Override Locale="en-US" Value="Roster" \/>/, ''),
      /MakeRoster\.Label.*English/,
    ],
    [
      'a string in the wrong language',
      () => change('DefaultValue="編組表"', 'DefaultValue="Roster"'),
      /MakeRoster\.Label.*Chinese/,
    ],
  ];
  test.each(mutants)('%s', (_name, mutant, fault) => {
    expect(manifestFaults(mutant(), built)).toContainEqual(
      typeof fault === 'string' ? fault : expect.stringMatching(fault),
    );
  });

  test('a function that no button calls', () => {
    const more = { ...built, functions: [...built.functions, 'openTheDoor'] };
    expect(manifestFaults(manifest, more)).toEqual(['no button calls openTheDoor']);
  });
});

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const withXmllint = hasXmllint || process.env['CI'] ? describe : describe.skip;

withXmllint("Microsoft's schema", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sqp-manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const validate = (xml: string) => {
    const file = path.join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    return spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], { encoding: 'utf8' }).status;
  };

  test('takes the manifest', () => expect(validate(manifest)).toBe(0));

  test.each([
    [
      'the label of the tab before its groups',
      () => {
        const label = '<Label resid="Tab.Label" />';
        return change(label, '').replace('<CustomTab id="Sqp.Tab">', `$&${label}`);
      },
    ],
    ['a control without a supertip', () => change(/<Supertip>[\s\S]*?<\/Supertip>/, '')],
    ['an id that is no GUID', () => change(/<Id>.*<\/Id>/, '<Id>sqp</Id>')],
    ['two runtimes', () => change(/<Runtime .*\/>/, '$&$&')],
    ['a label that is too long', () => change('DefaultValue="編組表"', `DefaultValue="${'編'.repeat(126)}"`)],
  ])('refuses %s', (_name, mutant) => expect(validate(mutant())).toBe(3));
});
