import { fillPattern } from '../../forms/pattern';
import type { AnnexContext } from '../annex-part';
import { withoutNumber } from '../annex-title';
import { rosterFormOf } from './roster-of-plan';
import { rosterTitle } from './roster-title';

/** What the committee is called. */
export interface CommitteeName {
  /** 提升服務品質推動小組. */
  readonly whole: string;
  /** 推動小組. */
  readonly short: string;
}

/**
 * What the plan text calls the committee: as the title over the printed roster does, so that a reader finds it there; where that names none, as the
 * form's own title does.
 */
export function committeeName(context: AnnexContext): CommitteeName {
  const { form, plan, values } = context;
  const own = rosterFormOf(form);
  const titles = [rosterTitle(context), own === null ? null : fillPattern(own.title, values).text];
  const whole = titles.map((title) => nameIn(title ?? '', plan.settings.agency)).find((name) => name !== null);
  return whole === undefined ? { whole: '推動小組', short: '推動小組' } : { whole, short: shortOf(whole) };
}

/** Up to the year, and what the agency calls itself, no committee's name begins. */
const BEFORE = /^.*\d\s*年度?|^本[局處所署隊院部會校館廠站]|^[\s、：:－-]+|[「」『』]/gu;
const NAME = /^.*?(?:小組|委員會|工作圈)/u;
const SHORT = /(?:推動|考核|工作|執行|督導|專案|推行|管考|策進)(?:小組|委員會)$/u;

function nameIn(title: string, agency: string | null): string | null {
  const [last = ''] = withoutNumber(title)
    .split(agency === null || agency === '' ? '\n' : agency)
    .slice(-1);
  return NAME.exec(last.replace(BEFORE, '').trim())?.[0] ?? null;
}

function shortOf(whole: string): string {
  return SHORT.exec(whole)?.[0] ?? /(?:小組|委員會|工作圈)$/u.exec(whole)?.[0] ?? whole;
}
