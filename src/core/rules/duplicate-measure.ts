import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { disagreement } from '../plan/disagreement';
import { repeatedMeasures } from '../plan/repeated-measures';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'duplicate-measure',
  severity: 'warning',
  title: text('具體作法重複', 'The same measure twice'),
  why: text(
    '同一作法列兩次，審查時只算一項，填報成果時也會重複計算。',
    'A measure listed twice counts once in review, and its results are reported twice.',
  ),
  example: {
    wrong: text('兩列都寫「於服務臺設置愛心鈴。」', 'Two rows both say “install a call bell at the counter”.'),
    right: text(
      '保留一列，另一列刪除，或改寫成該評核重點自己的作法。',
      'Keep one row; delete the other, or write what is done for that point in particular.',
    ),
  },
  scope: 'plan',
  check(context, report) {
    for (const repeated of repeatedMeasures(context.plan, (index) => context.linesOf(index))) {
      const { index, first, line } = repeated;
      const count = repeated.lines.length;
      const differs = disagreement(context, first, index);
      if (differs.deadline || differs.unit) continue;
      const quoted = excerpt(repeated.text);
      const point = context.plan.measures[first]?.point ?? '';
      const where = point === '' ? '' : `（評核重點「${excerpt(point)}」）`;
      const several = count > 1;
      report({
        at: { part: 'measure', index, field: 'measure' },
        line,
        related: first === index ? [] : [{ part: 'measure', index: first, field: 'measure' }],
        message:
          first === index
            ? text(
                `同一格內重複列出「${quoted}」，請保留一項。`,
                `This cell lists “${quoted}” twice. Keep one of the two.`,
              )
            : text(
                `「${quoted}」${several ? `起連續 ${count} 項` : ''}與前面所列${where}逐字相同，請擇一保留，或改寫成這個評核重點自己的作法。`,
                `“${quoted}”${several ? ` and the following items (${count} in all)` : ''} repeat an earlier measure word for word. Keep one, or write what is done for this point in particular.`,
              ),
      });
    }
  },
};
