import { freeze } from '../../frameworks/freeze';
import { text } from '../../i18n/text';
import type { Form } from '../form';
import { body } from './body';
import { checklist } from './checklist';
import { measures } from './measures';
import { roster } from './roster';
import { survey } from './survey';

export const awardWeighted: Form = freeze<Form>({
  id: 'award-weighted',
  version: 1,
  name: text('政府服務獎，印配分', 'Government Service Award, weights printed'),
  source: '臺中港務警察總隊 107 年度提升服務品質執行計畫附件的編排方式；用語為本專案自訂。',
  frameworks: ['service-award'],
  fontSizePoints: 12,
  numbering: { word: '附件', numerals: 'chinese', spaced: false },
  annexes: [measures, roster, checklist, survey],
  body,
});
