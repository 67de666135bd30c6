import { text, type Text } from '../../../core/i18n/text';

export const words = {
  reading: text('正在讀取活頁簿…', 'Reading the workbook…'),
  tree: text('評核架構', 'Framework'),
  title: text('撰擬進度', 'Progress'),
  unfinished: text('只看缺漏與有誤', 'Only what is missing or has errors'),
  allDone: text('沒有缺漏，也沒有錯誤。', 'Nothing is missing, nothing has errors.'),
  stale: text('活頁簿有更動，下面可能不是最新的。', 'The workbook has changed; what follows may be out of date.'),
  again: text('重新讀取', 'Read again'),
  go: text('前往這一列', 'Go to the row'),
  insertRow: text('插入一列', 'Insert a row'),
  noRow: text('還沒有這個項目的列，請按「插入一列」。', 'It has no row yet; choose “Insert a row”.'),
  howTo: text('點選或按 Enter 前往該列。', 'Click or press Enter to go to the row.'),
  insertTitle: text('插入評核表', 'Insert the rubric'),
  insertHow: text(
    '這個活頁簿還沒有評核表。請選擇評核架構，各構面會各加一張空白表格；已有的內容不動。',
    'This workbook has no tables of a rubric yet. Choose the framework: each dimension gets a blank table; what is there stays as it is.',
  ),
  insertLabel: text('評核架構', 'Framework'),
  insert: text('插入評核表', 'Insert the tables'),
  insertMissing: text('補上缺少的評核表', 'Insert missing tables'),
} as const;

/** 基礎服務（200 分）. */
export function nameWords(name: string, weight: number | null): Text {
  return weight === null ? text(name, name) : text(`${name}（${weight} 分）`, `${name} (${weight})`);
}

/** Rows that no point of the rubric holds. */
export function elsewhereWords(count: number): Text {
  return text(
    `另有 ${count} 項作法的構面、項目或重點不在架構內，「驗證計畫」會逐項列出。`,
    `${count} more ${count === 1 ? 'measure has' : 'measures have'} labels that the framework does not know; checking the plan lists each.`,
  );
}

/** Where a point stands: 基礎服務 › 服務一致及公平性. */
export function pathWords({ dimension, item }: { dimension: string; item: string | null }): string {
  return item === null ? dimension : `${dimension} › ${item}`;
}
