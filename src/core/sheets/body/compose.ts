import type { BodyEntry, BodyForm, BodyLevel, BodyList, BodySection } from '../../forms/body-form';
import { fillPattern, type PatternValues } from '../../forms/pattern';
import type { PagedTable } from '../../workbook/paged-table';
import type { TextBlock, TextLevel, TextParagraph } from '../../workbook/text-doc';

/** What the sections of a form are filled with. */
export interface BodyContent {
  readonly values: PatternValues;
  /** The paragraphs of each list. */
  readonly lists: Readonly<Record<BodyList, readonly string[]>>;
  /** The measures, where they stand in the text. */
  readonly measures: readonly PagedTable[];
}

/** The paragraphs and tables of a plan text, numbered as they come out. */
export function composeBody({ sections }: BodyForm, content: BodyContent): TextBlock[] {
  const blocks: TextBlock[] = [];
  let number = 0;
  for (const section of sections) {
    const inner = numbered(section.entries.flatMap((entry) => drafts(entry, content)));
    if (inner.length === 0) continue;
    number += 1;
    blocks.push(...underNumber(section, number, inner, content.values));
  }
  return blocks;
}

type Draft = { readonly level: BodyLevel; readonly text: string } | { readonly table: PagedTable };

function drafts(entry: BodyEntry, { values, lists, measures }: BodyContent): Draft[] {
  if (entry.kind === 'table') return measures.map((table) => ({ table }));
  const texts = entry.kind === 'list' ? lists[entry.of] : [fillPattern(entry.text, values).text];
  return texts.filter((text) => text !== '').map((text) => ({ level: entry.level, text }));
}

/** Counts the paragraphs of each level anew under each paragraph above them; an only paragraph of a section needs no number. */
function numbered(all: readonly Draft[]): TextBlock[] {
  const counts = [0, 0, 0, 0];
  return all.map((draft): TextBlock => {
    if ('table' in draft) return { kind: 'table', table: draft.table };
    const { level, text } = draft;
    if (level === 0 || all.length === 1) return paragraph(0, null, text);
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    return paragraph(level, counts[level] ?? 1, text);
  });
}

function paragraph(level: TextLevel, number: number | null, text: string): TextParagraph {
  return { kind: 'paragraph', level, number, text, look: 'body' };
}

/** The heading over its paragraphs; a section without one gives its number to its first paragraph. */
function underNumber(
  section: BodySection,
  number: number,
  inner: readonly TextBlock[],
  values: PatternValues,
): TextBlock[] {
  const heading = fillPattern(section.heading, values).text;
  if (heading !== '') return [{ ...paragraph(0, number, heading), look: 'heading' }, ...inner];
  const [first, ...rest] = inner;
  if (first?.kind !== 'paragraph') return [paragraph(0, number, ''), ...inner];
  return [paragraph(0, number, first.text), ...rest];
}
