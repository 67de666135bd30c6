import { invalidDataFile, readDataFile, type DataFileKind } from '../frameworks/data-file';
import { freeze } from '../frameworks/freeze';
import { ok, type Outcome } from '../i18n/problem';
import { text } from '../i18n/text';
import { completeForm } from './complete-form';
import type { Form } from './form';
import { formFaults } from './form-faults';
import { restFaults } from './rest-faults';
import { formSchema } from './schema';

const formFile: DataFileKind = {
  code: 'form',
  name: text('表式檔', 'form file'),
  example: 'npx sqp forms --export award',
  page: 'docs/forms.md',
  keys: [
    ...['base', 'id', 'version', 'name', 'source', 'frameworks', 'fontSizePoints', 'numbering', 'annexes', 'body'],
    ...['word', 'numerals', 'spaced', 'kind', 'numbered', 'onRequest', 'title', 'orientation', 'columns'],
    ...['field', 'header', 'share', 'optionalColumns', 'heading', 'point', 'dimensionStartsPage', 'committee'],
    ...['unitNamed', 'seats', 'duties', 'named', 'group', 'role', 'post', 'duty', 'remark', 'wording', 'selfRating'],
    ...[
      'ratings',
      'dimension',
      'rowPoints',
      'units',
      'notes',
      'signature',
      'sections',
      'entries',
      'level',
      'text',
      'of',
    ],
  ],
};

/**
 * Reads a form from outside: an agency's own way of printing. docs/forms.md describes the file; what it leaves out is taken from the form that it
 * names as its `base`.
 *
 * @param json the text of a JSON file (with or without BOM), or the value parsed from it.
 * @param file the file's name, for messages only.
 * @returns the form, frozen; or the problem `form-not-json` or `form-invalid`, which names each fault's place in the file, what stands there and what
 * should.
 */
export function parseForm(json: unknown, file = ''): Outcome<Form> {
  const shaped = readDataFile(formFile, formSchema, json, file, { complete: completeForm, restFaults });
  if (!shaped.ok) return shaped;
  const { id, version, name, source, frameworks, fontSizePoints, numbering, annexes, body } = shaped.value;
  const form: Form = { id, version, name, source, frameworks, fontSizePoints, numbering, annexes, body };
  const faults = formFaults(form);
  return faults.length > 0 ? invalidDataFile(formFile, file, faults) : ok(freeze(form));
}
