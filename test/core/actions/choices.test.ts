import { choices } from '../../../src/core/actions/choices';

test('frameworks and forms are offered by name, each form with what it can print', () => {
  const { frameworks, forms, kindNames } = choices();
  expect(frameworks.map(({ name, dimensionCount, pointCount }) => [name, dimensionCount, pointCount])).toEqual([
    ['政府服務獎', 5, 26],
    ['政府服務躍升方案', 6, 22],
  ]);
  expect(frameworks.map(({ totalWeight }) => totalWeight)).toEqual([1000, null]);
  for (const form of forms) {
    expect(form.kinds).toContain('measures');
    for (const id of form.frameworks) expect(frameworks.map((framework) => framework.id)).toContain(id);
    for (const kind of form.onRequest) expect(form.kinds).toContain(kind);
  }
  expect(kindNames.roster['zh-TW']).toBe('編組表');
});
