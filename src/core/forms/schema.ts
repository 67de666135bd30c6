import * as v from 'valibot';
import { forms } from './catalogue';

const words = v.pipe(v.string(), v.regex(/\S/));
/** A pattern that may come out as nothing. */
const pattern = v.string();
const share = v.pipe(v.number(), v.minValue(0.1));
/** Of larger text a page would hold no more than its title and a line. */
const points = v.pipe(v.number(), v.minValue(6), v.maxValue(24));
const flag = v.boolean();

/** A text in one language serves both. */
const name = v.lazy((input) =>
  typeof input === 'object' && input !== null
    ? v.strictObject({ 'zh-TW': words, en: words })
    : v.pipe(
        words,
        v.transform((own) => ({ 'zh-TW': own, en: own })),
      ),
);

const frame = {
  numbered: flag,
  onRequest: flag,
  title: words,
  orientation: v.picklist(['portrait', 'landscape']),
};

function columnsOf<const Field extends string>(fields: readonly Field[]) {
  const column = v.strictObject({ field: v.picklist(fields), header: words, share });
  return v.pipe(v.array(column), v.minLength(1));
}

const measureColumns = columnsOf(['dimension', 'item', 'point', 'measure', 'deadline', 'unit', 'benefit', 'other']);

const measures = v.strictObject({
  kind: v.literal('measures'),
  ...frame,
  columns: measureColumns,
  optionalColumns: v.nullable(measureColumns),
  heading: pattern,
  point: words,
  dimensionStartsPage: flag,
});

const seat = v.strictObject({
  group: v.optional(v.nullable(words), null),
  role: words,
  post: v.optional(pattern, ''),
  duty: v.optional(pattern, ''),
  remark: v.optional(pattern, ''),
});
const seats = v.pipe(v.array(seat), v.minLength(1));
const committeePart = v.variant('kind', [
  v.strictObject({ kind: v.literal('seats'), unitNamed: v.optional(v.array(words), []), seats }),
  v.strictObject({
    kind: v.literal('units'),
    seats,
    duties: v.optional(v.array(v.strictObject({ named: v.array(words), duty: words })), []),
  }),
]);

const roster = v.strictObject({
  kind: v.literal('roster'),
  ...frame,
  columns: columnsOf(['group', 'role', 'post', 'name', 'duty', 'remark']),
  committee: v.array(committeePart),
});

const checklist = v.strictObject({
  kind: v.literal('checklist'),
  ...frame,
  wording: v.nullable(words),
  columns: columnsOf(['item', 'point', 'task']),
  heading: pattern,
  dimensionStartsPage: flag,
  selfRating: flag,
  ratings: v.pipe(v.array(v.pipe(words, v.excludes(','))), v.minLength(1)),
});

const survey = v.strictObject({
  kind: v.literal('survey'),
  ...frame,
  columns: columnsOf(['dimension', 'item', 'point', 'name', 'content']),
  dimension: words,
  rowPoints: v.pipe(v.number(), v.minValue(0), v.maxValue(400)),
  units: v.picklist(['blank', 'each']),
  notes: v.array(words),
  signature: pattern,
});

const level = v.picklist([0, 1, 2, 3]);
const bodyEntry = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), level, text: words }),
  v.strictObject({ kind: v.literal('list'), of: v.picklist(['basis', 'dimensions', 'committee']), level }),
  v.strictObject({ kind: v.literal('table'), of: v.picklist(['measures']) }),
]);

const body = v.strictObject({
  title: words,
  fontSizePoints: points,
  sections: v.array(v.strictObject({ heading: pattern, entries: v.pipe(v.array(bodyEntry), v.minLength(1)) })),
});

/** The shape of a form's JSON file, once what it left out was taken from the form it is based on. */
export const formSchema = v.strictObject({
  base: v.optional(v.picklist(forms.map(({ id: own }) => own))),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name,
  source: v.string(),
  frameworks: v.array(words),
  fontSizePoints: points,
  numbering: v.strictObject({
    word: words,
    numerals: v.picklist(['chinese', 'arabic']),
    spaced: flag,
  }),
  annexes: v.pipe(v.array(v.variant('kind', [measures, roster, checklist, survey])), v.minLength(1)),
  body: v.nullable(body),
});
