import { forms } from '../../../../src/core/forms/catalogue';
import { frameworkById } from '../../../../src/core/frameworks/catalogue';
import type { Form } from '../../../../src/core/forms/form';
import type { BodyForm } from '../../../../src/core/forms/body-form';
import type { AnnexContext } from '../../../../src/core/sheets/annex-part';
import { bodyAnnex, type BodyInsets } from '../../../../src/core/sheets/body/annex';
import { committeeName } from '../../../../src/core/sheets/roster/committee-name';
import { measuresAnnex } from '../../../../src/core/sheets/measures/annex';
import type { TextBlock } from '../../../../src/core/workbook/text-doc';
import { textMarker } from '../../../../src/core/workbook/text-marker';
import { annexContext } from '../../../support/annex-context';
import { planOf, type PlanSpec } from '../../../support/make-plan';

const none = { measures: [], committee: [] };
/** The plan text, the committee called as over its roster. */
const composed = (context: AnnexContext, insets: Omit<BodyInsets, 'committeeName'>) =>
  bodyAnnex(context, { ...insets, committeeName: committeeName(context) });

function made(form: string | Form, spec: PlanSpec = {}, insets: Omit<BodyInsets, 'committeeName'> = none) {
  const framework = (typeof form === 'string' ? forms.find(({ id }) => id === form) : form)?.frameworks[0];
  const plan = planOf({ ...(framework === undefined ? {} : { framework }), ...spec });
  const body = composed(annexContext(plan, form), insets);
  if (body === null) throw new Error('The form has no plan text.');
  return body;
}

const lineOf = (block: TextBlock) =>
  block.kind === 'table'
    ? '（表）'
    : `${block.number === null ? '' : textMarker(block.level, block.number)}${block.text}`;
const linesOf = (...args: Parameters<typeof made>) => made(...args).doc.blocks.map(lineOf);
const headingsOf = (...args: Parameters<typeof made>) =>
  made(...args).doc.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.look === 'heading' ? [lineOf(block)] : [],
  );
const withBody = (sections: BodyForm['sections']): Form => {
  const [base] = forms;
  if (base === undefined) throw new Error('There is no form.');
  return { ...base, body: { title: '{agency}服務計畫', fontSizePoints: 14, sections } };
};

test.each(['award-weighted', 'award'])('%s has the seven sections of a police plan', (form) => {
  expect(headingsOf(form)).toEqual([
    '壹、計畫依據',
    '貳、計畫目標',
    '參、執行對象',
    '肆、執行期程',
    '伍、計畫內容',
    '陸、執行步驟',
    '柒、考核獎懲',
  ]);
});

test('award-survey lists its annexes at the end, by their numbers', () => {
  expect(headingsOf('award-survey').at(-1)).toBe('捌、附件');
  expect(linesOf('award-survey').slice(-3)).toEqual([
    '一、提升服務品質組織診斷具體作法表（附表1）。',
    '二、提升服務品質組織診斷具體作法措施調查表（附表2）。',
    '三、提升服務品質專案推動小組名冊（附表3）。',
  ]);
});

test('leap has the structure of transport, its committee in words and its strategies', () => {
  const committee = ['召集人：由主任秘書擔任。', '組員：由各組組長擔任。'];
  const lines = linesOf('leap', {}, { measures: [], committee });
  expect(headingsOf('leap')).toEqual([
    '壹、依據',
    '貳、總體目標',
    '參、推動期程',
    '肆、成立「提升服務品質工作推動小組」',
    '伍、實施對象',
    '陸、實施要項',
    '柒、實施步驟',
  ]);
  const at = lines.indexOf('二、編組：');
  expect(lines.slice(at + 1, at + 3)).toEqual(['(一)召集人：由主任秘書擔任。', '(二)組員：由各組組長擔任。']);
  const strategies = frameworkById('service-leap')!.dimensions.map(({ name }) => `${name}。`);
  expect(lines.filter((line) => strategies.includes(line.slice(2)))).toHaveLength(6);
  expect(lines.slice(-2)).toEqual([
    '捌、各單位具體推動作法，詳如後附表。',
    '玖、本計畫未盡事宜，得視實際需要修正或補充之。',
  ]);
});

