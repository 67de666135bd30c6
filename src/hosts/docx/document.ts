import { Document } from 'docx';
import type { TextDoc } from '../../core/workbook/text-doc';
import { fontOf } from './font';
import { legalText } from './legal-text';
import { numbering } from './numbering';
import { sectionsOf, titlePoints } from './sections';

/** The whole file. Every style names the font for all scripts, or Word would set Chinese and Latin letters in different ones. */
export function documentOf(doc: TextDoc): Document {
  const { name, sizePoints } = doc.font;
  const run = { font: fontOf(name), size: sizePoints * 2, language: { value: 'zh-TW', eastAsia: 'zh-TW' } };
  const title = legalText(doc.title);
  const author = legalText(doc.author);
  return new Document({
    title,
    // The library would name somebody else where nobody is named.
    creator: author,
    lastModifiedBy: author,
    description: '',
    styles: {
      default: {
        document: { run },
        title: {
          run: { ...run, size: titlePoints * 2, bold: true, color: '000000' },
          paragraph: { alignment: 'center', spacing: { after: 240 } },
        },
        heading1: { run: { ...run, bold: true, color: '000000' } },
      },
    },
    numbering: numbering(doc.font),
    sections: sectionsOf({ ...doc, title }),
  });
}
