import { checkWorkbook } from '../../core/actions/check-workbook';
import { rules } from '../../core/rules/index';
import { openWorkbook } from '../../hosts/xlsx/open-workbook';
import type { CheckArguments } from '../check-arguments';
import type { Job } from './job';

/** Opens one workbook and checks the plan in it; `options` are `CheckArguments`, the result is a `CheckedWorkbook`. */
export const run: Job = async (file, options) => {
  const { rules: ids, ...how } = options as CheckArguments;
  const snapshot = await openWorkbook(file);
  if (!snapshot.ok) return snapshot;
  return checkWorkbook(snapshot.value, { ...how, rules: rules.filter(({ id }) => ids?.includes(id) ?? true) });
};
