import { measureLines } from '../../../src/core/plan/measure-lines';

/** marker|text of every item, headings with a *. */
function items(text: string): string[] {
  return measureLines(text).map(({ marker, text: own, heading }) => `${heading ? '*' : ''}${marker}|${own}`);
}

describe('measureLines', () => {
  test('a text without numbers is one item', () => {
    expect(measureLines('設置愛心鈴，\n方便長者洽公。')).toEqual([
      {
        line: 1,
        marker: '',
        ordinal: null,
        style: '',
        wide: false,
        level: 0,
        heading: false,
        text: '設置愛心鈴，\n方便長者洽公。',
        key: '設置愛心鈴方便長者洽公',
      },
    ]);
    expect(measureLines(' \n')).toEqual([]);
  });

  test('numbers at line starts, whatever their form', () => {
    expect(items('1.設置愛心鈴。\n2.提供老花眼鏡。')).toEqual(['1.|設置愛心鈴。', '2.|提供老花眼鏡。']);
    expect(items('ㄧ、設置愛心鈴。\n二、提供老花眼鏡。')).toEqual(['ㄧ、|設置愛心鈴。', '二、|提供老花眼鏡。']);
    expect(items('①設置愛心鈴。\n②提供老花眼鏡。')).toEqual(['①|設置愛心鈴。', '②|提供老花眼鏡。']);
    expect(items('●設置愛心鈴。\n●提供老花眼鏡。')).toEqual(['●|設置愛心鈴。', '●|提供老花眼鏡。']);
  });

  test('numbers inside a line that count on', () => {
    expect(items('1.設置愛心鈴。2.提供老花眼鏡。3. 提供茶水。')).toEqual([
      '1.|設置愛心鈴。',
      '2.|提供老花眼鏡。',
      '3.|提供茶水。',
    ]);
    expect(items('一、設置愛心鈴。二、提供老花眼鏡。')).toEqual(['一、|設置愛心鈴。', '二、|提供老花眼鏡。']);
    expect(items('提供下列設施：(1)愛心鈴(2)老花眼鏡')).toEqual(['*|提供下列設施：', '(1)|愛心鈴', '(2)|老花眼鏡']);
  });

  test.each([
    '依規則第7條辦理，96年起收件。2.5日內核發。',
    '撥打110報案。3.5公里內到場。',
    '自107.4.30起辦理；107.6.1檢討。',
    '每季檢討，3、6、9、12月完成。',
    '符合規範2.0版。網址 http://a.example/1.2/3.html',
    '每案以(1)次為限，逾期(2)次停用。',
    '整合第一、二期系統，由一、二級單位辦理。',
    '等候逾 1.5 倍時。 2.開頭沒有一',
  ])('no number of running text: %s', (text) => {
    expect(items(text)).toEqual([`|${text}`]);
  });

  test('nested lists give every item, headings marked', () => {
    expect(
      items('一、申請文件：\n(一)臨櫃：\n1.集會。\n2.通行。\n(二)線上。\n二、檢討流程。').map((item) => item),
    ).toEqual(['*一、|申請文件：', '*(一)|臨櫃：', '1.|集會。', '2.|通行。', '(二)|線上。', '二、|檢討流程。']);
    expect(measureLines('一、甲項：\n(一)乙項。\n二、丙項。').map(({ level }) => level)).toEqual([0, 1, 0]);
    expect(items('3.全功能櫃台：\n3.1多種服務。\n3.2整合流程。\n4.減量。')).toEqual([
      '*3.|全功能櫃台：',
      '3.1|多種服務。',
      '3.2|整合流程。',
      '4.|減量。',
    ]);
    expect(items('一、(一)現場查詢。\n(二)電話查詢。')).toEqual(['*一、|', '(一)|現場查詢。', '(二)|電話查詢。']);
  });

  test('a line without a number goes on with the item above', () => {
    const lines = measureLines('辦理方式：\n1.設置愛心鈴，\n方便長者。\n\n2.提供茶水。');
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, '辦理方式：'],
      [2, '設置愛心鈴，\n方便長者。'],
      [5, '提供茶水。'],
    ]);
  });
});
