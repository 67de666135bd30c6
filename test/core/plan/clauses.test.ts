import fc from 'fast-check';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { clausesOf } from '../../../src/core/plan/clauses';

test.each([
  ['建置合宜環境，提供易懂資訊；確保處理正確。', ['建置合宜環境。', '提供易懂資訊。', '確保處理正確。']],
  // A clause that goes on with the one before it, or is too short to be a task.
  ['確保處理正確，並適時檢討改進', ['確保處理正確，並適時檢討改進。']],
  ['傾聽各方意見，積極回應，協助解決問題', ['傾聽各方意見，積極回應。', '協助解決問題。']],
  // One that only leads on to the next, whatever that one is.
  ['因應業務屬性，汲取創新趨勢，發展優質服務', ['因應業務屬性，汲取創新趨勢。', '發展優質服務。']],
  ['依據特性，並全面考量需求，辦理調查及檢討', ['依據特性，並全面考量需求。', '辦理調查及檢討。']],
  ['提供服務設施（如斜坡道，電梯；座椅），並標示位置', ['提供服務設施（如斜坡道，電梯；座椅），並標示位置。']],
  ['提供服務設施。標示設施位置。', ['提供服務設施。', '標示設施位置。']],
  ['服務及時性', ['服務及時性。']],
  ['因應需求', ['因應需求。']],
  ['創新', ['創新。']],
  ['', []],
])('%s', (sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses);
});

test('no word is lost or moved', () => {
  const words = (text: string): string => text.replace(/[；，。]/gu, '');
  const pieces = fc.constantFrom(
    '因應需求',
    '並檢討',
    '提供服務設施',
    '及',
    '（甲，乙）',
    '「丙',
    '；',
    '，',
    '。',
    '為民',
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join('')),
      (sentence) => {
        const clauses = clausesOf(sentence);
        expect(words(clauses.join(''))).toBe(words(sentence));
        for (const clause of clauses) expect(clause).toMatch(/[^。]。$/u);
      },
    ),
  );
});

test('a method of 政府服務躍升方案 asks for one to four things', () => {
  const counts = frameworkById('service-leap')!.dimensions.flatMap(({ items }) =>
    items.flatMap(({ points }) => points.map(({ name }) => clausesOf(name).length)),
  );
  expect(counts).toHaveLength(22);
  expect(Math.min(...counts)).toBe(1);
  expect(Math.max(...counts)).toBe(4);
});
