/** Words or marks that stand twice in a row by mistake. */
export interface DoubledWord {
  readonly position: number;
  /** As it stands: 本案本案. */
  readonly written: string;
  /** As it should: 本案. */
  readonly once: string;
  /** True where nothing else can have been meant (marks, particles). */
  readonly sure: boolean;
}

const MARKS = '，、。；：';
/** Particles that never stand twice, each with the characters before it that make it another word (目的的, 參與與, 普及及). */
const BEFORE_PARTICLES: Readonly<Record<string, string>> = {
  的: '目標',
  之: '總',
  及: '普觸涉遍波顧論',
  與: '參給賦授',
  或: '',
  並: '合兼',
  將: '麻大名主',
  於: '由至屬對等關基位終勇急忠安止',
  是: '凡於都還就只但可總要若',
  由: '自理緣事案經',
  為: '作行認成視列改訂定設稱以因',
  以: '可得所予難加足何藉用據',
  已: '而不',
  須: '必無',
};
/** The particles alone. */
export const PARTICLES: readonly string[] = Object.keys(BEFORE_PARTICLES);
/** 逐件逐件, 一步一步 and the like are said so. */
const DISTRIBUTIVE = '一逐每';
/** 各分局分局長, 本總隊總隊長信箱, 委員委員會: the second one begins a title. */
const TITLES = '長會員';
const LONGEST = 6;

/** The doubled words of a text, in order. Reduplication that is proper Chinese (人人, 往往, 等等) is none: single characters count for particles only. */
export function doubledWords(text: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x3000) continue;
    const single = code === text.charCodeAt(at - 1) || isMark(code) ? singleAt(text, at) : null;
    const doubled = single ?? wordAt(text, at - 1);
    if (doubled === null) continue;
    found.push(doubled);
    at = doubled.position + doubled.written.length;
  }
  return found;
}

function isMark(code: number): boolean {
  return code === 0x3001 || code === 0x3002 || code === 0xff0c || code === 0xff1a || code === 0xff1b;
}

/** Two marks side by side, or a particle twice. */
function singleAt(text: string, at: number): DoubledWord | null {
  const one = text.charAt(at - 1);
  const other = text.charAt(at);
  if (MARKS.includes(one) && MARKS.includes(other)) {
    let end = at + 1;
    while (end < text.length && MARKS.includes(text.charAt(end))) end += 1;
    const written = text.slice(at - 1, end);
    const same = [...written].every((mark) => mark === one);
    // 「，。」 at a sentence's end: the full stop is the one to keep.
    return { position: at - 1, written, once: same || !written.includes('。') ? one : '。', sure: same };
  }
  const before = BEFORE_PARTICLES[one];
  if (one !== other || before === undefined) return null;
  const previous = text.charAt(at - 2);
  if (previous !== '' && before.includes(previous)) return null;
  return { position: at - 1, written: one + other, once: one, sure: true };
}

/** A word of two to six characters that stands twice in a row. */
function wordAt(text: string, start: number): DoubledWord | null {
  for (let size = 2; size <= LONGEST; size += 1) {
    if (text.charCodeAt(start + size) !== text.charCodeAt(start)) continue;
    const once = text.slice(start, start + size);
    if (!text.startsWith(once, start + size) || !/^[\u4e00-\u9fff]+$/.test(once)) continue;
    const next = text.charAt(start + 2 * size);
    if (
      DISTRIBUTIVE.includes(once.charAt(0)) ||
      (next !== '' && TITLES.includes(next)) ||
      text.startsWith('主任', start + 2 * size)
    ) {
      return null;
    }
    return { position: start, written: once + once, once, sure: false };
  }
  return null;
}
