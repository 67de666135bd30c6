import type { PagedText } from '../../workbook/paged-text';
import type { TextBlock, TextDoc } from '../../workbook/text-doc';

/** The sheets of a plan text: cut where tables stand in it, which are sheets of their own. The title stands on the first alone. */
export function textSheets(doc: TextDoc): PagedText[] {
  const parts: TextBlock[][] = [[]];
  for (const block of doc.blocks) {
    if (block.kind === 'paragraph') parts.at(-1)?.push(block);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts
    .filter((blocks, index) => index === 0 || blocks.length > 0)
    .map((blocks, index) => ({
      ...doc,
      title: index === 0 ? doc.title : '',
      blocks,
      name: index === 0 ? '計畫本文' : '計畫本文（續）',
      tabColor: '7F7F7F',
    }));
}
