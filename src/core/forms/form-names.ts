import { bodyNames } from './body-form';
import { annexKinds, type AnnexForm, type Form } from './form';

/** Names that every pattern of a form knows. */
const commonNames: readonly string[] = [
  ...['agency', 'year', 'title', 'period', 'framework'],
  ...annexKinds.map((kind) => `annex:${kind}`),
];

/** A pattern of a form, where it stands, and the names that it may ask for. */
export interface NamedPattern {
  /** As in `pathName`. */
  readonly path: readonly (string | number)[];
  readonly pattern: string;
  readonly known: readonly string[];
}

const headingNames = [...commonNames, 'dimension', 'category', 'weight', 'number'];
const seatNames = ['unit', 'head', 'post'];

/** Every pattern of a form. */
export function patternsOf({ annexes, body }: Pick<Form, 'annexes' | 'body'>): NamedPattern[] {
  const own = annexes.flatMap((annex, index) =>
    annexPatterns(annex).map((found): NamedPattern => ({ ...found, path: ['annexes', index, ...found.path] })),
  );
  if (body === null) return own;
  const known = [...commonNames, ...bodyNames];
  return [
    ...own,
    { path: ['body', 'title'], pattern: body.title, known },
    ...body.sections.flatMap(({ heading, entries }, section) => [
      { path: ['body', 'sections', section, 'heading'], pattern: heading, known },
      ...entries.flatMap((entry, index) =>
        entry.kind === 'paragraph'
          ? [{ path: ['body', 'sections', section, 'entries', index, 'text'], pattern: entry.text, known }]
          : [],
      ),
    ]),
  ];
}

function annexPatterns(annex: AnnexForm): NamedPattern[] {
  const title = (known: readonly string[]): NamedPattern => ({ path: ['title'], pattern: annex.title, known });
  switch (annex.kind) {
    case 'measures':
      return [
        title(commonNames),
        { path: ['heading'], pattern: annex.heading, known: headingNames },
        { path: ['point'], pattern: annex.point, known: [...commonNames, 'point', 'number', 'digit'] },
      ];
    case 'checklist':
      return [title(commonNames), { path: ['heading'], pattern: annex.heading, known: headingNames }];
    case 'survey': {
      const known = [...commonNames, 'unit'];
      return [
        title(known),
        { path: ['dimension'], pattern: annex.dimension, known: headingNames },
        ...annex.notes.map((pattern, index) => ({ path: ['notes', index], pattern, known })),
        { path: ['signature'], pattern: annex.signature, known },
      ];
    }
    case 'roster':
      return [
        title(commonNames),
        ...annex.committee.flatMap((part, index) => [
          ...part.seats.flatMap((seat, at) =>
            (['group', 'post', 'duty', 'remark'] as const).map((field) => ({
              path: ['committee', index, 'seats', at, field],
              pattern: seat[field] ?? '',
              known: seatNames,
            })),
          ),
          ...(part.kind === 'units' ? part.duties : []).map(({ duty }, at) => ({
            path: ['committee', index, 'duties', at, 'duty'],
            pattern: duty,
            known: seatNames,
          })),
        ]),
      ];
  }
}
