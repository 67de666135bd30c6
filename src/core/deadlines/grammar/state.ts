import { isAt, isOneOf, textAt, tokenAt } from './element';
import type { Element, Input, Match } from './element';

const UPKEEP = ['更新', '維護', '公布', '公告', '檢討', '修正'];

/** Plans are not yet deeds: 已規劃於12月完成 is not done. */
const PLANNED = ['規劃', '預計', '預定', '訂於', '擬'];

const LONGEST_DEED = 24;

/** Characters between 視 and 需要. */
const LONGEST_NEED = 8;
const NEEDS = /^(?:需要|需求|情況|情形|狀況|實況|而定)/u;

/** What is no time but a state: 持續辦理, 已完成, 不定期, 視實際需要, 立即. */
export function readState(input: Input, at: number): Match<Element> | null {
  const token = tokenAt(input, at);
  if (token.kind === 'word') {
    if (token.wordClass === 'ongoing') return state('ongoing', at + 1);
    if (token.wordClass === 'regular') return state('regular', at + 1);
    if (token.wordClass === 'open') return state('open', isAt(input, at + 1, '時') ? at + 2 : at + 1);
    if (token.wordClass === 'promise') {
      return state(token.text === '即時' && isOneOf(input, at + 1, UPKEEP) ? 'ongoing' : 'promise', at + 1);
    }
    if (token.wordClass === 'already' && isDeed(input, at + 1)) return state('done', at + 1);
  }
  const need = asNeeded(input, at);
  return need === null ? null : state('open', need);
}

function state(value: 'ongoing' | 'regular' | 'open' | 'promise' | 'done', next: number): Match<Element> {
  return { value: { kind: 'state', state: value }, next };
}

/** Whether a verb of doing follows in the same clause (已於107年3月完成). */
function isDeed(input: Input, at: number): boolean {
  if (isOneOf(input, at, PLANNED)) return false;
  for (let next = at; next < at + LONGEST_DEED; next++) {
    const token = tokenAt(input, next);
    if (token.kind === 'end' || isAt(input, next, ',', ';', '。')) return false;
    if (token.kind !== 'word') continue;
    if (token.wordClass === 'ongoing') return false;
    if (token.wordClass === 'finish' || token.wordClass === 'finished') return true;
    if (token.wordClass === 'verb' && !isAt(input, next, '及', '於', '之') && endsClause(input, next + 1)) return true;
  }
  return false;
}

function endsClause(input: Input, at: number): boolean {
  const { kind } = tokenAt(input, at);
  return kind === 'end' || kind === 'mark';
}

/** 視實際需要, 依業務需求, 視經費情形, 如有需要時. */
function asNeeded(input: Input, at: number): number | null {
  if (!isAt(input, at, '視', '依', '配', '按', '因應', '如有', '隨') && textAt(input, at) !== '如') return null;
  let words = '';
  for (let next = at + 1; next < at + 1 + LONGEST_NEED; next++) {
    const token = tokenAt(input, next);
    if (token.kind !== 'other' && token.kind !== 'word') return null;
    const rest = `${token.text}${textAt(input, next + 1)}`;
    if (NEEDS.test(rest)) {
      const end = NEEDS.test(token.text) ? next + 1 : next + 2;
      return isAt(input, end, '時') ? end + 1 : end;
    }
    words += token.text;
    if (/規定|期程|指示|命令/u.test(words)) return null;
  }
  return null;
}
