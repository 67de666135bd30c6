import type { Summary } from '../../core/check/placed-finding';
import { ok, type Outcome } from '../../core/i18n/problem';
import { text, type Text } from '../../core/i18n/text';
import type { IsoDate } from '../../core/plan/plan';
import type { OpenWorkbook } from '../../core/workbook/open-workbook';
import { core } from './core';
import type { Store } from './store';
import { cancelled, type Task } from './task-queue';

interface Deps {
  readonly workbook: OpenWorkbook;
  readonly store: Store;
  readonly today: IsoDate;
}

/** Reads, checks and marks; the results come to the front. */
export async function checkOpenWorkbook({ workbook, store, today }: Deps, task: Task): Promise<Outcome<Text | null>> {
  const [{ checkWorkbook, readPlan, marksOf, draftTree }, read] = await Promise.all([core.check(), workbook.read()]);
  if (!read.ok) return read;
  if (task.isCancelled()) return cancelled();
  const outcome = checkWorkbook(read.value, { framework: null, today });
  if (!outcome.ok) {
    store.set({ checked: null });
    return outcome;
  }
  const plan = readPlan(read.value);
  const { recognised, findings, titles, summary } = outcome.value;
  const tree = draftTree(plan, findings);
  store.set({
    checked: { recognised, findings, titles, summary, read: plan, tree, stale: false },
    activePanel: 'check',
  });
  if (task.isCancelled()) return cancelled();
  const marked = await workbook.mark(marksOf(findings));
  if (!marked.ok) return marked;
  store.set({ marked: findings.length > 0 });
  return ok(summaryWords(summary));
}

/** 尚有 3 項必須修正、8 項建議. */
export function summaryWords({ error, warning, hint }: Summary): Text {
  if (error + warning + hint === 0) return text('已驗證：沒有發現問題。', 'Checked: nothing found.');
  return text(
    `已驗證：尚有 ${error} 項必須修正、${warning} 項建議、${hint} 項提示。`,
    `Checked: ${error} to be corrected, ${warning} suggestions, ${hint} hints.`,
  );
}
