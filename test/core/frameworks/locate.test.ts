import fc from 'fast-check';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import type { Framework, PointPath } from '../../../src/core/frameworks/framework';
import { locate } from '../../../src/core/frameworks/locate';
import { serviceAward } from '../../../src/core/frameworks/service-award/v1/service-award';
import { serviceLeap } from '../../../src/core/frameworks/service-leap/v1/service-leap';
import { spaced, whiteSpace } from '../../support/white-space';

const at = (dimension: string | null, item: string | null, point: string | null) =>
  locate(serviceAward, { dimension, item, point });
const known = (name: string | null) => ({ status: 'known', name, nearest: null });
const blank = (name: string | null) => ({ status: 'blank', name, nearest: null });

function paths(framework: Framework): PointPath[] {
  return framework.dimensions.flatMap((dimension) =>
    dimension.items.flatMap((item) =>
      item.points.map((point) => ({ dimension: dimension.name, item: item.name, point: point.name })),
    ),
  );
}

describe('locate', () => {
  test.each(frameworks.map((framework) => [framework.id, framework] as const))(
    'finds every point of %s by its own names',
    (_, framework) => {
      for (const path of paths(framework)) {
        const placement = locate(framework, path);
        expect(placement).toEqual({
          dimension: known(path.dimension),
          item: known(path.item),
          point: known(path.point),
          path,
        });
      }
    },
  );

  test('takes labels as people write them', () => {
    const path = { dimension: '服務遞送', item: '服務便捷', point: '開發線上申辦或跨平臺通用服務' };
    for (const [dimension, item, point] of [
      ['二、「個別評核構面-服務遞送」(300 分)', '一、服務便捷（續）', '3.開發線上申辦(或跨平台通用服務)。'],
      ['服務遞送構面', '(一)服 務\n便 捷', '開發線上申辦、或跨平臺通用服務'],
      ['構面二：服務遞送', '評核項目：服務便捷', '開發線上申辦'],
      ['個別評核構面 服務遞送', '服務便捷(100分)', '服務便捷－開發線上申辦'],
    ] as const) {
      expect(at(dimension, item, point).path).toEqual(path);
    }
  });

  test.each([
    '壹、個別評核構面 一、基礎服務（200分）',
    '第一構面 基礎服務',
    '構面一 基礎服務',
    '附件1 基礎服務',
    '個別評核-基礎服務',
    '基礎服務（個別評核構面，200分）',
    '基礎服務面向',
    '⼀、基礎服務',
    'A.基礎服務',
  ])('the heading %s is known', (dimension) => {
    expect(at(dimension, null, null).dimension).toEqual(known('基礎服務'));
  });

  test.each([
    '一（二）服務及時性',
    '1.(2)服務及時性',
    '服務及時性 2',
    '服務及時性（20%）',
    '＊服務及時性；',
    '服務及時性（新增）',
  ])('the point %s is known', (point) => {
    expect(at('基礎服務', null, point).path?.point).toBe('服務及時性');
  });

  test.each([
    ['服務遞送', '服務便捷', '消除申辦案件需檢附之書表謄本', '減除申辦案件需檢附之書表謄本'],
    ['服務遞送', '服務可近性', '客製化服務', '在地化服務'],
    ['服務遞送', '服務可近性', '在地化/客製化服務', '在地化服務'],
    ['服務評價', '意見回應處理情形', '針對民眾意見、抱怨及陳情等積極回應', '針對民眾意見、抱怨及陳情積極回應'],
    ['服務遞送', '服務便捷', '其他服務做法', '其他服務作法'],
  ])('%s／%s: %s is known as %s', (dimension, item, point, name) => {
    expect(at(dimension, item, point).path).toEqual({ dimension, item, point: name });
  });

  test('tells dimension and item from what stands below', () => {
    expect(at(null, null, '服務及時性')).toEqual({
      dimension: blank('基礎服務'),
      item: blank('服務一致及正確'),
      point: known('服務及時性'),
      path: { dimension: '基礎服務', item: '服務一致及正確', point: '服務及時性' },
    });
    expect(at(null, '服務可近性', '其他服務作法').path).toEqual({
      dimension: '服務遞送',
      item: '服務可近性',
      point: '其他服務作法',
    });
    expect(at('', '服務滿意情形', ' ').dimension).toEqual(blank('服務評價'));
  });

  test('其他服務作法 needs its item', () => {
    expect(at(null, null, '其他服務作法')).toEqual({
      dimension: blank(null),
      item: blank(null),
      point: known('其他服務作法'),
      path: null,
    });
    expect(at('服務遞送', null, '其他服務作法').path).toBeNull();
  });

  test('開放創新 has no items, whatever its item column says', () => {
    const path = { dimension: '開放創新', item: null, point: '創新性' };
    expect(at('開放創新', null, '創新性').path).toEqual(path);
    expect(at('整體評核構面-開放創新(100分)', '－', '創新性').path).toEqual(path);
    expect(at('開放創新', '創新性', null)).toEqual({
      dimension: known('開放創新'),
      item: known(null),
      point: known('創新性'),
      path,
    });
    expect(at(null, null, '創新性').path).toEqual(path);
  });

  test('an item or a point of another parent is elsewhere', () => {
    const wholly = at('基礎服務', '服務便捷', '建置單一窗口整合服務');
    expect(wholly.item).toEqual({ status: 'elsewhere', name: '服務便捷', nearest: null });
    expect(wholly.point.status).toBe('elsewhere');
    expect(wholly.path).toBeNull();

    const point = at('服務遞送', '服務便捷', '主動服務');
    expect(point.item).toEqual(known('服務便捷'));
    expect(point.point).toEqual({ status: 'elsewhere', name: '主動服務', nearest: null });
    expect(point.path).toBeNull();

    const item = at('服務遞送', '服務友善', '主動服務');
    expect(item.item.status).toBe('elsewhere');
    expect(item.point).toEqual(known('主動服務'));
    expect(item.path?.item).toBe('服務可近性');
  });

  test.each([
    ['服務遞送', '服務便捷', '開發線上', '開發線上申辦或跨平臺通用服務'],
    ['基礎服務', '服務一致及正確', '服務即時性', '服務及時性'],
    ['服務遞送', '服務可近性', '自動服務', '主動服務'],
    ['開放創新', null, '創心性', '創新性'],
    ['服務量能', '內部作業簡化', '簡化內部作業', '簡化內部作業，並聚焦核心業務，創新精進服務'],
    ['服務遞送', '服務便捷', '開發線上申請', '開發線上申辦或跨平臺通用服務'],
  ])('%s／%s: %s is unknown, and %s is nearest', (dimension, item, point, nearest) => {
    const placement = at(dimension, item, point);
    expect(placement.point).toEqual({ status: 'unknown', name: null, nearest });
    expect(placement.path).toBeNull();
  });

  test('a misspelt dimension or item is passed over, and what the others tell is proposed', () => {
    const item = at('服務遞送', '服務便接', '建置單一窗口整合服務');
    expect(item.item).toEqual({ status: 'unknown', name: '服務便捷', nearest: '服務便捷' });
    expect(item.path?.point).toBe('建置單一窗口整合服務');
    expect(at('服務遞送', '服物便捷', '其他服務作法').item.nearest).toBe('服務便捷');

    const dimension = at('服務傳送', '服務便捷', '其他服務作法');
    expect(dimension.dimension).toEqual({ status: 'unknown', name: '服務遞送', nearest: '服務遞送' });
    expect(dimension.path?.item).toBe('服務便捷');
    expect(at('基楚服務', null, null).dimension.nearest).toBe('基礎服務');
  });

  test('proposes nothing for words that are near nothing', () => {
    const placement = at('財務管理', '預算執行', '節約用電');
    expect(
      [placement.dimension, placement.item, placement.point].map((label) => [label.status, label.nearest]),
    ).toEqual([
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
    ]);
  });

  test('a framework without items never misses them', () => {
    const [strategy] = serviceLeap.dimensions;
    const [method] = strategy?.items[0]?.points ?? [];
    const labels = {
      dimension: `一、${strategy?.name}。`,
      item: '1',
      point: `（一）${method?.name.replace('。', '')}`,
    };
    expect(locate(serviceLeap, labels).path).toEqual({ dimension: strategy?.name, item: null, point: method?.name });
  });

  test('white space anywhere changes nothing', () => {
    const label = (names: string[]) => fc.constantFrom(null, '不明', ...names);
    const dimensions = serviceAward.dimensions.map((dimension) => dimension.name);
    const items = serviceAward.dimensions.flatMap((dimension) => dimension.items.flatMap((item) => item.name ?? []));
    const points = paths(serviceAward).map((path) => path.point);
    fc.assert(
      fc.property(
        label(dimensions),
        label(items),
        label([...points, '服務即時性', '(二)主動服務。']),
        whiteSpace,
        (dimension, item, point, inserted) => {
          const put = (text: string | null) => text && spaced(text, inserted);
          expect(at(put(dimension), put(item), put(point))).toEqual(at(dimension, item, point));
        },
      ),
    );
  });

  test('a path, where there is one, is a path of the framework', () => {
    const all = new Set(paths(serviceAward).map((path) => JSON.stringify(path)));
    const words = [
      '基礎服務',
      '服務遞送',
      '開放創新',
      '服務友善',
      '服務可近性',
      '其他服務作法',
      '主動服務',
      '創新性',
      '別的',
      null,
    ];
    const label = fc.constantFrom(...words);
    fc.assert(
      fc.property(label, label, label, (dimension, item, point) => {
        const { path } = at(dimension, item, point);
        expect(path === null || all.has(JSON.stringify(path))).toBe(true);
      }),
    );
  });

  test('gives the same placement for the same labels, and many different labels do no harm', () => {
    expect(at('基礎服務', null, '服務及時性')).toBe(at('基礎服務', null, '服務及時性'));
    for (let n = 0; n < 21_000; n++) locate(serviceAward, { dimension: null, item: null, point: n.toString(36) });
    expect(at('基礎服務', null, '服務及時性').path?.item).toBe('服務一致及正確');
  });
});