test('leap-benefit has the measures inside the text, on sheets between its two', () => {
  const plan = planOf({ framework: 'service-leap', rows: [{}], tables: [{ fields: ['point', 'measure', 'benefit'] }] });
  const { tables } = measuresAnnex(annexContext(plan, 'leap-benefit'));
  const { doc, sheets } = made('leap-benefit', {}, { ...none, measures: tables });
  const lines = doc.blocks.map(lineOf);
  expect(lines.slice(lines.indexOf('伍、計畫內容'), lines.indexOf('陸、實施步驟'))).toEqual([
    '伍、計畫內容',
    '各項策略之推動作法、完成期限及預期效益如下表：',
    '（表）',
  ]);
  expect(sheets.map(({ name, title }) => [name, title])).toEqual([
    ['計畫本文', doc.title],
    ['計畫本文（續）', ''],
  ]);
  expect(sheets.map(({ blocks }) => blocks.map(lineOf)).flat()).toEqual(lines.filter((line) => line !== '（表）'));
});

test.each(forms.map(({ id }) => id))('%s names only annexes that it prints, as it numbers them', (id) => {
  const { labels } = annexContext(planOf(), id);
  const said =
    linesOf(id)
      .join('\n')
      .match(/附[件表] ?[0-9一二三四五六七八九十]+/gu) ?? [];
  const known = Object.values(labels).filter((label) => label !== '');
  expect(known).toEqual(expect.arrayContaining([...new Set(said)]));
  expect(new Set(said).size).toBe(known.filter((label) => /[0-9一二三四五六七八九十]$/u.test(label)).length);
});

test('agency, year, period and what the agency calls itself come from the settings', () => {
  const plan = planOf({ settings: { agency: '示範市監理所東站', rocYear: 115, title: '東站115年服務計畫' } });
  const context = annexContext(plan, 'award');
  const { doc } = composed(
    { ...context, values: { ...context.values, period: '自民國115年1月1日起至115年12月31日止，計1年' } },
    none,
  )!;
  const lines = doc.blocks.map(lineOf);
  expect(doc).toMatchObject({ title: '東站115年服務計畫', author: '示範市監理所東站' });
  expect(lines).toContain('自民國115年1月1日起至115年12月31日止，計1年。');
  expect(lines).toContain('本站所屬各單位。');
});

test('a name for itself in the settings wins over what the agency’s name says', () => {
  expect(linesOf('award', { settings: { selfName: '本場' } })).toContain('本場所屬各單位。');
});

test('letters of the settings are the legal basis; an only one needs no number', () => {
  const one = linesOf('award', { settings: { basis: ['甲部函頒「服務計畫」。'] } });
  expect(one.slice(0, 3)).toEqual(['壹、計畫依據', '甲部函頒「服務計畫」。', '貳、計畫目標']);
  const two = linesOf('award', { settings: { basis: ['甲部函頒「服務計畫」。', '乙署函頒「實施計畫」'] } });
  expect(two.slice(1, 3)).toEqual(['一、甲部函頒「服務計畫」。', '二、乙署函頒「實施計畫」。']);
});

test('what the plan lacks is room to write, and reported', () => {
  const codes = (...args: Parameters<typeof made>) => made(...args).gaps.map(({ code }) => code);
  expect(codes('award', { rocYear: null })).toEqual(['text-basis', 'text-period', 'text-wording']);
  const period = { from: '2018-01-01', to: '2018-12-31' };
  expect(codes('award', { settings: { period, basis: ['甲部函頒「服務計畫」。'] } })).toEqual(['text-wording']);
  expect(codes('leap', { settings: { period } })).toEqual(['text-basis', 'text-committee', 'text-wording']);
  expect(linesOf('leap', { rocYear: null })).toContain('(一)召集人：由＿＿＿擔任。');
  expect(linesOf('award', { rocYear: null })).toContain('自民國＿＿年＿＿月＿＿日起至＿＿年＿＿月＿＿日止。');
});

test('a paragraph whose annex is not there is left out, and so is a section of which nothing is left', () => {
  const form = withBody([
    { heading: '甲', entries: [{ kind: 'paragraph', level: 1, text: '〔如{annex:survey}。〕' }] },
    {
      heading: '乙',
      entries: [
        { kind: 'paragraph', level: 1, text: '一' },
        { kind: 'paragraph', level: 1, text: '〔如{annex:survey}。〕' },
        { kind: 'paragraph', level: 1, text: '如{annex:roster}' },
        { kind: 'paragraph', level: 2, text: '細目' },
        { kind: 'paragraph', level: 1, text: '末' },
        { kind: 'paragraph', level: 2, text: '又細目' },
      ],
    },
    { heading: '', entries: [{ kind: 'paragraph', level: 0, text: '完' }] },
  ]);
  const { roster } = annexContext(planOf(), form).labels;
  expect(linesOf(form)).toEqual(['壹、乙', '一、一', `二、如${roster}`, '(一)細目', '三、末', '(一)又細目', '貳、完']);
});

test('a form without a plan text gives none', () => {
  const form: Form = { ...withBody([]), body: null };
  expect(composed(annexContext(planOf(), form), none)).toBeNull();
});
