import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import { locate } from '../../../src/core/frameworks/locate';
import { parseFramework } from '../../../src/core/frameworks/parse-framework';

const small = {
  id: 'own',
  name: '自訂要點',
  dimensions: [
    { name: '甲構面', weight: 60, items: [{ name: '項目一', points: ['重點一', '重點二'] }] },
    { name: '乙構面', weight: 40, optional: true, points: ['重點三'] },
  ],
};

/** The value with one place changed: `with('dimensions.0.name', 3)`. */
function changed(place: string, value: unknown): unknown {
  const copy = structuredClone(small) as Record<string, unknown>;
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

function problemOf(json: unknown) {
  const outcome = parseFramework(json, 'my.json');
  if (outcome.ok) throw new Error('was read without a fault');
  return outcome.problem;
}

describe('parseFramework', () => {
  test.each(frameworks.map((framework) => [framework.id, framework] as const))(
    'reads %s back from its own JSON',
    (_, framework) => {
      const outcome = parseFramework(JSON.stringify(framework));
      expect(outcome).toEqual({ ok: true, value: framework });
      expect(outcome.ok && Object.isFrozen(outcome.value.dimensions[0]?.items)).toBe(true);
    },
  );

  test('fills in what the short form leaves out', () => {
    const outcome = parseFramework(small);
    expect(outcome.ok && outcome.value).toEqual({
      id: 'own',
      version: 1,
      name: '自訂要點',
      source: '',
      dimensionTerm: '構面',
      pointTerm: '評核重點',
      hasItems: true,
      totalWeight: 100,
      dimensions: [
        {
          name: '甲構面',
          aliases: [],
          category: null,
          weight: 60,
          optional: false,
          items: [
            {
              name: '項目一',
              aliases: [],
              points: ['重點一', '重點二'].map((name) => ({ name, aliases: [], optional: false })),
            },
          ],
        },
        {
          name: '乙構面',
          aliases: [],
          category: null,
          weight: 40,
          optional: true,
          items: [{ name: null, aliases: [], points: [{ name: '重點三', aliases: [], optional: false }] }],
        },
      ],
      checklists: [],
    });
  });

  test('the example of the manual is read, and rows are found in it', () => {
    const file = path.join(__dirname, '../../../docs/examples/framework.json');
    const outcome = parseFramework(fs.readFileSync(file, 'utf8'), file);
    if (!outcome.ok) throw new Error(outcome.problem.message.en);
    expect(outcome.value.totalWeight).toBe(100);
    expect(outcome.value.checklists[0]?.entries[0]?.tasks).toEqual([
      { mark: '□', text: '列出可免附的書表。' },
      { mark: '◎', text: '以減少的張數或比率呈現。' },
    ]);
    expect(
      locate(outcome.value, { dimension: '一、個別評核構面-服務流程(60分)', item: '流程透明', point: '2.其他作為' })
        .path,
    ).toEqual({ dimension: '服務流程', item: '流程公開', point: '其他作為' });
  });

  test('takes a byte order mark, and names the line where JSON breaks off', () => {
    expect(parseFramework(`\uFEFF${JSON.stringify(small)}`).ok).toBe(true);
    const broken = problemOf('{\n  "id": "own",\n  "name": ,\n}');
    expect(broken.code).toBe('framework-not-json');
    expect(broken.message['zh-TW']).toContain('「my.json」不是正確的 JSON（第 3 行附近）');
    expect(problemOf('').code).toBe('framework-not-json');
  });

  test.each([
    ['id', 'My Agency', 'id：應為小寫英文字母'],
    ['id', undefined, 'id：缺少必要的欄位「id」'],
    ['name', ' ', 'name：應為非空白的文字，讀到的是空白'],
    ['version', 1.5, 'version：應為整數，讀到的是 1.5'],
    ['dimensions', [], 'dimensions：應為至少一項，讀到的是空的清單'],
    ['dimensions', '甲', 'dimensions：應為清單（[ … ]），讀到的是「甲」'],
    ['dimensions.0.weight', '60', 'dimensions[0].weight：應為數字，讀到的是「60」'],
    ['dimensions.0.weight', -1, 'dimensions[0].weight：應為不小於 0 的數字，讀到的是 -1'],
    ['dimensions.0.items.0.points.1', 7, 'dimensions[0].items[0].points[1]：應為物件（{ … }），讀到的是 7'],
    ['dimensions.0.wieght', 60, 'dimensions[0].wieght：不認得「wieght」這個欄位，可能是「weight」之誤'],
    ['dimensions.0.points', ['重點'], 'dimensions[0].points：這裡不能有「points」這個欄位'],
    ['dimensions.0.items', undefined, 'dimensions[0].items：缺少必要的欄位「items」'],
    ['checklists', [{ id: 'a', entries: [{ path: {}, tasks: [] }] }], 'checklists[0].entries[0].path.dimension：缺少'],
  ])('says what is wrong with the shape: %s = %j', (place, value, expected) => {
    const { code, message } = problemOf(changed(place, value));
    expect(code).toBe('framework-invalid');
    expect(message['zh-TW']).toContain(expected);
    expect(message.en).toContain('The framework file “my.json” has ');
    expect(message.en.replace(/「[^」]*」|“[^”]*”/gu, '')).not.toMatch(/[\u4e00-\u9fff]/u);
  });

  test.each([
    ['dimensions.1.name', '甲 構面', 'dimensions[1]：「甲 構面」與 dimensions[0] 重複'],
    [
      'dimensions.0.items.0.points.1',
      '重點一。',
      'dimensions[0].items[0].points[1]：「重點一。」與 dimensions[0].items[0].points[0] 重複',
    ],
    ['dimensions.0.name', '－－', 'dimensions[0]：「－－」只有標點符號'],
    ['totalWeight', 1000, 'totalWeight：各構面配分合計 100，與總分 1000 不符'],
    ['dimensions.1.weight', null, 'dimensions[1].weight：其他構面有配分，「乙構面」沒有'],
    ['hasItems', false, 'dimensions[0].items：hasItems 為 false，但「甲構面」有評核項目名稱'],
    ['dimensions.0.items.0.name', null, null],
    [
      'dimensions.0.items.1',
      { name: null, points: ['重點四'] },
      'dimensions[0].items：「甲構面」有多個評核項目，其中 1 個沒有名稱',
    ],
    [
      'checklists',
      [{ id: 'a', entries: [{ path: { dimension: '甲構面', item: '項目二', point: '重點一' }, tasks: ['做'] }] }],
      'checklists[0].entries[0].path：架構中沒有「甲構面／項目二／重點一」',
    ],
    [
      'checklists',
      [
        { id: 'a', entries: [] },
        { id: 'a', entries: [] },
      ],
      'checklists[1].id：檢核表代號「a」重複',
    ],
  ])('says what is wrong beyond the shape: %s = %j', (place, value, expected) => {
    const outcome = parseFramework(changed(place, value));
    if (expected === null) expect(outcome.ok).toBe(true);
    else expect(outcome.ok ? '' : outcome.problem.message['zh-TW']).toContain(expected);
  });

  test('the same point under two items, and the same item under two dimensions, are no fault', () => {
    const outcome = parseFramework(
      changed('dimensions.1', { name: '乙構面', weight: 40, items: [{ name: '項目一', points: ['重點一'] }] }),
    );
    expect(outcome.ok).toBe(true);
  });

  test('says only the first faults of many, and how many more there are', () => {
    const points = Array.from({ length: 12 }, () => 5);
    const { message } = problemOf(changed('dimensions.0.items.0.points', points));
    expect(message['zh-TW']).toContain('有 12 處不符格式');
    expect(message['zh-TW']).toContain('另有 4 處');
  });

  test('any JSON at all is read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const outcome = parseFramework(json);
        expect([true, 'framework-invalid', 'framework-not-json']).toContain(outcome.ok || outcome.problem.code);
      }),
    );
  });
});
