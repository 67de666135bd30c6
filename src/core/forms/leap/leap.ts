import { freeze } from '../../frameworks/freeze';
import { text } from '../../i18n/text';
import type { Form } from '../form';
import { body } from './body';
import { checklist } from './checklist';
import { measures } from './measures';
import { roster } from './roster';
import { survey } from './survey';

export const leap: Form = freeze<Form>({
  id: 'leap',
  version: 1,
  name: text('政府服務躍升方案，依策略列執行單位', 'Service Leap Programme, by strategy, with units'),
  source: '交通部航港局 111 年提升服務品質執行計畫附表的編排方式；用語為本專案自訂。',
  frameworks: ['service-leap'],
  fontSizePoints: 12,
  numbering: { word: '附表', numerals: 'arabic', spaced: false },
  annexes: [measures, roster, checklist, survey],
  body,
});
