import { text, type Text } from '../i18n/text';
import type { Severity } from './finding';
import type { Summary } from './placed-finding';

/** The fixed words of the readable report. */
export const words = {
  recognised: text('讀到的內容', 'What was read'),
  framework: text('評核架構', 'Framework'),
  year: text('年度期程', 'Year, period'),
  measures: text('具體作法', 'Measures'),
  roster: text('編組名單', 'Roster'),
  checklist: text('檢核表', 'Checklist'),
  units: text('承辦單位', 'Units'),
  hidden: text('隱藏的列', 'Hidden rows'),
  ignored: text('未列入', 'Left out'),
  why: text('為什麼：', 'Why: '),
  related: text('另見 ', 'See also '),
  cells: text('在 ', 'At '),
  whole: text('整份計畫', 'Whole plan'),
  noFramework: text(
    '認不出是哪一種，因此不核對構面與評核重點；可加 --framework 指定',
    'not recognised, so dimensions and points are not checked; --framework says it',
  ),
  unknownYear: text(
    '看不出是哪一年度，因此不核對期限的年份；可加 --year 107 指定',
    'not stated, so the years of deadlines are not checked; --year 107 says it',
  ),
  noRoster: text('沒有找到編組表，因此不核對單位是否列入編組', 'none found, so units are not compared with it'),
  noProblem: text('沒有發現需要修正的地方。', 'Nothing to correct was found.'),
};

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: text('必須修正', 'Must be fixed'),
  warning: text('建議', 'Suggestions'),
  hint: text('提示', 'Hints'),
};

/** The last line: what is left to do, in words and numbers. */
export function closingWords({ error, warning, hint }: Summary): Text {
  if (error + warning + hint === 0) return words.noProblem;
  const rest = [
    ...(warning > 0 ? [[`${warning} 項建議`, counted(warning, 'suggestion')] as const] : []),
    ...(hint > 0 ? [[`${hint} 項提示`, counted(hint, 'hint')] as const] : []),
  ];
  const zh = rest.map(([each]) => each).join('、');
  const en = rest.map(([, each]) => each).join(', ');
  if (error === 0) return text(`沒有必須修正的地方，尚有 ${zh}。`, `Nothing must be fixed; ${en} left.`);
  return text(
    `尚有 ${error} 項必須修正${rest.length > 0 ? `、${zh}` : ''}。`,
    `${error} must be fixed${rest.length > 0 ? `, ${en}` : ''}.`,
  );
}

/** `1 hint`, `2 hints`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
