import { inferRegister } from '../../../src/core/units/infer';

const seat = (post: string, more: { duty?: string; remark?: string } = {}) => ({ post, duty: '', remark: '', ...more });

/** The units of the register, short: name<head>=alias,alias, * for a collective. */
function inferred(posts: readonly ReturnType<typeof seat>[] | null, cells: readonly string[]): string[] {
  const { units, origin } = inferRegister(posts === null ? null : { members: posts }, cells);
  expect(origin).toBe('inferred');
  return units.map(
    ({ name, head, aliases, kind }) =>
      `${name}${head === '' ? '' : `<${head}>`}${aliases.length > 0 ? `=${aliases.join(',')}` : ''}${kind === 'unit' ? '' : '*'}`,
  );
}

test('posts, remarks and duties tell the units of a roster', () => {
  const posts = [
    seat('局長'),
    seat('副總隊長'),
    seat('主任秘書'),
    seat('總務課課長'),
    seat('救護大隊長'),
    seat('保安隊長'),
    seat('第二分局分局長'),
    seat('災害應變中心主任'),
    seat('警務員'),
    seat('組長', { remark: '督察室' }),
    seat('督察長', { duty: '督導督訓科辦理本計畫。' }),
    seat('本局各一級單位主管'),
  ];
  expect(inferred(posts, [])).toEqual([
    '總務課<課長>',
    '救護大隊<長>',
    '保安隊<長>',
    '第二分局<分局長>',
    '災害應變中心<主任>',
    '督察室<組長>',
    '督訓科<督察長>',
  ]);
});

test('names in cells: plausible ones, others where they recur, collectives by form', () => {
  expect(inferred(null, ['會計室\n總務課', '會計室', 'MTS、各分隊', 'MTS', '志願'])).toEqual([
    '會計室',
    '總務課',
    'MTS',
    '各分隊*',
  ]);
});

test('an alias needs a full name that has a seat or is far more frequent', () => {
  expect(inferred([seat('緊急指揮中心主任')], ['緊指中心', '緊指中心'])).toEqual(['緊急指揮中心<主任>=緊指中心']);
  expect(inferred(null, ['緊指中心', '緊急指揮中心', '緊急指揮中心', '緊急指揮中心'])).toEqual([
    '緊急指揮中心=緊指中心',
  ]);
  expect(inferred(null, ['緊指中心', '緊急指揮中心'])).toEqual(['緊指中心', '緊急指揮中心']);
});

test('a rare slip for a common name is no unit, different units are', () => {
  const common = ['行政科', '行政科', '行政科', '保安科', '保安科', '保安科'];
  expect(inferred(null, [...common, '行政課', '保防科'])).toEqual(['行政科', '保安科', '保防科']);
});

test('where nearly all have a seat, a short name used once with one other character is no unit, unless two are as near', () => {
  const posts = [seat('資訊科科長'), seat('總務科科長'), seat('秘書室主任'), seat('人事室主任')];
  const units = ['資訊科', '總務科', '秘書室', '人事室'];
  const names = (cells: readonly string[]) =>
    inferred(posts, [...units, ...cells]).map((name) => name.replace(/<.*/, ''));
  expect(names(['資迅科'])).toEqual(units);
  expect(names(['資迅科', '資迅科'])).toEqual(units);
  expect(names(['資迅科', '資迅科', '資迅科'])).toEqual([...units, '資迅科']);
  expect(names(['資迅科', '工務組', '水利組', '農業組'])).toContain('資迅科');
  const townOffice = [seat('民政課課長'), seat('財政課課長'), seat('社會課課長')];
  expect(inferred(townOffice, ['民政課', '財政課', '社會課', '役政課'])).toContain('役政課');
  const often = Array.from({ length: 8 }, () => '資訊室');
  expect(inferred(null, [...often, '資迅室'])).toEqual(['資訊室']);
  expect(inferred(null, [...often.slice(1), '資迅室'])).toEqual(['資訊室', '資迅室']);
});

test('a number in either script is one unit, by the name that the roster gives it', () => {
  expect(inferred([seat('第一課課長')], ['第1課', '第１課、第二課'])).toEqual(['第一課<課長>', '第二課']);
});

test.each(['（主辦）', '(主辦)', '【主辦】', '(主辦單位)', '（協辦科室）', '〔主〕'])(
  '%s behind a name is no part of it, with and without a roster',
  (label) => {
    const cells = [`保存科${label}、秘書室（協辦）`, `保存科${label}`, '秘書室'];
    expect(inferred([seat('保存科科長'), seat('秘書室主任')], cells)).toEqual(['保存科<科長>', '秘書室<主任>']);
    expect(inferred(null, cells)).toEqual(['保存科', '秘書室']);
  },
);
