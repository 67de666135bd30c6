import { freeze } from '../../frameworks/freeze';
import { text } from '../../i18n/text';
import type { Form } from '../form';
import { body } from './body';
import { checklist } from './checklist';
import { measures } from './measures';
import { roster } from './roster';
import { survey } from './survey';

export const leapBenefit: Form = freeze<Form>({
  id: 'leap-benefit',
  version: 1,
  name: text('政府服務躍升方案，列預期效益、不列單位', 'Service Leap Programme, with benefits instead of units'),
  source: '交通部公路總局台南監理站 106 年度提升服務品質執行計畫的編排方式；用語為本專案自訂。',
  frameworks: ['service-leap'],
  fontSizePoints: 12,
  numbering: { word: '附件', numerals: 'arabic', spaced: false },
  annexes: [measures, roster, checklist, survey],
  body,
});
