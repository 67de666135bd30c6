import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { formById, forms } from '../../../src/core/forms/catalogue';
import type { Form } from '../../../src/core/forms/form';
import { parseForm } from '../../../src/core/forms/parse-form';

/** What is said of a file that is refused. */
function faultsOf(json: unknown): string {
  const outcome = parseForm(json, 'my.json');
  return outcome.ok ? 'no fault' : outcome.problem.message['zh-TW'];
}
function formOf(json: unknown): Form {
  const outcome = parseForm(json);
  if (!outcome.ok) throw new Error(outcome.problem.message['zh-TW']);
  return outcome.value;
}
const own = { id: 'my-form', name: '本機關表式' };
const kinds = (form: Form) => form.annexes.map(({ kind }) => kind);

test.each(forms.map((form) => [form.id, form] as const))('%s written out is read back the same', (_id, form) => {
  expect(parseForm(JSON.stringify(form))).toEqual({ ok: true, value: form });
});

test('the example of the docs is sound', () => {
  const file = path.join(__dirname, '../../../docs/examples/form.json');
  expect(faultsOf(readFileSync(file, 'utf8'))).toBe('no fault');
});

describe('what the file leaves out', () => {
  test('comes from the base that it names', () => {
    const form = formOf({ ...own, base: 'leap', numbering: { word: '附件' } });
    const leap = formById('leap')!;
    expect(form).toEqual({
      ...leap,
      ...own,
      name: { 'zh-TW': '本機關表式', en: '本機關表式' },
      source: '',
      frameworks: [],
      numbering: { ...leap.numbering, word: '附件' },
    });
  });

  test('and from award where it names none', () => {
    expect(formOf(own).annexes).toEqual(formById('award')!.annexes);
  });

  test('an annex may be its kind alone; one that is written down is made without being asked for', () => {
    const form = formOf({ ...own, annexes: ['measures', 'survey', { kind: 'roster', orientation: 'landscape' }] });
    expect(kinds(form)).toEqual(['measures', 'survey', 'roster']);
    expect(form.annexes[1]).toMatchObject({ onRequest: false, numbered: true });
    expect(form.annexes[2]).toMatchObject({ orientation: 'landscape', numbered: true });
  });

  test('own columns are for every dimension', () => {
    const columns = [{ field: 'measure', header: '作法', share: 1 }];
    expect(formOf({ ...own, annexes: [{ kind: 'measures', columns }] }).annexes[0]).toMatchObject({
      columns,
      optionalColumns: null,
    });
  });

  test('no plan text', () => {
    expect(formOf({ ...own, body: null }).body).toBeNull();
  });
});

test('the form is frozen', () => {
  expect(Object.isFrozen(formOf(own).annexes)).toBe(true);
});

const measures = (change: object) => ({ ...own, annexes: [{ kind: 'measures', ...change }] });
const column = (field: string, header: string) => ({ field, header, share: 1 });

