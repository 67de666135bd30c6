import type { IFontAttributesProperties } from 'docx';

/** One font for all scripts; where a sign could be either, as 「 or …, it is East Asian. */
export function fontOf(name: string): IFontAttributesProperties {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}
