import { makeAnnexes } from '../../../../src/core/actions/annexes';
import { noFramework } from '../../../../src/core/adopt/no-framework';
import { formById } from '../../../../src/core/forms/catalogue';
import { blankPlace } from '../../../../src/core/forms/pattern';
import { frameworkById } from '../../../../src/core/frameworks/catalogue';
import { legalBasis } from '../../../../src/core/sheets/body/legal-basis';
import { planOf, type PlanSpec } from '../../../support/make-plan';

const own = (source: string) => ({ ...frameworkById('service-award')!, id: 'own', name: '示範評核架構', source });

test('the plan’s own letters are taken without their numbers, each a sentence', () => {
  const basis = ['一、甲部 114 年 12 月 1 日函頒「服務計畫」', '(二)乙署函頒「實施計畫」。'];
  expect(legalBasis(planOf({ settings: { basis } }))).toEqual({
    letters: ['甲部 114 年 12 月 1 日函頒「服務計畫」。', '乙署函頒「實施計畫」。'],
    blank: 0,
    quoted: false,
  });
});

test.each([
  ['service-award', '國家發展委員會107年1月15日發社字第1071300028號函訂「第2屆政府服務獎評獎實施計畫」。'],
  ['service-leap', '行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」。'],
])('a plan of %s without letters begins with the official one and leaves room for the next', (framework, letter) => {
  const { letters, blank } = legalBasis(planOf({ framework }));
  expect(letters[0]).toBe(letter);
  expect(letters).toHaveLength(2);
  expect(letters[1]).toContain(`${blankPlace}（上級機關）`);
  expect(blank).toBe(1);
});

test('a source that is no letter is not quoted: the framework’s name stands for it', () => {
  const { letters } = legalBasis(planOf({ framework: own('示範機關自訂；2026 年。') }));
  expect(letters[0]).toBe('「示範評核架構」。');
});

test('a plan that follows no known framework has room to write alone, and nothing is said to be quoted', () => {
  const plan = planOf({ framework: noFramework });
  const { letters, blank, quoted } = legalBasis(plan);
  expect(letters).toEqual([expect.stringContaining(`${blankPlace}（上級機關）`)]);
  expect([blank, quoted]).toEqual([1, false]);
  const says = (framework: NonNullable<PlanSpec['framework']>) =>
    makeAnnexes(planOf({ framework }), {
      form: formById('leap')!,
      only: ['text'],
      fontName: null,
      selfRating: null,
      surveyUnits: null,
    }).gaps.find(({ code }) => code === 'text-basis')?.message['zh-TW'];
  expect(says(noFramework)).not.toContain('引自評核架構');
  expect(says('service-leap')).toContain('引自評核架構');
});

test('Latin words keep the blanks between them', () => {
  const source = '示範部 114 年 1 月 2 日示字第 1140000001 號函頒「Best Practice 2.0 計畫」；校錄自印本。';
  expect(legalBasis(planOf({ framework: own(source) })).letters[0]).toBe(
    '示範部114年1月2日示字第1140000001號函頒「Best Practice 2.0計畫」。',
  );
});
