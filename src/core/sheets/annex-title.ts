import { isBlank } from '../text/is-blank';

/** 附件三, （附表 1-2）: what an annex was numbered where it came from. */
const NUMBER =
  /^\s*[（(【]?附[件表錄]\s*[0-9０-９一二三四五六七八九十]+(?:\s*[-－–之]\s*[0-9０-９一二三四五六七八九十]+)?\s*[)）】]?[\s:：、.．-]*/u;

/**
 * The title that is printed: as the plan has it, else `made`. A number in front of the plan's title (附件三 …編組表) is left to the label, where the
 * form prints one (`label` is not ''): a page must not carry two.
 */
export function annexTitle(written: string | null, label: string, made: string): string {
  if (written === null) return made;
  if (label === '') return written;
  const rest = withoutNumber(written);
  return isBlank(rest) ? made : rest;
}

/** The title without the number in front of it. */
export function withoutNumber(title: string): string {
  return title.replace(NUMBER, '');
}
