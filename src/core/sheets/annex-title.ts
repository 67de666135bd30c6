import { text, type Text } from '../i18n/text';
import { compareKey } from '../text/compare-key';
import { isBlank } from '../text/is-blank';
import type { AnnexGap } from './annex-part';

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

/** What the user should know where the form was named, and its title stands in place of the plan's own. `annex` is what the annex is called. */
export function titleGaps(code: string, annex: Text, written: string | null, printed: string): AnnexGap[] {
  if (written === null || isBlank(withoutNumber(written)) || compareKey(withoutNumber(written)) === compareKey(printed))
    return [];
  return [
    {
      code,
      count: 1,
      message: text(
        `${annex['zh-TW']}依指定的表式印標題「${printed}」，沒有用原檔的「${written}」；要用原檔的，請寫進自訂表式的 title，或不指定表式。`,
        `The ${annex.en} has the title of the form that was named, “${printed}”, not the file’s “${written}”. To keep it, write it into a form of your own (title), or name no form.`,
      ),
    },
  ];
}

/** The title without the number in front of it. */
export function withoutNumber(title: string): string {
  return title.replace(NUMBER, '');
}
