import { formById, forms } from '../../../src/core/forms/catalogue';
import { bodyAnnex } from '../../../src/core/sheets/body/annex';
import { rosterAnnex } from '../../../src/core/sheets/roster/annex';
import { committeeName } from '../../../src/core/sheets/roster/committee-name';
import { annexContext } from '../../support/annex-context';
import { planOf } from '../../support/make-plan';

const titled = (rosterTitle: string) =>
  planOf({
    settings: { agency: '範例市政府公園處' },
    rocYear: 115,
    roster: [{ role: '召集人', post: '處長', name: '甲○○', duty: '主持' }],
    rosterTitle,
  });

test.each([
  ['範例市政府公園處115年度提升服務品質推動小組名單', '提升服務品質推動小組', '推動小組'],
  ['附件三 範例市政府公園處 115 年度為民服務工作考核委員會名冊', '為民服務工作考核委員會', '考核委員會'],
  ['公園處115年「服務精進小組」名單', '服務精進小組', '小組'],
  ['本處服務品質工作圈編組', '服務品質工作圈', '工作圈'],
])('%s names the committee', (title, whole, short) => {
  expect(committeeName(annexContext(titled(title), 'award'))).toEqual({ whole, short });
});

test('a title that names no committee leaves it to the form', () => {
  expect(committeeName(annexContext(titled('編組表'), 'award')).whole).toBe('推動提升服務品質考核小組');
  const alone = { ...formById('award')!, annexes: [] };
  expect(committeeName(annexContext(titled('編組表'), alone)).whole).toBe('推動小組');
});

test.each(forms.map(({ id }) => id))('%s: the plan text calls the committee as the roster does', (id) => {
  const plan = titled('範例市政府公園處115年度服務躍進委員會編組表');
  const context = annexContext(plan, id);
  const body = bodyAnnex(context, { measures: [], committee: [], committeeName: committeeName(context) })!;
  const said = body.doc.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
  expect(said).toContain('服務躍進委員會');
  expect(said).not.toMatch(/(?:推動|考核)小組/);
  const [table] = rosterAnnex(context).tables;
  expect(table!.lines.at(-1)!.text).toContain('服務躍進委員會');
});
