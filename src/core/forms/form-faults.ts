import { pathName, type Fault } from '../frameworks/fault';
import { text } from '../i18n/text';
import { nearestName } from '../text/nearest';
import { squeeze } from '../text/squeeze';
import type { ChecklistForm } from './checklist-form';
import type { AnnexForm, Form } from './form';
import { patternsOf, type NamedPattern } from './form-names';
import { namesIn } from './pattern';

/** What is wrong with a form that has the right shape: patterns that nobody can fill in, annexes and columns that stand twice or are wanted and absent. */
export function formFaults(form: Form): Fault[] {
  return [...patternFaults(form), ...annexFaults(form.annexes).map(({ fault }) => fault)];
}

/** Patterns that nobody can fill in. */
export function patternFaults(form: Pick<Form, 'annexes' | 'body'>): Fault[] {
  return patternsOf(form).flatMap(faultsOfPattern);
}

/** Annexes and columns that stand twice or are wanted and absent, with the index of the annex. */
export function annexFaults(annexes: Form['annexes']): { readonly index: number; readonly fault: Fault }[] {
  return annexes.flatMap((annex, index) => faultsOfAnnex(annex, index, annexes).map((fault) => ({ index, fault })));
}

function faultsOfPattern({ path, pattern, known }: NamedPattern): Fault[] {
  const at = pathName(path);
  if (!isBalanced(pattern)) {
    return [{ path: at, message: text('{ } 或 〔 〕 沒有成對', '{ } or 〔 〕 do not stand in pairs') }];
  }
  const list = known.map((name) => `{${name}}`);
  return namesIn(pattern)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearestName(name, known, 0.3);
      return {
        path: at,
        message: text(
          `不認得 {${name}}${near === null ? '' : `，可能是 {${near}} 之誤`}；這裡可用的有 ${list.join('、')}`,
          `{${name}} is not known${near === null ? '' : `; probably {${near}} is meant`}; known here are ${list.join(', ')}`,
        ),
      };
    });
}

/** Every { has its } and every 〔 its 〕, and neither stands in itself. */
function isBalanced(pattern: string): boolean {
  const rest = pattern.replace(/\{[^{}〔〕]*\}/gu, '').replace(/〔[^〔〕]*〕/gu, '');
  return !/[{}〔〕]/u.test(rest);
}

function faultsOfAnnex(annex: AnnexForm, index: number, all: readonly AnnexForm[]): Fault[] {
  const at = (...path: (string | number)[]) => pathName(['annexes', index, ...path]);
  const first = all.findIndex(({ kind }) => kind === annex.kind);
  const faults: Fault[] = [];
  if (first !== index) {
    const twice = pathName(['annexes', first]);
    faults.push({
      path: at('kind'),
      message: text(`與 ${twice} 重複，每種附件只能有一個`, `is also at ${twice}; a form has one annex of each kind`),
    });
  }
  faults.push(...columnFaults(annex.columns, at('columns'), needed[annex.kind]));
  if (annex.kind === 'checklist') return [...faults, ...checklistFaults(annex, at)];
  if (annex.kind === 'survey' && !annex.dimension.includes('{dimension}')) {
    faults.push({ path: at('dimension'), message: text('要有 {dimension}', 'must have {dimension}') });
  }
  if (annex.kind !== 'measures') return faults;
  if (annex.optionalColumns !== null) {
    faults.push(...columnFaults(annex.optionalColumns, at('optionalColumns'), needed.measures));
  }
  if (!annex.heading.includes('{dimension}') && annex.columns.every(({ field }) => field !== 'dimension')) {
    faults.push({
      path: at('heading'),
      message: text(
        '要有 {dimension}，或在 columns 裡加一欄 dimension，否則看不出是哪個構面',
        'must have {dimension}, or the columns a dimension; else nobody can tell the dimension',
      ),
    });
  }
  if (!annex.point.includes('{point}')) {
    faults.push({ path: at('point'), message: text('要有 {point}', 'must have {point}') });
  }
  return faults;
}

/** A drop-down takes so many characters, with a comma between its values. */
const longestRatings = 255;

function checklistFaults({ heading, ratings }: ChecklistForm, at: (...path: string[]) => string): Fault[] {
  const faults: Fault[] = [];
  if (!heading.includes('{dimension}')) {
    faults.push({ path: at('heading'), message: text('要有 {dimension}', 'must have {dimension}') });
  }
  if (ratings.join(',').length > longestRatings) {
    faults.push({
      path: at('ratings'),
      message: text(
        `合計不能超過 ${longestRatings} 個字，下拉選單放不下`,
        `must not have more than ${longestRatings} characters together: a drop-down holds no more`,
      ),
    });
  }
  return faults;
}

const needed: Readonly<Record<AnnexForm['kind'], string>> = {
  measures: 'measure',
  roster: 'post',
  checklist: 'task',
  survey: 'content',
};

function columnFaults(columns: readonly { field: string; header: string }[], path: string, wanted: string): Fault[] {
  const faults: Fault[] = [];
  if (columns.every(({ field }) => field !== wanted)) {
    faults.push({ path, message: text(`少了「${wanted}」欄`, `has no column “${wanted}”`) });
  }
  columns.forEach(({ field, header }, index) => {
    const before = columns.slice(0, index);
    if (field !== 'other' && before.some((column) => column.field === field)) {
      faults.push({
        path: `${path}[${index}].field`,
        message: text(`「${field}」欄重複`, `the column “${field}” stands twice`),
      });
    }
    // A roster has 職稱 twice: the second is the post.
    if (wanted === needed.measures && before.some((column) => squeeze(column.header) === squeeze(header))) {
      faults.push({
        path: `${path}[${index}].header`,
        message: text(`欄名「${header}」重複`, `the header “${header}” stands twice`),
      });
    }
  });
  return faults;
}
