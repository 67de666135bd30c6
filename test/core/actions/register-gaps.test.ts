import { registerGaps } from '../../../src/core/actions/register-gaps';
import { planOf } from '../../support/make-plan';

const rows = ['旅宿科、工務科', '行銷科', '服務中心', '各科室'].map((unit) => ({ unit }));
const saidOf = (units: readonly string[], count = rows.length) =>
  registerGaps(planOf({ rows: rows.slice(0, count), units })).map(({ code, count: found }) => `${code} ${found}`);

test('a register in which hardly a unit of the plan stands is told', () => {
  expect(saidOf(['工商組', '投資組', '建管組'])).toEqual(['register-of-another 4']);
  expect(saidOf(['工商組', '投資組', '服務中心'])).toEqual(['register-of-another 3']);
  const [gap] = registerGaps(planOf({ rows, units: ['工商組', '投資組'] }));
  expect(gap!.message['zh-TW']).toContain('4 個承辦單位，有 4 個不在清單裡（旅宿科、工務科、行銷科、服務中心）');
});

test('one that knows some of them is not, nor where too few are named to tell', () => {
  expect(saidOf(['旅宿科', '工務科', '投資組'])).toEqual([]);
  expect(saidOf([])).toEqual([]);
  expect(registerGaps(planOf({ rows: [{ unit: '縣政府' }], units: ['工商組'] }))).toEqual([]);
  expect(registerGaps(planOf({ rows: [], units: ['工商組'] }))).toEqual([]);
});
