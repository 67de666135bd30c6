import { freeze } from '../../frameworks/freeze';
import { text } from '../../i18n/text';
import type { Form } from '../form';
import { body } from './body';
import { checklist } from './checklist';
import { measures } from './measures';
import { roster } from './roster';
import { survey } from './survey';

export const award: Form = freeze<Form>({
  id: 'award',
  version: 1,
  name: text('政府服務獎，不印配分', 'Government Service Award, without weights'),
  source: '基隆市警察局 107 年度提升服務品質執行計畫附件的編排方式；用語為本專案自訂。',
  frameworks: ['service-award'],
  fontSizePoints: 12,
  numbering: { word: '附件', numerals: 'arabic', spaced: true },
  annexes: [measures, checklist, roster, survey],
  body,
});
