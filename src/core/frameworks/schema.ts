import * as v from 'valibot';

const words = v.pipe(v.string(), v.regex(/\S/));
const wordList = v.optional(v.array(words), []);
const weight = v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null);

const pointObject = v.strictObject({ name: words, aliases: wordList, optional: v.optional(v.boolean(), false) });

/** A point may be its name alone. */
const point = v.lazy((input) =>
  typeof input === 'string'
    ? v.pipe(
        words,
        v.transform((name) => ({ name, aliases: [] as string[], optional: false })),
      )
    : pointObject,
);

const points = v.pipe(v.array(point), v.minLength(1));

const item = v.strictObject({ name: v.nullable(words), aliases: wordList, points });

const head = { name: words, aliases: wordList, category: v.optional(v.nullable(words), null), weight };
const optional = v.optional(v.boolean(), false);

/** A dimension has items, or its points directly. */
const dimension = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'points' in input && !('items' in input)
    ? v.pipe(
        v.strictObject({ ...head, optional, points }),
        v.transform(({ points: own, ...rest }) => ({ ...rest, items: [{ name: null, aliases: [], points: own }] })),
      )
    : v.strictObject({ ...head, optional, items: v.pipe(v.array(item), v.minLength(1)) }),
);

const mark = v.picklist(['□', '◎', '*']);

/** A task may be one text that begins with its mark; without a mark it is something to do (□). */
const task = v.lazy((input) =>
  typeof input === 'string'
    ? v.pipe(
        words,
        v.transform((line) => {
          const [, found = '□', text = ''] = /^\s*([□◎*])?\s*(.*)$/su.exec(line) ?? [];
          return { mark: found as '□' | '◎' | '*', text };
        }),
      )
    : v.strictObject({ mark, text: words }),
);

const checklist = v.strictObject({
  id: words,
  entries: v.array(
    v.strictObject({
      path: v.strictObject({ dimension: words, item: v.optional(v.nullable(words), null), point: words }),
      tasks: v.array(task),
    }),
  ),
});

/** The shape of a framework's JSON file; what may be left out has its default here. */
export const frameworkSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  name: words,
  source: v.optional(v.string(), ''),
  dimensionTerm: v.optional(words, '構面'),
  pointTerm: v.optional(words, '評核重點'),
  /** Left out: whether any item has a name. */
  hasItems: v.optional(v.boolean()),
  /** Left out: the sum of the weights, or none. */
  totalWeight: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0)))),
  dimensions: v.pipe(v.array(dimension), v.minLength(1)),
  checklists: v.optional(v.array(checklist), []),
});

/** A framework's JSON file once it has its shape. */
export type FrameworkFile = v.InferOutput<typeof frameworkSchema>;
