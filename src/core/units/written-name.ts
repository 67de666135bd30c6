import { foldName } from './normalise';
import { ordinalKey } from './ordinals';
import type { ResolvedUnit } from './resolve';

const OPENING = /[(（〔﹝[［【〈《{]/u;

/** The name as the cell has it, without the part in brackets: 勤指中心 for 勤指中心(資訊). */
export function writtenName({ text, name, part }: ResolvedUnit): string {
  if (foldName(text) === foldName(name)) return text;
  const at = text.search(OPENING);
  return at > 0 && (part !== null || /[)）〕﹞\]］】〉》}]$/u.test(text)) ? text.slice(0, at) : text;
}

/** True where a known unit is called by another name than the register's; width, 臺/台, 第1/第一 and 本局 before it make no other name. */
export function isOtherName(unit: ResolvedUnit): boolean {
  if (unit.kind === 'unknown') return false;
  const written = foldName(writtenName(unit));
  const name = foldName(unit.name);
  return written !== name && !isSameNumber(written, name) && !(written.startsWith('本') && written.endsWith(name));
}

function isSameNumber(written: string, name: string): boolean {
  const key = ordinalKey(written);
  return key !== null && key === ordinalKey(name) && written.includes('第') === name.includes('第');
}
