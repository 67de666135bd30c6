import { freeze } from '../frameworks/freeze';
import type { Committee } from './committee';

/** Words in the names of units that keep the agency's accounts. */
export const accounting: readonly string[] = Object.freeze(['主計', '會計', '歲計']);

/** Words in the names of units that keep the committee's business. */
export const secretariat: readonly string[] = Object.freeze(['秘書', '祕書', '研考', '研究發展', '綜合規劃']);

/** The committee that most agencies have: a convener and deputy, the heads of the units, the secretariat's as executive secretary, a clerk. */
export const usualCommittee: Committee = freeze<Committee>([
  {
    kind: 'seats',
    unitNamed: [],
    seats: [
      { group: null, role: '召集人', post: '', duty: '綜理本計畫各項事宜。', remark: '' },
      { group: null, role: '副召集人', post: '', duty: '襄理本計畫各項事宜。', remark: '' },
    ],
  },
  {
    kind: 'units',
    seats: [
      {
        group: null,
        role: '委員',
        post: '{post}',
        duty: '督導{unit}辦理本計畫之規劃、推動及追蹤管制。',
        remark: '',
      },
    ],
    duties: [{ named: accounting, duty: '督導{unit}辦理本計畫經費之籌編、核銷，及規劃、推動與追蹤管制。' }],
  },
  {
    kind: 'seats',
    unitNamed: secretariat,
    seats: [{ group: null, role: '執行秘書', post: '{post}', duty: '綜整本計畫之推動、管考及聯繫事宜。', remark: '' }],
  },
  {
    kind: 'seats',
    unitNamed: [],
    seats: [{ group: null, role: '幹事', post: '', duty: '辦理本計畫幕僚作業。', remark: '' }],
  },
]);
