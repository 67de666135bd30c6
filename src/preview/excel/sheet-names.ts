import type { WorkbookModel } from '../../hosts/memory/workbook-model';
import { ExcelFault, invalidArgument } from './excel-fault';

/**
 * Refuses names that Excel refuses: none, more than 31 characters, one of \ / ? * [ ] :, an apostrophe at an end, 「History」, and (with
 * ItemAlreadyExists) one that another sheet has, case apart (support.microsoft.com, "Rename a worksheet").
 */
export function checkSheetName(model: WorkbookModel, name: string, ownId: string | null): void {
  if (name === '' || name.length > 31) throw invalidArgument('A sheet’s name has 1 to 31 characters.');
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
    throw invalidArgument(`“${name}” is no name for a sheet.`);
  const taken = model.sheets.some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ExcelFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

/** 工作表1, 工作表2 …: the first name that is free, as a Taiwanese Excel gives them. */
export function freeSheetName(model: WorkbookModel): string {
  for (let number = model.sheets.length + 1; ; number += 1) {
    const name = `工作表${number}`;
    if (!model.sheets.some((sheet) => sheet.name === name)) return name;
  }
}
