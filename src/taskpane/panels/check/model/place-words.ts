import { text, type Text } from '../../../../core/i18n/text';
import type { At } from '../../../../core/plan/at';
import type { Plan } from '../../../../core/plan/plan';
import { fieldWords, partWords, rosterFieldWords, settingWords } from '../words';

/** Labels longer than this are cut: they stand in the cell, too. */
const longestLabel = 40;

/** Where a finding stands, for people: 基礎服務 › 服務一致性 › 完成期限. */
export function placeWords(at: At, plan: Plan): Text {
  switch (at.part) {
    case 'measure': {
      const row = plan.measures[at.index];
      const dimension = row?.dimension ?? plan.tables[row?.table ?? -1]?.dimension ?? null;
      // A label stands above what hangs on it.
      const labels = at.field === 'dimension' ? [] : at.field === 'item' ? [row?.item] : [row?.item, row?.point];
      return path([dimension, ...labels, fieldWord(at.field, plan)]);
    }
    case 'table':
      return path([plan.tables[at.index]?.dimension, partWords.header]);
    case 'dimension':
      return path([dimensionWord(plan), at.name]);
    case 'roster': {
      const seat = plan.roster?.members[at.index];
      return path([partWords.roster, seat?.group, seat?.role, rosterFieldWords[at.field]]);
    }
    case 'roster-table':
      return partWords.roster;
    case 'checklist': {
      const entry = plan.checklist?.entries[at.index];
      return path([partWords.checklist, entry?.dimension, entry?.item, entry?.point]);
    }
    case 'unit':
      return path([partWords.units, plan.register.units[at.index]?.name]);
    case 'setting':
      return path([partWords.settings, settingWords[at.name]]);
    case 'title':
      return partWords.title;
    case 'plan':
      return partWords.whole;
  }
}

/** What the framework calls its dimensions; our word where it has none in English. */
export function dimensionWord({ framework }: Plan): Text {
  return text(framework.dimensionTerm, fieldWords.dimension.en);
}

function fieldWord(field: keyof typeof fieldWords, plan: Plan): Text {
  if (field === 'dimension') return dimensionWord(plan);
  if (field === 'point') return text(plan.framework.pointTerm, fieldWords.point.en);
  return fieldWords[field];
}

function path(steps: readonly (Text | string | null | undefined)[]): Text {
  const said = steps.flatMap((step) => {
    if (step === null || step === undefined || step === '') return [];
    return typeof step === 'string' ? [text(label(step), label(step))] : [step];
  });
  return text(said.map((step) => step['zh-TW']).join(' › '), said.map((step) => step.en).join(' › '));
}

function label(written: string): string {
  const line = written.trim().replace(/\s*\n\s*/g, '');
  const characters = [...line];
  return characters.length > longestLabel ? `${characters.slice(0, longestLabel).join('')}…` : line;
}
