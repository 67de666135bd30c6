import type { Rule } from '../check/rule';
import { text, type Text } from '../i18n/text';
import { faultAtStart, faultBetween, findNumberingFaults, type NumberingFault } from '../plan/numbering-faults';
import type { Measure } from '../plan/plan';

/** A cell with more faults than this wants numbering anew, and need not be told of each. */
const MOST = 5;

export const rule: Rule = {
  id: 'numbering-gap',
  severity: 'hint',
  title: text('編號跳號、重號或混用', 'Numbers missing, double or mixed'),
  why: text(
    '編號不連續，審查時會懷疑漏列一項，引用「第 3 項」也會指錯。',
    'A gap looks like a lost item, and “item 3” may point to the wrong one.',
  ),
  example: {
    wrong: text('1.設置愛心鈴。2.提供老花眼鏡。4.提供茶水。', '1. … 2. … 4. …'),
    right: text('1.設置愛心鈴。2.提供老花眼鏡。3.提供茶水。', '1. … 2. … 3. …'),
  },
  scope: 'plan',
  check({ plan, linesOf }, report) {
    plan.measures.forEach((measure, index) => {
      const lines = linesOf(index);
      const above = plan.measures[index - 1];
      if (above !== undefined && lines[0]?.ordinal !== null && isSamePoint(above, measure)) {
        const fault = faultBetween(linesOf(index - 1), lines);
        if (fault !== null) report({ at: { part: 'measure', index, field: 'measure' }, message: messageOf(fault) });
      } else if (lines[0]?.ordinal !== null) {
        const below = plan.measures[index + 1];
        const next = below !== undefined && isSamePoint(measure, below) ? linesOf(index + 1) : [];
        const fault = faultAtStart(above?.table === measure.table ? linesOf(index - 1) : [], lines, next);
        if (fault !== null) report({ at: { part: 'measure', index, field: 'measure' }, message: messageOf(fault) });
      }
      if (lines.length < 2) return;
      for (const fault of findNumberingFaults(lines).slice(0, MOST)) {
        report({ at: { part: 'measure', index, field: 'measure' }, line: fault.line, message: messageOf(fault) });
      }
    });
  },
};

function isSamePoint(one: Measure, other: Measure): boolean {
  return (
    one.table === other.table &&
    one.point === other.point &&
    one.item === other.item &&
    one.dimension === other.dimension
  );
}

function messageOf({ kind, marker, previous, expected }: NumberingFault): Text {
  switch (kind) {
    case 'gap':
      return text(
        previous === ''
          ? `這一層編號從「${marker}」開始，請確認前面是否漏列，或改從「${expected}」編起。`
          : `編號由「${previous}」跳到「${marker}」，請確認是否漏列，或改為「${expected}」。`,
        previous === ''
          ? `This list begins with “${marker}”. See whether something is missing, or begin with “${expected}”.`
          : `The numbers jump from “${previous}” to “${marker}”. See whether an item is missing, or write “${expected}”.`,
      );
    case 'double':
      return text(
        `編號「${marker}」重複，請改為「${expected}」並順延其後編號。`,
        `The number “${marker}” stands twice. Write “${expected}”, and go on from there.`,
      );
    case 'order':
      return text(
        `編號「${marker}」接在「${previous}」之後，順序不對，請改為「${expected}」。`,
        `“${marker}” follows “${previous}”. Write “${expected}”.`,
      );
    case 'mixed':
      return text(
        `同一層編號混用「${previous}」和「${marker}」，請統一寫法，例如改為「${expected}」。`,
        `“${previous}” and “${marker}” are mixed in one list. Keep to one form, for example “${expected}”.`,
      );
  }
}
