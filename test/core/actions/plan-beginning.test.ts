import { newPlan } from '../../../src/core/actions/new-plan';
import { planBeginning } from '../../../src/core/actions/plan-beginning';

const request = { frameworkId: 'service-leap', agency: '海風市政府', rocYear: 115, units: [] };

test('a plan begins with its framework, and its units with their heads', () => {
  const units = [
    { name: '行政科', head: '科長' },
    { name: '各科室', head: '' },
  ];
  const beginning = planBeginning({ ...request, units });
  expect(beginning.framework.name).toBe('政府服務躍升方案');
  expect(beginning.register?.units.map(({ name, head, kind }) => [name, head, kind])).toEqual([
    ['行政科', '科長', 'unit'],
    ['各科室', '', 'collective'],
  ]);
  expect(newPlan(beginning).sheets.length).toBeGreaterThan(6);
});

test('without units nothing is said of them, and an unknown framework is a bug of the form', () => {
  expect(planBeginning(request).register).toBeNull();
  expect(() => planBeginning({ ...request, frameworkId: 'none' })).toThrow('none');
});
