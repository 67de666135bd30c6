import type { DraftState } from '../../../../core/actions/draft-tree';
import { text, type Text } from '../../../../core/i18n/text';
import type { DraftNode, StateCounts } from './draft-nodes';

/** What each state is called. */
export const stateWords: Readonly<Record<DraftState, Text>> = {
  missing: text('缺漏', 'Missing'),
  faulty: text('有誤', 'Has errors'),
  done: text('完成', 'Done'),
  optional: text('可不列', 'Optional'),
};

/** How a node stands, in a few words: 「有誤 · 3 項作法 · 2 處須修正」, 「完成 4／6 · 缺漏 2」. */
export function standingWords({ kind, counts, standing }: DraftNode): Text {
  return kind === 'point' ? pointWords(standing) : countWords(counts);
}

/** That a missing one is an error goes without saying. */
function pointWords({ state, measures, errors, warnings }: DraftNode['standing']): Text {
  if (state === 'missing') return stateWords.missing;
  return joined([
    stateWords[state],
    ...(measures > 0 ? [text(`${measures} 項作法`, counted(measures, 'measure'))] : []),
    ...(errors > 0 ? [text(`${errors} 處須修正`, counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [text(`${warnings} 項建議`, counted(warnings, 'suggestion'))] : []),
  ]);
}

/** Those that may be left out, and are, count for nothing. */
function countWords({ missing, faulty, done, optional }: StateCounts): Text {
  const wanted = missing + faulty + done;
  if (wanted === 0) return optional === 0 ? text('', '') : stateWords.optional;
  return joined([
    text(`完成 ${done}／${wanted}`, `${done} of ${wanted} done`),
    ...(faulty > 0 ? [text(`有誤 ${faulty}`, `${faulty} with errors`)] : []),
    ...(missing > 0 ? [text(`缺漏 ${missing}`, `${missing} missing`)] : []),
  ]);
}

/** The whole rubric in one sentence. `pointTerm` is the rubric's own (評核重點, 方法). */
export function totalWords({ missing, faulty, done, optional }: StateCounts, pointTerm: string): Text {
  const total = missing + faulty + done + optional;
  const zh = [`完成 ${done}`, `有誤 ${faulty}`, `缺漏 ${missing}`, ...(optional > 0 ? [`可不列 ${optional}`] : [])];
  const en = [
    `${done} done`,
    `${faulty} with errors`,
    `${missing} missing`,
    ...(optional > 0 ? [`${optional} optional`] : []),
  ];
  return text(`共 ${total} 個${pointTerm}：${zh.join('、')}。`, `${counted(total, 'point')}: ${en.join(', ')}.`);
}

function joined(parts: readonly Text[]): Text {
  return text(parts.map((part) => part['zh-TW']).join(' · '), parts.map(({ en }) => en).join(' · '));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
