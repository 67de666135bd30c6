import { unwrapDeadline } from '../../../src/core/deadlines/unwrap-deadline';

test.each([
  ['107年\n 4 月', '107年 4 月'],
  ['107\n 年 4\n 月', '107 年 4 月'],
  ['賡續辦理，並請\n於6月29\n日前提供', '賡續辦理，並請於6月29日前提供'],
  ['持續辦理', '持續辦理'],
  ['', ''],
  ['3月底\n6月底\n9月底', '3月底\n6月底\n9月底'],
  ['一、每半年檢討\n二、持續辦理', '一、每半年檢討\n二、持續辦理'],
])('%j is printed as %j', (written, printed) => {
  expect(unwrapDeadline(written)).toBe(printed);
  expect(unwrapDeadline(printed)).toBe(printed);
});
