import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TextBlock, TextDoc } from '../../src/core/workbook/text-doc';
import { textMarker } from '../../src/core/workbook/text-marker';
import { writeDocx } from '../../src/hosts/docx/write-docx';
import { allAnnexes, formIds, formOf, planFor } from './form-workbooks';
import { openOffice } from './office';
import { layoutOf, readPdf } from './pdf';
import { wordTest } from './word-test';

const docs: Record<string, TextDoc> = Object.fromEntries(
  formIds.map((id) => {
    const form = formOf(id);
    const { text } = allAnnexes(planFor(form, 24), form, ['text']);
    if (text === null) throw new Error(`${id} has no plan text.`);
    return [id, text];
  }),
);

/** Every paragraph with its number, and every cell of a table, as they are to be read from top to bottom. */
function linesOf(block: TextBlock): string[] {
  if (block.kind === 'paragraph')
    return [`${block.number === null ? '' : textMarker(block.level, block.number)}${block.text}`];
  return block.table.rows.flatMap((row) => (row.kind === 'band' ? [row.text] : []));
}

const withoutSpace = (text: string) => text.replace(/\s/gu, '');

wordTest(
  'the plan text of every form comes out of Word whole, with its numbers, on A4 with page numbers',
  async () => {
    const office = openOffice();
    try {
      for (const [id, doc] of Object.entries(docs))
        writeFileSync(path.join(office.folder, `${id}.docx`), await writeDocx(doc));
      office.convert(
        'pdf',
        formIds.map((id) => `${id}.docx`),
      );
      for (const id of formIds) {
        const file = path.join(office.folder, `${id}.pdf`);
        const { blocks = [] } = docs[id] ?? {};
        const pages = layoutOf(file).map(withoutSpace);
        pages.forEach((page, index) => expect(page).toContain(`第${index + 1}頁，共${pages.length}頁`));
        for (const { widthPoints, heightPoints } of readPdf(file)) {
          expect([Math.round(widthPoints), Math.round(heightPoints)]).toEqual([595, 842]);
        }
        const words = pages.map((page) => page.replace(/第\d+頁，共\d+頁/u, '')).join('');
        let from = 0;
        for (const line of blocks.flatMap(linesOf).map(withoutSpace)) {
          const at = words.indexOf(line, from);
          expect({ id, line, found: at >= 0 }).toEqual({ id, line, found: true });
          from = at + line.length;
        }
        for (const block of blocks) {
          if (block.kind !== 'table') continue;
          const header = block.table.columns[0]?.header ?? '';
          const withTable = pages.filter((page) => page.includes(header));
          expect(withTable.length).toBeGreaterThan(1);
        }
      }
    } finally {
      office.close();
    }
  },
  120_000,
);
