import { ok, type Outcome } from '../i18n/problem';
import { text } from '../i18n/text';
import { invalidDataFile, readDataFile, type DataFileKind } from './data-file';
import type { Framework } from './framework';
import { freeze } from './freeze';
import { meaningFaults } from './meaning-faults';
import { frameworkSchema, type FrameworkFile } from './schema';

const frameworkFile: DataFileKind = {
  code: 'framework',
  name: text('評核架構檔', 'framework file'),
  example: 'npx sqp frameworks --export service-award',
  page: 'docs/frameworks.md',
  keys: [
    ...['id', 'version', 'name', 'source', 'dimensionTerm', 'pointTerm', 'hasItems', 'totalWeight', 'dimensions'],
    ...['checklists', 'aliases', 'category', 'weight', 'optional', 'items', 'points', 'entries', 'path', 'tasks'],
    ...['dimension', 'item', 'point', 'mark', 'text'],
  ],
};

/**
 * Reads a framework from outside: an agency's own rubric. docs/frameworks.md describes the file.
 *
 * @param json the text of a JSON file (with or without BOM), or the value parsed from it.
 * @param file the file's name, for messages only.
 * @returns the framework, frozen; or the problem `framework-not-json` or `framework-invalid`, which names each fault's place in the file, what
 * stands there and what should.
 */
export function parseFramework(json: unknown, file = ''): Outcome<Framework> {
  const shaped = readDataFile(frameworkFile, frameworkSchema, json, file);
  if (!shaped.ok) return shaped;
  const framework = fromFile(shaped.value);
  const faults = meaningFaults(framework);
  return faults.length > 0 ? invalidDataFile(frameworkFile, file, faults) : ok(freeze(framework));
}

function fromFile(file: FrameworkFile): Framework {
  const { hasItems, totalWeight, ...rest } = file;
  const weights = file.dimensions.map((dimension) => dimension.weight);
  const sum = weights.reduce<number>((total, each) => total + (each ?? 0), 0);
  return {
    ...rest,
    hasItems: hasItems ?? file.dimensions.some(({ items }) => items.some((item) => item.name !== null)),
    totalWeight: totalWeight === undefined ? (weights.includes(null) ? null : sum) : totalWeight,
  };
}
