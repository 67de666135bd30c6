import type { MeasuresForm } from '../../forms/measures-form';
import type { Framework } from '../../frameworks/framework';
import { text } from '../../i18n/text';
import type { AnnexGap } from '../annex-part';
import type { AnnexSection } from './annex-sections';

/** The headings that ask for a weight where neither plan nor framework has one; what may be left out (開放創新) needs none. */
export function weightGap(
  { heading }: MeasuresForm,
  { dimensionTerm }: Framework,
  sections: readonly AnnexSection[],
): AnnexGap[] {
  if (!heading.includes('{weight}')) return [];
  const count = sections.filter(({ dimension, weight }) => dimension?.optional === false && weight === null).length;
  if (count === 0) return [];
  return [
    {
      code: 'measures-weight',
      count,
      message: text(
        `有 ${count} 個${dimensionTerm}沒有配分，標題沒有印配分；請寫在計畫的標題或評核架構檔。`,
        `No weight is known for ${count} of the dimensions (${dimensionTerm}), so their headings have none. It belongs in the plan’s headings or in the framework file.`,
      ),
    },
  ];
}
