import { defaultForm } from '../forms/default-form';
import type { AnnexKind, Form } from '../forms/form';
import { frameworkById } from '../frameworks/catalogue';
import type { Framework } from '../frameworks/framework';
import { fail, ok, type Outcome } from '../i18n/problem';
import { text } from '../i18n/text';
import { impliedFramework } from '../plan/implied-framework';
import type { Plan } from '../plan/plan';
import type { UnitRegister } from '../units/register';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { annexNames } from './annex-tabs';
import { kindsOf, makeAnnexes, type AnnexesResult, type AnnexOptions } from './annexes';
import { planTitle } from './annex-values';
import { fontGap } from './font-gap';
import { overrulePlan } from './overrule-plan';
import { readPlan } from './read-plan';
import { registerGaps } from './register-gaps';

/** How a workbook's annexes are to be made: null stands for what the workbook says. */
export interface WorkbookAnnexOptions extends Omit<AnnexOptions, 'form' | 'formTitles'> {
  /** null: the one of the plan's framework that fits it best. */
  readonly form: Form | null;
  readonly framework: Framework | null;
  readonly register: UnitRegister | null;
  readonly agency: string | null;
  readonly rocYear: number | null;
  readonly title: string | null;
}

/** The annexes of a workbook, and what they were made from. */
export interface WorkbookAnnexes extends AnnexesResult {
  readonly form: Form;
  /** `named`: the user named it; `framework`: the best for the plan among those of its framework; `fallback`: made up for the plan, since no framework was recognised. */
  readonly formWhy: 'named' | 'framework' | 'fallback';
  /** null where none was recognised. */
  readonly framework: { readonly id: string; readonly name: string } | null;
  /** null where the plan does not say enough. */
  readonly title: string | null;
}

/**
 * Reads the plan in a workbook and makes its annexes. Fails with `no-plan`, `form-other-framework` (its columns would leave out half of
 * the plan), `kind-not-in-form`, or `no-annexes` where what was asked for cannot be made from this plan.
 */
export function annexesOfWorkbook(snapshot: WorkbookSnapshot, options: WorkbookAnnexOptions): Outcome<WorkbookAnnexes> {
  const { framework, register, rocYear } = options;
  const read = readPlan(snapshot, { framework, register });
  // A workbook that says two years may have a period for the one that is meant.
  const isOther = rocYear !== null && rocYear !== read.plan.settings.rocYear;
  const period = isOther ? readPlan(snapshot, { framework, register, rocYear }).plan.settings.period : null;
  const { plan: overruled, notes } = overrulePlan(read.plan, { ...options, period });
  const plan: Plan = {
    ...overruled,
    framework: read.frameworkId === null ? impliedFramework(read.plan) : read.plan.framework,
  };
  if (plan.measures.length === 0 && plan.roster === null && plan.checklist === null) return fail('no-plan', noPlan);
  const form = options.form ?? defaultForm(plan);
  const fault = misfit(form, read.frameworkId) ?? missingKinds(form, options);
  if (fault !== null) return fault;
  const made = makeAnnexes(plan, { ...options, form, formTitles: options.form !== null });
  if (made.sheets.length === 0) return fail('no-annexes', noAnnexes(made.empty));
  return ok({
    ...made,
    gaps: [
      ...notes,
      ...(register === null ? [] : registerGaps(plan)),
      ...(options.fontName === null ? [] : fontGap(options.fontName)),
      ...made.gaps,
    ],
    form,
    formWhy: options.form !== null ? 'named' : read.frameworkId === null ? 'fallback' : 'framework',
    framework: read.frameworkId === null ? null : { id: read.frameworkId, name: plan.framework.name },
    title: planTitle(plan.settings),
  });
}

/** An agency's own framework may resemble any of the known ones, so only those of the product are compared. */
function misfit(form: Form, frameworkId: string | null): Outcome<never> | null {
  if (frameworkId === null || form.frameworks.length === 0 || form.frameworks.includes(frameworkId)) return null;
  const framework = frameworkById(frameworkId);
  if (framework === null) return null;
  const names = form.frameworks.map((id) => frameworkById(id)?.name ?? id);
  return fail(
    'form-other-framework',
    text(
      `表式 ${form.id} 是給「${names.join('、')}」的，這份計畫依「${framework.name}」撰寫，欄位對不起來，沒有產生。請換一個表式（npx sqp forms 列出所有表式），或不寫 --form；若架構認錯了，請加 --framework。`,
      `The form ${form.id} is for ${names.join(', ')}, but this plan follows ${framework.name}: the columns do not fit, so nothing was made. Name another form (npx sqp forms lists them) or none; if the framework is not what it was taken for, add --framework.`,
    ),
  );
}

/** An option for an annex that the form does not have would go unheard. */
function missingKinds(
  form: Form,
  { only, selfRating, surveyUnits }: Pick<AnnexOptions, 'only' | 'selfRating' | 'surveyUnits'>,
): Outcome<never> | null {
  const known = kindsOf(form);
  const lacks = (kind: AnnexKind): boolean => !known.includes(kind);
  const named = (only ?? []).filter(lacks);
  const isRated = selfRating === true && lacks('checklist');
  const isSurveyed = surveyUnits !== null && lacks('survey');
  const said = [
    ...(named.length > 0 ? [`--only ${named.join(',')}`] : []),
    ...(isRated ? ['--rating'] : []),
    ...(isSurveyed ? ['--survey'] : []),
  ];
  if (said.length === 0) return null;
  const missing = new Set([
    ...named,
    ...(isRated ? ['checklist' as const] : []),
    ...(isSurveyed ? ['survey' as const] : []),
  ]);
  return fail(
    'kind-not-in-form',
    text(
      `表式 ${form.id} 沒有${[...missing].map((kind) => annexNames[kind]['zh-TW']).join('、')}（${said.join(' ')}）。這個表式可用的有 ${known.join('、')}；npx sqp forms 列出所有表式。`,
      `The form ${form.id} has no ${[...missing].map((kind) => annexNames[kind].en).join(', ')} (${said.join(' ')}). It has ${known.join(', ')}; npx sqp forms lists all forms.`,
    ),
  );
}

const noPlan = text(
  '檔案裡找不到計畫：沒有具體作法、編組表，也沒有檢核表，所以沒有東西可以印。請用 npx sqp read 看看讀到了什麼；若是新計畫，請先用 npx sqp new 產生活頁簿。',
  'There is no plan in this file: no measures, no roster, no checklist, so there is nothing to print. npx sqp read shows what was found; npx sqp new makes the workbook of a new plan.',
);

function noAnnexes(empty: readonly AnnexKind[]) {
  return text(
    `檔案裡沒有可以做成${empty.map((kind) => annexNames[kind]['zh-TW']).join('、')}的內容，沒有產生。請用 npx sqp read 看看讀到了什麼。`,
    `Nothing in this file can be made into a ${empty.map((kind) => annexNames[kind].en).join(', ')}. npx sqp read shows what was found.`,
  );
}