test.each<[string, unknown, string]>([
  ['no JSON', '{ "id": ', '表式檔「my.json」不是正確的 JSON'],
  ['no object', 5, '整個檔案：應為物件'],
  ['a list', [], '整個檔案：應為物件（{ … }），讀到的是清單'],
  ['a name that is none', { id: 'a', name: 5 }, 'name：應為文字，讀到的是 5'],
  ['a name in one language of two', { id: 'a', name: { en: 'x' } }, 'name.zh-TW：缺少必要的欄位「zh-TW」'],
  ['an annex that is none', { ...own, annexes: [5] }, 'annexes[0]：應為物件（{ … }），讀到的是 5'],
  ['no id', { name: '表' }, 'id：缺少必要的欄位「id」'],
  ['an id in Chinese', { ...own, id: '本局' }, 'id：應為小寫英文字母、數字與連字號組成的代號'],
  [
    'a base that there is not',
    { ...own, base: 'awards' },
    'base：應為award-weighted、award、award-survey、leap、leap-benefit 其中之一，讀到的是「awards」',
  ],
  ['a slip in a field', { ...own, numbring: {} }, 'numbring：不認得「numbring」這個欄位，可能是「numbering」之誤'],
  [
    'an annex of no kind',
    { ...own, annexes: [{ kind: 'rooster' }] },
    'annexes[0].kind：應為measures、roster、checklist、survey 其中之一，讀到的是「rooster」',
  ],
  ['an annex without kind', { ...own, annexes: [{}] }, 'annexes[0].kind：缺少必要的欄位「kind」'],
  ['no annex', { ...own, annexes: [] }, 'annexes：應為至少一項'],
  ['a size that nobody can read', { ...own, fontSizePoints: 2 }, 'fontSizePoints：應為不小於 6 的數字'],
  ['a size that fits on no page', { ...own, fontSizePoints: 200 }, 'fontSizePoints：應為不大於 24 的數字'],
  [
    'a name that no pattern knows',
    measures({ title: '{agancy}具體作法表' }),
    'annexes[0].title：不認得 {agancy}，可能是 {agency} 之誤；這裡可用的有 {agency}、{year}',
  ],
  ['a name that only others know', measures({ title: '{unit}具體作法表' }), 'annexes[0].title：不認得 {unit}'],
  ['half a bracket', measures({ heading: '{dimension}〔({weight} 分)' }), 'annexes[0].heading：{ } 或 〔 〕 沒有成對'],
  ['no dimension anywhere', measures({ heading: '{number}' }), 'annexes[0].heading：要有 {dimension}'],
  ['no point in the point’s cell', measures({ point: '({number})' }), 'annexes[0].point：要有 {point}'],
  ['no measure', measures({ columns: [column('point', '重點')] }), 'annexes[0].columns：少了「measure」欄'],
  [
    'a column twice',
    measures({ columns: [column('measure', '甲'), column('measure', '乙')] }),
    'annexes[0].columns[1].field：「measure」欄重複',
  ],
  [
    'a header twice',
    measures({ columns: [column('point', '作法'), column('measure', '作 法')] }),
    'annexes[0].columns[1].header：欄名「作 法」重複',
  ],
  [
    'a column of no field',
    measures({ columns: [column('units', '單位')] }),
    'annexes[0].columns[0].field：應為dimension、item、point、measure、deadline、unit、benefit、other 其中之一',
  ],
  ['an annex twice', { ...own, annexes: ['roster', 'roster'] }, 'annexes[1].kind：與 annexes[0] 重複'],
  [
    'a rating with a comma',
    { ...own, annexes: [{ kind: 'checklist', ratings: ['好,壞'] }] },
    'annexes[0].ratings[0]：應為不含「,」的文字',
  ],
  [
    'ratings that no drop-down holds',
    { ...own, annexes: [{ kind: 'checklist', ratings: ['好'.repeat(128), '壞'.repeat(127)] }] },
    'annexes[0].ratings：合計不能超過 255 個字',
  ],
  [
    'a checklist without dimension',
    { ...own, annexes: [{ kind: 'checklist', heading: '{number}' }] },
    'annexes[0].heading：要有 {dimension}',
  ],
  [
    'a survey without dimension',
    { ...own, annexes: [{ kind: 'survey', dimension: '{weight}' }] },
    'annexes[0].dimension：要有 {dimension}',
  ],
  [
    'a level that there is not',
    { ...own, body: { sections: [{ heading: '目標', entries: [{ kind: 'paragraph', level: 7, text: '一' }] }] } },
    'body.sections[0].entries[0].level：應為0、1、2、3 其中之一',
  ],
  [
    'a name in the plan text',
    { ...own, body: { title: '{yaer}計畫' } },
    'body.title：不認得 {yaer}；這裡可用的有 {agency}、{year}',
  ],
])('%s is refused with its place', (_name, json, words) => {
  expect(faultsOf(json)).toContain(words);
});

describe('faults of shape and of meaning are said together', () => {
  const both = (...annexes: object[]) => faultsOf({ ...own, annexes });

  test('in two annexes, as the docs show', () => {
    const words = both({ kind: 'measures', columns: [column('units', '單位')] }, { kind: 'roster', title: '{agancy}' });
    expect(words).toContain('有 2 處不符格式');
    expect(words).toContain('annexes[0].columns[0].field：應為dimension');
    expect(words).toContain('annexes[1].title：不認得 {agancy}，可能是 {agency} 之誤');
  });

  test('in one annex, and in the plan text', () => {
    const annex = { kind: 'measures', columns: [column('units', '單位')], title: '{agancy}' };
    const words = faultsOf({
      annexes: [annex],
      id: '本局',
      name: '表',
      fontSize: 9,
      body: { title: '{yaer}', sections: 5 },
    });
    for (const place of [
      'id：',
      'fontSize：',
      'annexes[0].columns',
      'annexes[0].title：',
      'body.sections：',
      'body.title：',
    ])
      expect(words).toContain(`\n  ${place}`);
    expect(words).toContain('有 6 處不符格式');
  });

  test('what shows only in a whole annex is looked for where the annex has its shape', () => {
    const strange = { kind: 'measures', columns: [column('dimensions', '構面')], heading: '' };
    const checklist = { kind: 'checklist', heading: '{number}' };
    const words = both(strange, checklist);
    expect(words).toContain('annexes[1].heading：要有 {dimension}');
    expect(words).not.toContain('annexes[0].heading');
  });

  test('where nothing can be made of it, what has the wrong shape is said alone', () => {
    expect(both({ kind: 'rooster', title: '{agancy}' })).toContain('有 1 處不符格式');
  });
});

test('a committee’s patterns know the unit alone', () => {
  const committee = [{ kind: 'units', seats: [{ role: '委員', post: '{post}', duty: '{agency}之{unit}' }] }];
  expect(faultsOf({ ...own, annexes: [{ kind: 'roster', committee }] })).toContain(
    'annexes[0].committee[0].seats[0].duty：不認得 {agency}；這裡可用的有 {unit}、{head}、{post}',
  );
});

test('faults are said in English too', () => {
  const outcome = parseForm({ ...own, base: 'x' }, 'my.json');
  expect(outcome.ok ? '' : outcome.problem.message.en).toContain(
    'base: should be one of award-weighted, award, award-survey, leap and leap-benefit, but “x” was found',
  );
});

test('nothing that a file can hold makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('annexes', 'body', 'numbering', 'base', 'frameworks'), (value, key) => {
      const outcome = parseForm({ ...own, [key]: value });
      expect(outcome.ok || outcome.problem.code === 'form-invalid').toBe(true);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => expect(parseForm(text).ok).toBe(false)));
});
