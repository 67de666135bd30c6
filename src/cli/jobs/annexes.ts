import type { AnnexFacts } from '../../core/actions/annex-report';
import { annexesOfWorkbook, type WorkbookAnnexOptions } from '../../core/actions/annexes-of-workbook';
import { ok } from '../../core/i18n/problem';
import { sealPackage } from '../../hosts/xlsx/seal-package';
import type { TextDoc } from '../../core/workbook/text-doc';
import { writeWorkbook } from '../../hosts/xlsx/write-workbook';
import type { Job } from './job';
import { openNamed } from './open-named';

/** What `annexes` makes of a workbook, as plain data. */
export interface AnnexArguments extends WorkbookAnnexOptions {
  /** True: the plan text as a Word file, in place of a workbook. */
  readonly word: boolean;
}

/** A file to be written, and what is in it. */
export interface MadeAnnexes {
  readonly bytes: Uint8Array;
  readonly facts: AnnexFacts;
}

/** Opens one workbook and makes its annexes; `options` are `AnnexArguments`, the result is `MadeAnnexes`. */
export const run: Job = async (file, options) => {
  const { word, ...how } = options as AnnexArguments;
  const snapshot = await openNamed(file);
  if (!snapshot.ok) return snapshot;
  const made = annexesOfWorkbook(snapshot.value, how);
  if (!made.ok) return made;
  const { doc, text, ...facts } = made.value;
  const bytes = word ? await wordFile(text) : await writeWorkbook(doc);
  return ok({ bytes: await sealPackage(bytes), facts } satisfies MadeAnnexes);
};

async function wordFile(text: TextDoc | null): Promise<Uint8Array> {
  if (text === null) throw new Error('A Word file was asked for without the plan text.');
  const { writeDocx } = await import('../../hosts/docx/write-docx');
  return writeDocx(text);
}
