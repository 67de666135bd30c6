import type { CheckContext } from '../check/context';
import type { Rule } from '../check/rule';
import { text } from '../i18n/text';

type Field = 'deadline' | 'unit';

const WORDS: Readonly<Record<Field, { zh: string; en: string; example: string }>> = {
  deadline: { zh: '完成期限', en: 'deadline (完成期限)', example: '「6月底」' },
  unit: { zh: '承辦單位', en: 'unit (承辦單位)', example: '「秘書室」' },
};

export const rule: Rule = {
  id: 'column-missing',
  severity: 'warning',
  title: text('表格缺少完成期限或承辦單位欄', 'Table without a deadline or unit column'),
  why: text(
    '沒有期限與承辦單位，管制考核時無從追蹤由誰、何時完成。',
    'Without deadline and unit, progress control cannot follow who does what by when.',
  ),
  example: {
    wrong: text('評核項目｜評核重點｜具體作法｜承辦單位', '評核項目 | 評核重點 | 具體作法 | 承辦單位'),
    right: text(
      '評核項目｜評核重點｜具體作法｜完成期限｜承辦單位',
      '評核項目 | 評核重點 | 具體作法 | 完成期限 | 承辦單位',
    ),
  },
  scope: 'plan',
  check(context, report) {
    const { tables } = context.plan;
    const considered = tablesThatNeedColumns(context);
    const lacking = (index: number, field: Field) => !tables[index]?.fields.includes(field);
    const fields: readonly Field[] = ['deadline', 'unit'];
    const everywhere = fields.filter(
      (field) => considered.length > 1 && considered.every((index) => lacking(index, field)),
    );

    const say = (missing: readonly Field[], where: readonly number[]) => {
      const zh = missing.map((field) => WORDS[field].zh).join('、');
      const en = missing.map((field) => WORDS[field].en).join(' and no ');
      const examples = missing.map((field) => WORDS[field].example).join('、');
      const [first = 0] = where;
      const many = where.length > 1;
      // A form that has a column of benefits in place of units (策略與方法…預期效益) was issued so: worth a thought, no fault.
      const isForm = missing.every((field) => field === 'unit') && where.every((index) => hasBenefit(context, index));
      report({
        at: many ? { part: 'plan' } : { part: 'table', index: first },
        severity: isForm ? 'hint' : 'warning',
        related: many ? where.map((index) => ({ part: 'table', index })) : [],
        message: text(
          `${many ? '各表都' : '這張表'}沒有「${zh}」欄，請加上；${isForm ? '如規定的格式沒有這一欄，可不加。' : `例如${examples}。`}`,
          `${many ? 'The tables have' : 'This table has'} no ${en} column. Add it${isForm ? ', unless the form you were given has none.' : `, filled in like ${examples}.`}`,
        ),
      });
    };
    if (everywhere.length > 0) say(everywhere, considered);
    for (const index of considered) {
      const missing = fields.filter((field) => !everywhere.includes(field) && lacking(index, field));
      if (missing.length > 0) say(missing, [index]);
    }
  },
};

/** Tables with rows, except those whose rows all stand under a dimension that needs neither column (開放創新). */
function tablesThatNeedColumns({ plan, placementOf }: CheckContext): number[] {
  const optional = new Set(plan.framework.dimensions.filter((each) => each.optional).map((each) => each.name));
  const needed = new Set<number>();
  plan.measures.forEach((measure, index) => {
    if (needed.has(measure.table)) return;
    const dimension = placementOf(index).dimension.name ?? measure.dimension;
    if (dimension === null || !optional.has(dimension)) needed.add(measure.table);
  });
  return [...needed].sort((left, right) => left - right);
}

function hasBenefit({ plan }: CheckContext, table: number): boolean {
  return plan.tables[table]?.fields.includes('benefit') ?? false;
}
