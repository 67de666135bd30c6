import { annexTitle } from '../../../src/core/sheets/annex-title';

test.each([
  ['推動小組編組表', '推動小組編組表'],
  ['附件三 推動小組編組表', '推動小組編組表'],
  ['附件3：推動小組編組表', '推動小組編組表'],
  ['(附表 1-2)推動小組編組表', '推動小組編組表'],
  ['附錄十之一、推動小組編組表', '推動小組編組表'],
  ['附件清單', '附件清單'],
  ['附件三', '表名'],
  ['  ', '表名'],
])('%j is printed as %j beside a number of the form', (written, title) => {
  expect(annexTitle(written, '附件二', '表名')).toBe(title);
});

test('a form without numbers prints it as it is, and a plan without a title gets one', () => {
  expect(annexTitle('附件三 編組表', '', '表名')).toBe('附件三 編組表');
  expect(annexTitle(null, '附件二', '表名')).toBe('表名');
  expect(annexTitle(null, '', '表名')).toBe('表名');
});
