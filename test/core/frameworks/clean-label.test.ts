import fc from 'fast-check';
import { cleanLabel } from '../../../src/core/frameworks/clean-label';
import { spaced, whiteSpace } from '../../support/white-space';

describe('cleanLabel', () => {
  test.each([
    ['服務一致及正確', '服務一致及正確', null, null, null],
    ['服 務 一\n致及正\u3000確', '服務一致及正確', null, null, null],
    ['一、「個別評核構面-基礎服務」', '基礎服務', '個別評核構面', null, '一、'],
    ['個別評核構面-基礎服務(200 分)', '基礎服務', '個別評核構面', 200, null],
    ['一、個別評核構面－基礎服務（２００分）', '基礎服務', '個別評核構面', 200, '一、'],
    ['「個別評核構面」-「基礎服務」', '基礎服務', '個別評核構面', null, null],
    ['五、整體評核構面：開放創新（100分）（續）', '開放創新', '整體評核構面', 100, '五、'],
    ['基礎服務(個別評核構面)', '基礎服務', '個別評核構面', null, null],
    ['一、基礎服務(200)', '基礎服務', null, 200, '一、'],
    ['開放創新（１００）', '開放創新', null, 100, null],
    ['「基礎服務(200)」', '基礎服務', null, 200, null],
    // A year, a number and a hotline are no weights.
    ['滿意度調查(110)', '滿意度調查(110)', null, null, null],
    ['主動服務(12)', '主動服務(12)', null, null, null],
    ['市民專線(1999)', '市民專線(1999)', null, null, null],
    ['基礎服務 200分', '基礎服務', null, 200, null],
    ['服務便捷(續)', '服務便捷', null, null, null],
    ['(一)傾聽民眾意見，積極回應。', '傾聽民眾意見，積極回應。', null, null, '(一)'],
    ['（四）權衡服務措施的必要性', '權衡服務措施的必要性', null, null, '（四）'],
    ['㈠主動服務', '主動服務', null, null, '㈠'],
    ['①主動服務', '主動服務', null, null, '①'],
    ['壹、基礎服務', '基礎服務', null, null, '壹、'],
    ['ㄧ、基礎服務', '基礎服務', null, null, 'ㄧ、'],
    ['1.主動服務', '主動服務', null, null, '1.'],
    ['1.2 主動服務', '主動服務', null, null, '1.2'],
    ['2 服務友善', '服務友善', null, null, '2'],
    ['24小時服務', '24小時服務', null, null, null],
    ['一致性', '一致性', null, null, null],
    ['策略一、完備基礎服務', '完備基礎服務', null, null, '策略一、'],
    ['構面(二)服務遞送', '服務遞送', null, null, '構面(二)'],
    ['次評核指標1：主動服務', '主動服務', null, null, '次評核指標1：'],
    ['評核項目：服務友善', '服務友善', null, null, '評核項目：'],
    ['策略一、(一)主動服務', '主動服務', null, null, '策略一、(一)'],
    ['基礎服務：', '基礎服務', null, null, null],
    ['權重管理(配分：50分)', '權重管理', null, 50, null],
    ['開發線上申辦 (或跨平臺通用服務)', '開發線上申辦(或跨平臺通用服務)', null, null, null],
    ['二(四)主動服務', '主動服務', null, null, '二(四)'],
    ['（a）主動服務', '主動服務', null, null, '（a）'],
    ['基礎服務（總分200分，占20%）', '基礎服務', null, 200, null],
    ['E化服務', 'E化服務', null, null, null],
    ['', '', null, null, null],
    ['1.', '1.', null, null, null],
    ['個別評核構面', '個別評核構面', null, null, null],
  ])('%j', (text, name, category, weight, number) => {
    expect(cleanLabel(text)).toEqual({ name, category, weight, number });
  });

  test('white space anywhere changes nothing', () => {
    const label = fc.constantFrom(
      '一、「個別評核構面-基礎服務」(200分)',
      '2服務友善',
      '策略一、(一)主動服務（續）',
      '開發線上申辦(或跨平臺通用服務)',
      '12.其他服務作法。',
    );
    fc.assert(
      fc.property(label, whiteSpace, (text, inserted) => {
        expect(cleanLabel(spaced(text, inserted))).toEqual(cleanLabel(text));
      }),
    );
  });

  test('a cleaned name is clean', () => {
    const parts = fc.constantFrom(
      '一、',
      '(二)',
      '3.',
      '「',
      '」',
      '個別評核構面-',
      '基礎',
      '服務',
      '(200分)',
      '（續）',
      '：',
      '。',
      '年',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (texts) => {
        const once = cleanLabel(texts.join(''));
        expect(cleanLabel(once.name).name).toBe(once.name);
      }),
    );
  });

  test('a lone weight or （續） is not taken for a label with nothing left', () => {
    expect(cleanLabel('(200分)').name).toBe('(200分)');
    expect(cleanLabel('（續）').name).toBe('（續）');
  });
});
