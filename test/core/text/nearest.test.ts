import { nearestName } from '../../../src/core/text/nearest';

const units = [
  '勤務指揮中心',
  '犯罪預防科',
  '刑事警察隊',
  '人事室',
  '秘書室',
  '交通隊',
  '少年警察隊',
  '刑事警察大隊',
  '交通警察大隊',
  '第一組',
  '第二組',
  '第十一組',
  '中山分局',
  '大同分局',
  '公共關係室',
];

describe('nearestName', () => {
  test.each([
    ['勤指中心', '勤務指揮中心'],
    ['犯防科', '犯罪預防科'],
    ['刑警隊', '刑事警察隊'],
    ['交通對', '交通隊'],
    ['秘書事', '秘書室'],
    ['公關室', '公共關係室'],
    ['刑大', '刑事警察大隊'],
    ['本局人事室', '人事室'],
    ['人 事\n室', '人事室'],
    ['勤務指輝中心', '勤務指揮中心'],
  ])('%s is near %s', (text, name) => {
    expect(nearestName(text, units)).toBe(name);
  });

  test.each([
    '資訊室',
    '婦幼警察隊',
    '保安警察大隊',
    '第三組',
    '第十二組',
    '松山分局',
    '大安分局',
    '會計室',
    '',
    '。',
    '室',
  ])('%s is near nothing', (text) => {
    expect(nearestName(text, units)).toBeNull();
  });

  test('finds a label with one wrong character, and one cut short', () => {
    const points = ['服務及時性', '服務人員專業度', '簡化內部作業，並聚焦核心業務，創新精進服務', '服務設施合宜程度'];
    expect(nearestName('服務即時性', points)).toBe('服務及時性');
    expect(nearestName('簡化內部作業', points)).toBe('簡化內部作業，並聚焦核心業務，創新精進服務');
  });

  test('proposes nothing where two names are equally near', () => {
    expect(nearestName('服務便利', ['服務便捷', '服務便當'])).toBeNull();
    expect(nearestName('第組', ['第一組', '第二組'])).toBeNull();
  });

  test('takes a name that differs only in marks, width or variant characters', () => {
    expect(nearestName('台中分局', ['臺中分局', '台北分局'])).toBe('臺中分局');
  });
});
