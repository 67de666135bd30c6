import { award } from './award/award';
import { forms } from './catalogue';
import type { AnnexForm, Form } from './form';

/**
 * Fills in what a form's file left out, from the form that it names as its `base`. Whatever has another shape than a form is given back
 * as it is: the schema says what is wrong with it.
 */
export function completeForm(file: unknown): unknown {
  if (!isObject(file)) return file;
  const base = forms.find(({ id }) => id === file.base) ?? award;
  const { fontSizePoints, numbering, annexes, body } = base;
  return {
    version: 1,
    source: '',
    frameworks: [],
    fontSizePoints,
    ...file,
    numbering: over(numbering, file.numbering),
    annexes: Array.isArray(file.annexes)
      ? file.annexes.map((annex) => completeAnnex(annex, base))
      : (file.annexes ?? annexes),
    body: over(body, file.body),
  };
}

/** An annex may be its kind alone. One that is written down is wanted, so it is made without being asked for. */
function completeAnnex(written: unknown, { annexes }: Form): unknown {
  const annex = typeof written === 'string' ? { kind: written } : written;
  if (!isObject(annex)) return annex;
  const base: AnnexForm | undefined = annexes.find(({ kind }) => kind === annex.kind);
  if (base === undefined) return annex;
  const wanted = base.onRequest ? { numbered: true, onRequest: false } : {};
  // Columns of one's own are for every dimension, unless the file says otherwise.
  const own = 'columns' in annex && base.kind === 'measures' ? { optionalColumns: null } : {};
  return { ...base, ...wanted, ...own, ...annex };
}

function over(base: object | null, written: unknown): unknown {
  if (written === undefined) return base;
  return isObject(written) ? { ...base, ...written } : written;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
