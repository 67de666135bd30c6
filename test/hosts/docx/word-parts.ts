import { xlsxParts } from '../../support/xlsx-part';
import type { TextDoc } from '../../../src/core/workbook/text-doc';
import { writeDocx } from '../../../src/hosts/docx/write-docx';

/** The parts of the Word file of a text, by path. */
export async function wordParts(doc: TextDoc): Promise<(path: string) => string> {
  const parts = xlsxParts(await writeDocx(doc));
  return (path) => {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`There is no ${path} among ${[...parts.keys()].join(', ')}.`);
    return part;
  };
}

/** Every element of a name, as it is written, with all that is in it; one inside another of the same name is not found. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[ >/])(?:[^>]*/>|.*?</${name}>)`, 'gsu')) ?? [];
}

/** The words of a piece of XML, line breaks and tabs as \n and \t. */
export function words(xml: string): string {
  const marked = xml.replace(/<w:br\/>/gu, '<w:t>\n</w:t>').replace(/<w:tab\/>/gu, '<w:t>\t</w:t>');
  return elements(marked, 'w:t')
    .map((text) => text.replace(/<[^>]*>/gu, ''))
    .join('')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}
