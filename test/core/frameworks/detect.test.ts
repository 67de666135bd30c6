import { frameworks } from '../../../src/core/frameworks/catalogue';
import { detectFramework } from '../../../src/core/frameworks/detect';
import type { Framework } from '../../../src/core/frameworks/framework';
import { serviceAward } from '../../../src/core/frameworks/service-award/v1/service-award';

const detected = (labels: readonly string[], candidates = frameworks) => detectFramework(labels, candidates);

describe('detectFramework', () => {
  test('tells each framework by a few of its labels, as people write them', () => {
    expect(detected(['一、個別評核構面-基礎服務(200分)', '服 務\n友 善'])?.framework.id).toBe('service-award');
    expect(detected(['(四)傾聽民眾意見，積極回應，有效協助民眾解決問題'])?.framework.id).toBe('service-leap');
  });

  test('gives the evidence: which label is which name, once for each name', () => {
    const detection = detected(['107年度計畫', '基礎服務', '服務友善（續）', '服務友善', '客製化服務', '具體作法']);
    expect(detection?.evidence).toEqual([
      { label: '基礎服務', level: 'dimension', name: '基礎服務' },
      { label: '服務友善（續）', level: 'item', name: '服務友善' },
      { label: '客製化服務', level: 'point', name: '在地化服務' },
    ]);
    expect(detection?.found).toEqual({ dimensions: 1, items: 1, points: 1 });
    expect(detection?.total).toEqual({ dimensions: 5, items: 9, points: 23 });
  });

  test('is null where nothing matches: a year, a title, the name of a rubric are no evidence', () => {
    expect(detected(['107年度提升服務品質執行計畫', '政府服務躍升方案', '106', ''])).toBeNull();
    expect(detected([])).toBeNull();
    expect(detected(['基礎服務'], [])).toBeNull();
  });

  test('of two frameworks with equally many names the one that is found more wholly wins', () => {
    const [first] = serviceAward.dimensions;
    const small: Framework = { ...serviceAward, id: 'own', dimensions: first ? [first] : [] };
    expect(detected(['基礎服務', '服務友善'], [...frameworks, small])?.framework.id).toBe('own');
    expect(detected(['基礎服務', '服務遞送'], [...frameworks, small])?.framework.id).toBe('service-award');
    const twin: Framework = { ...serviceAward, id: 'twin' };
    expect(detected(['基礎服務'], [...frameworks, twin])?.framework.id).toBe('service-award');
  });

  test('a label or two of another rubric does not outweigh the many', () => {
    const mixed = ['服務友善', '主動發掘關鍵議題，前瞻規劃服務策略預為因應', '網站使用便利性', '服務資訊透明度'];
    expect(detected(mixed)?.framework.id).toBe('service-award');
  });

  describe('with the columns of labels at hand', () => {
    const inColumns = (...columns: readonly (readonly string[])[]) =>
      detectFramework(
        columns.flat(),
        frameworks,
        columns.map((cells) => new Set(cells)),
      )?.framework.id ?? null;

    test('a rubric of the agency that shares a name is none of ours', () => {
      expect(inColumns(['洽公環境', '櫃臺禮儀', '服務友善', '作業效率'], ['動線', '指標', '電話', '時效'])).toBeNull();
      expect(inColumns(['基礎設施', '櫃臺服務', '服務遞送', '內部管理'], ['動線', '指標', '電話'])).toBeNull();
    });

    test('a small draft under one dimension is still told', () => {
      expect(inColumns(['基礎服務'], [], ['動線', '指標'])).toBe('service-award');
      expect(inColumns(['服務友善', '服務禮儀'], ['動線', '指標', '電話'])).toBe('service-award');
      expect(inColumns([], [], ['服務及時性'])).toBe('service-award');
    });

    test('dimensions tell it whatever stands below them', () => {
      const own = Array.from({ length: 40 }, (_, index) => `自訂工作${index}`);
      const found = detectFramework(['基礎服務', '服務遞送', '服務量能', ...own], frameworks, [new Set(own)]);
      expect(found?.framework.id).toBe('service-award');
    });

    test('some known names among many misspelt ones are enough', () => {
      const points = ['服務及時性', '網站使用便利性', '服務資訊透明度', ...['甲', '乙', '丙', '丁', '戊', '己']];
      expect(inColumns([], [], points)).toBe('service-award');
    });
  });
});
