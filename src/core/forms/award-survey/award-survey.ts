import { freeze } from '../../frameworks/freeze';
import { text } from '../../i18n/text';
import type { Form } from '../form';
import { body } from './body';
import { checklist } from './checklist';
import { measures } from './measures';
import { roster } from './roster';
import { survey } from './survey';

export const awardSurvey: Form = freeze<Form>({
  id: 'award-survey',
  version: 1,
  name: text('政府服務獎，附調查表與分組名冊', 'Government Service Award, with a survey form and a roster by groups'),
  source: '臺北市政府警察局 107 年度提升服務品質執行計畫附表的編排方式；用語為本專案自訂。',
  frameworks: ['service-award'],
  fontSizePoints: 12,
  numbering: { word: '附表', numerals: 'arabic', spaced: false },
  annexes: [measures, survey, roster, checklist],
  body,
});
