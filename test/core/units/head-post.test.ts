import { headPost } from '../../../src/core/units/head-post';

test.each([
  ['行政科', '科長', '行政科科長'],
  ['護理部', '護理部主任', '護理部主任'],
  ['會計室', '會計主任', '會計主任'],
  ['秘書室', '主任秘書', '主任秘書'],
  ['稽查科', '督察長', '督察長'],
  ['刑事警察隊', '隊長', '刑事警察隊隊長'],
  ['第三分局', '分局長', '第三分局分局長'],
  ['勤務指揮中心', '指揮中心主任', '勤務指揮中心主任'],
  ['消費稅及管考科', ' 科 長', '消費稅及管考科科 長'],
  ['總務室', '', '總務室主管'],
  ['總務室', '　', '總務室主管'],
])('the head of %s, written %j, has the post %s', (name, head, post) => {
  expect(headPost({ name, aliases: [], head })).toBe(post);
});

test('a head may name the unit by an alias', () => {
  expect(headPost({ name: '勤務指揮中心', aliases: ['勤指中心'], head: '勤指中心主任' })).toBe('勤指中心主任');
});
