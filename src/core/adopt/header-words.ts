import { checklistColumns } from '../sheets/checklist/columns';
import type { Column } from '../sheets/column';
import { measureColumns } from '../sheets/measures/columns';
import type { RegionKind } from '../sheets/region';
import { rosterColumns } from '../sheets/roster/columns';
import { settingsColumns } from '../sheets/settings/columns';
import { unitColumns } from '../sheets/units/columns';
import { compareKey } from '../text/compare-key';
import { isCountHeader } from './counts-things';

/** A field that a header can stand for. `rank` 0 is the header of our own sheets, a synonym comes later. */
export interface HeaderMeaning {
  readonly kind: RegionKind;
  readonly field: string;
  readonly rank: number;
}

export const columnsOf: Readonly<Record<RegionKind, readonly Column[]>> = {
  measures: measureColumns,
  checklist: checklistColumns,
  roster: rosterColumns,
  units: unitColumns,
  settings: settingsColumns,
};

/** Columns that people add to any table; they tell that a row is a header, not which table it heads. */
const NEUTRAL = [
  ...[
    '編號',
    '項次',
    '序號',
    '次序',
    '序',
    '號次',
    '號',
    'no',
    '備註',
    '備考',
    '附註',
    '說明',
    '預算',
    '經費',
    '經費預算',
  ],
  ...['預算金額', '所需經費', '經費來源', '聯絡人', '聯絡電話', '聯絡窗口', '電話', '分機', '辦理情形', '執行情形'],
  ...[
    '辦理規劃',
    '執行規劃',
    '執行成果',
    '辦理成果',
    '執行進度',
    '進度',
    '現況',
    '配分',
    '權重',
    '分數',
    '自評',
    '自評分數',
  ],
  ...[
    '自評結果',
    '評分',
    '檢核結果',
    '自我檢核',
    '佐證資料',
    '協辦單位',
    '協辦',
    '配合單位',
    '會辦單位',
    '督導單位',
    '主辦',
  ],
  ...[
    '承辦人',
    '承辦人員',
    '管考週期',
    '附件',
    '依據',
    '法令依據',
    '優先順序',
    '狀態',
    '完成情形',
    '是否完成',
    '分機號碼',
  ],
];

const BRACKETED = /[(（〔【[][^()（）〔〕【】[\]]*[)）〕】\]]/gu;

/** A header's words for comparing: without what is in brackets (「完成期限(年月)」), white space and punctuation; '' where nothing is left. */
export function headerKey(text: string): string {
  return compareKey(text.replace(BRACKETED, '')) || compareKey(text);
}

/** Further words for fields of measures and checklists, out of a framework (策略, 方法 …). */
export type FrameworkTerms = readonly { readonly field: 'dimension' | 'point'; readonly term: string }[];

/** All headers known, by key. */
export interface HeaderWords {
  meaningsOf(key: string): readonly HeaderMeaning[];
  isNeutral(key: string): boolean;
  /** Whether a known header begins with these two characters: a quick no for nearly all cells of a large sheet. */
  begins(characters: string): boolean;
}

/** Puts the words of all kinds of sheets and of the frameworks together. */
export function headerWords(terms: FrameworkTerms): HeaderWords {
  const meanings = new Map<string, HeaderMeaning[]>();
  const add = (text: string, meaning: HeaderMeaning) => {
    const key = headerKey(text);
    if (key === '') return;
    const list = meanings.get(key);
    if (list === undefined) meanings.set(key, [meaning]);
    else if (!list.some(({ kind, field }) => kind === meaning.kind && field === meaning.field)) list.push(meaning);
  };
  for (const kind of Object.keys(columnsOf) as RegionKind[]) {
    for (const column of columnsOf[kind]) {
      add(column.header, { kind, field: column.field, rank: 0 });
      column.synonyms.forEach((synonym, index) => add(synonym, { kind, field: column.field, rank: index + 1 }));
    }
  }
  for (const { field, term } of terms) {
    for (const kind of ['measures', 'checklist'] as const) add(term, { kind, field, rank: 1 });
  }
  const neutral = new Set(NEUTRAL.map(headerKey));
  const first = new Set([...meanings.keys(), ...neutral].map((key) => key.slice(0, 2)));
  return {
    meaningsOf: (key) => meanings.get(key) ?? [],
    isNeutral: (key) => neutral.has(key),
    begins: (characters) => first.has(characters),
  };
}

/** What an unknown header most likely means, by the words in it; the first that fits counts. */
const LIKELY: readonly (readonly [RegExp, string])[] = [
  [/協辦|配合|會辦|聯絡|督導|單位數|現行|現況|原定|去年|上年|前年|情形|成果|佐證|依據/u, ''],
  [/期限|期程|時程|日程|時限|截止|限辦|完成(?:日|時|年|月)|(?:辦理|執行|實施)(?:時間|日期|月份)/u, 'deadline'],
  [/單位|科室|課室|處室|組室|部門|權責機關|主辦機關|執行機關/u, 'unit'],
  [/效益|成效|預期|目標值/u, 'benefit'],
  [/[作做]法|措施|作為|方案|(?:執行|辦理|推動|工作|實施|精進|改善)(?:內容|事項|方式|重點)/u, 'measure'],
  [/構面|面向/u, 'dimension'],
  [/重點|指標|要點|細項/u, 'point'],
  [/項目/u, 'item'],
];

/** The field of a measures table that an unknown header most likely means; null where its words tell nothing. */
export function likelyField(key: string): string | null {
  if (key.length > 20 || isCountHeader(key)) return null;
  return LIKELY.find(([pattern]) => pattern.test(key))?.[1] || null;
}
