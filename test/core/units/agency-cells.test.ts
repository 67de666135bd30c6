import type { UnitRegister } from '../../../src/core/units/register';
import { registerFromNames } from '../../../src/core/units/register-from-names';
import { readUnits } from '../../../src/core/units/resolve';
import { agencyCells } from './agency-cells';

const none: UnitRegister = { units: [], origin: 'inferred' };

describe.each(agencyCells)('the unit cells of an agency: $agency', ({ register, cells }) => {
  const known = register === '' ? none : registerFromNames(register);
  test.each(cells.map(([cell, ...units]) => ({ cell, units })))('$cell', ({ cell, units }) => {
    const read = readUnits(cell, known).map(({ text, name, part, kind }) => {
      const sign = { unit: '', collective: '*', unknown: '?' }[kind];
      return sign + text + (name === text ? '' : `=${name}`) + (part === null ? '' : ` {${part}}`);
    });
    expect(read).toEqual(units);
  });
});
