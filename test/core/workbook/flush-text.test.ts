import { readsWellFlush } from '../../../src/core/workbook/flush-text';

test.each([
  ['於服務臺增設叫號燈箱，並請志工引導。', 30, true],
  ['於服務臺增設 LED 燈箱 3 座。', 30, true],
  ['公告於機關網站 https://www.example.gov.tw/service 供民眾查詢。', 30, false],
  ['公告於機關網站 https://www.example.gov.tw/ 供查詢。', 180, true],
  ['經費 35 萬元', 8, false],
])('%s in %d ems: %s', (text, widthEms, expected) => {
  expect(readsWellFlush(text, widthEms)).toBe(expected);
});
