import type { ConditionalRule, DataValidation } from 'hucre';
import type { CellRect } from '../../core/workbook/snapshot';
import {
  newId,
  type ConditionalFormatModel,
  type ValidationModel,
  type WorkbookModel,
} from '../../hosts/memory/workbook-model';
import { addressOf, rectOf } from '../excel/cell-rects';
import { rgbOf } from './file-colors';

/** What a file calls its kinds of validation, and Office.js. */
const kinds = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const satisfies Readonly<Record<DataValidation['type'], string>>;

const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

export function validationOfFile(rule: DataValidation): ValidationModel {
  const { formula1, formula2, operator, values } = rule;
  const source = values === undefined ? `=${formula1 ?? ''}` : values.join(',');
  const content =
    rule.type === 'list' ? { inCellDropDown: true, source } : { formula1: formula1 ?? '', formula2, operator };
  return {
    rects: rectsOf(rule.range),
    rule: { [kinds[rule.type]]: content },
    ignoreBlanks: rule.allowBlank === true,
    errorAlert: {
      showAlert: rule.showErrorMessage === true,
      style: styles[rule.errorStyle ?? 'stop'],
      title: rule.errorTitle ?? '',
      message: rule.errorMessage ?? '',
    },
    prompt:
      rule.showInputMessage === true && (rule.inputTitle ?? rule.inputMessage) !== undefined
        ? { showPrompt: true, title: rule.inputTitle ?? '', message: rule.inputMessage ?? '' }
        : null,
  };
}

export function validationsForFile({
  rects,
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
}: ValidationModel): DataValidation[] {
  const [name = '', content] = Object.entries(rule)[0] ?? [];
  const type = (Object.keys(kinds) as DataValidation['type'][]).find((each) => kinds[each] === name);
  if (type === undefined) return [];
  const given = content as Readonly<Record<string, string | undefined>>;
  const source = given['source'] ?? '';
  const told = (part: Readonly<Record<string, unknown>> | null, key: string): string => String(part?.[key] ?? '');
  return rects.map((rect) => ({
    type,
    range: addressOf(rect),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert?.['showAlert'] === true,
    ...(told(errorAlert, 'message') === ''
      ? {}
      : { errorTitle: told(errorAlert, 'title'), errorMessage: told(errorAlert, 'message') }),
    ...(prompt === null
      ? {}
      : { showInputMessage: true, inputTitle: told(prompt, 'title'), inputMessage: told(prompt, 'message') }),
    ...(type === 'list'
      ? source.startsWith('=')
        ? { formula1: source.slice(1) }
        : { values: source.split(',').map((value) => value.replaceAll('"', '""')) }
      : {
          formula1: given['formula1'] ?? '',
          ...(given['formula2'] === undefined ? {} : { formula2: given['formula2'] }),
          ...(given['operator'] === undefined
            ? {}
            : { operator: given['operator'] as NonNullable<DataValidation['operator']> }),
        }),
  }));
}

/** A conditional format by formula, which marks are; null for other kinds, which are not shown. */
export function conditionalOfFile(
  rule: ConditionalRule,
  model: WorkbookModel,
  themeColors: readonly string[],
): ConditionalFormatModel | null {
  if (rule.type !== 'expression' || typeof rule.formula !== 'string') return null;
  const fill = rule.style?.fill;
  return {
    id: newId(model),
    type: 'Custom',
    rects: rectsOf(rule.range),
    formula: `=${rule.formula}`,
    fill: fill?.type === 'pattern' ? rgbOf(fill.bgColor ?? fill.fgColor, themeColors) : null,
    fontColor: rgbOf(rule.style?.font?.color, themeColors),
    bold: rule.style?.font?.bold ?? null,
    stopIfTrue: rule.stopIfTrue === true,
  };
}

/** @param index its place among the sheet's formats, the first one winning. */
export function conditionalForFile(format: ConditionalFormatModel, index: number): ConditionalRule {
  const { fill, fontColor, bold } = format;
  // In conditional formats the library wants ARGB.
  const color = (rgb: string): { rgb: string } => ({ rgb: `FF${rgb}` });
  return {
    type: 'expression',
    priority: index + 1,
    range: format.rects.map(addressOf).join(' '),
    formula: format.formula.replace(/^=/, ''),
    stopIfTrue: format.stopIfTrue,
    style: {
      ...(fill === null
        ? {}
        : { fill: { type: 'pattern', pattern: 'solid', fgColor: color(fill), bgColor: color(fill) } as const }),
      ...(fontColor === null && bold === null
        ? {}
        : { font: { ...(fontColor === null ? {} : { color: color(fontColor) }), ...(bold === null ? {} : { bold }) } }),
    },
  };
}

function rectsOf(range: string): CellRect[] {
  return range
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(rectOf);
}
