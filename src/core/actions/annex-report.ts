import { annexLabels } from '../forms/annex-labels';
import type { AnnexKind, Form } from '../forms/form';
import { say, text, type Language, type Text } from '../i18n/text';
import { displayWidth, padToWidth } from '../text/display-width';
import { squeeze } from '../text/squeeze';
import { annexNames } from './annex-tabs';
import type { WorkbookAnnexes } from './annexes-of-workbook';

/** What was made, without the sheets themselves. */
export type AnnexFacts = Pick<
  WorkbookAnnexes,
  'sheets' | 'empty' | 'gaps' | 'form' | 'formWhy' | 'framework' | 'title'
>;

/** Where it went. */
export interface AnnexFile {
  /** As the user named it. */
  readonly name: string;
  /** True for a Word file, which has no sheets. */
  readonly isWord: boolean;
  readonly fate: FileFate;
}

/** What became of a file that was there before. */
export type FileFate =
  | { readonly kind: 'new' }
  /** It held nothing but annexes as they had been generated, or the user wanted it so. */
  | { readonly kind: 'replaced' }
  /** It is kept whole under another name: a person may want something of it. */
  | {
      readonly kind: 'kept';
      readonly as: string;
      /** Sheets changed since they were generated. */
      readonly changed: readonly string[];
      /** Sheets that were not made anew. */
      readonly others: readonly string[];
      /** True where it has comments, pictures or shapes. */
      readonly drawnOn: boolean;
      /** True where it is not as it was written, or nobody can tell. */
      readonly savedSince: boolean;
    };

/** The report for people: what was made, what it lacks, what was left out, what to do next. `again` is the command that makes it anew. */
export function annexReport(facts: AnnexFacts, file: AnnexFile, again: string, language: Language): string {
  const blocks = [
    [madeWords(facts, file), formWords(facts)],
    file.isWord ? [] : sheetLines(facts),
    fateWords(file),
    gapWords(facts),
    emptyWords(facts),
    [nextWords(facts, file, again)],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => (typeof line === 'string' ? line : say(line, language))).join('\n'))
    .join('\n\n');
}

function madeWords({ title }: AnnexFacts, { name, isWord }: AnnexFile): Text {
  return text(
    `已產生 ${name}${title === null ? '' : `：${title}`}${isWord ? '（計畫本文）' : ''}`,
    `Made ${name}${title === null ? '' : `: ${title}`}${isWord ? ' (plan text)' : ''}`,
  );
}

function formWords({ form, formWhy, framework }: AnnexFacts): Text {
  if (formWhy === 'fallback')
    return text(
      '表式：認不出評核架構，所以依計畫的欄位排成；要換請加 --form 或 --framework',
      'Form: no framework was recognised, so it follows the plan’s columns; --form or --framework changes that',
    );
  const zh = `表式：${form.name['zh-TW']}（${form.id}）`;
  const en = `Form: ${form.name.en} (${form.id})`;
  if (formWhy === 'named' || framework === null) return text(zh, en);
  return text(
    `${zh}，依計畫內容與評核架構「${framework.name}」選用；要換請加 --form，npx sqp forms 列出所有表式`,
    `${en}, chosen by the plan and its framework ${framework.name}; --form takes another, npx sqp forms lists them`,
  );
}

function sheetLines({ sheets, form }: AnnexFacts): Text[] {
  const width = Math.max(...sheets.map(({ name }) => displayWidth(name)));
  const digits = Math.max(...sheets.map(({ pageCount }) => String(pageCount).length));
  const pages = sheets.reduce((sum, { pageCount }) => sum + pageCount, 0);
  const lines = sheets.map(({ name, kind, pageCount }) => {
    const words = `  ${padToWidth(name, width)}  ${String(pageCount).padStart(digits)}`;
    const printed = printedLabel(form, kind, name);
    return text(
      `${words} 頁${printed === null ? '' : `（印作${printed}）`}`,
      `${words} ${pageCount === 1 ? 'page' : 'pages'}${printed === null ? '' : ` (printed as ${printed})`}`,
    );
  });
  const total = text(`共 ${sheets.length} 張工作表、${pages} 頁（A4）`, `${sheets.length} sheets, ${pages} pages (A4)`);
  return sheets.length > 1 ? [...lines, total] : lines;
}

/** The number that stands on the paper (附件二), where the tab says it otherwise (附件2); null where it does not. */
function printedLabel(form: Form, kind: AnnexKind, tab: string): string | null {
  const label = annexLabels(form)[kind];
  return label === '' || tab.startsWith(squeeze(label)) ? null : label;
}

function fateWords({ name, isWord, fate }: AnnexFile): Text[] {
  switch (fate.kind) {
    case 'new':
      return [];
    case 'replaced':
      return [text(`取代了原來的 ${name}。`, `It replaces the ${name} that was there.`)];
    case 'kept': {
      const changed = listOf(fate.changed);
      const others = listOf(fate.others);
      return [
        text(
          `原來的 ${name} 已改名保留為 ${fate.as}，沒有覆寫：`,
          `The ${name} that was there is kept as ${fate.as}, untouched:`,
        ),
        ...(changed === '' ? [] : [text(`  產生後有人改過：${changed}`, `  changed since it was made: ${changed}`)]),
        ...(fate.drawnOn ? [text('  有人加了註解或圖片', '  somebody put comments or pictures on it')] : []),
        ...(fate.savedSince && changed === '' && !fate.drawnOn ? [savedWords(isWord)] : []),
        ...(others === ''
          ? []
          : [text(`  這次沒有重做的工作表：${others}`, `  sheets that were not made anew: ${others}`)]),
      ];
    }
  }
}

/** Where no changed words were found: those of a Word file are not compared. */
function savedWords(isWord: boolean): Text {
  return isWord
    ? text('  可能有人改過，或另存過', '  somebody may have changed it, or saved it anew')
    : text(
        '  附件的文字沒有改，但可能有人調整過版面或另存過',
        '  the words of the annexes are unchanged, but somebody may have adapted the layout or saved it anew',
      );
}

function gapWords({ gaps }: AnnexFacts): Text[] {
  if (gaps.length === 0) return [];
  return [
    text('請補上或確認：', 'Please fill in or confirm:'),
    ...gaps.map(({ message }) => text(`  ${message['zh-TW']}`, `  ${message.en}`)),
  ];
}

function emptyWords({ empty }: AnnexFacts): Text[] {
  if (empty.length === 0) return [];
  return [
    text(
      `計畫裡沒有內容，所以沒有做：${namesOf(empty, 'zh-TW')}`,
      `Not made, since the plan has nothing for it: ${namesOf(empty, 'en')}`,
    ),
  ];
}

function nextWords({ gaps }: AnnexFacts, { isWord, fate }: AnnexFile, again: string): Text {
  const opens = isWord
    ? text('用 Word 開啟檢視後即可列印。', 'Open it in Word, look it over and print.')
    : text('用 Excel 或 LibreOffice 開啟檢視後即可列印。', 'Open it in Excel or LibreOffice, look it over and print.');
  if (gaps.length === 0 && fate.kind !== 'kept') return opens;
  return text(
    `${opens['zh-TW']}空白處可以在原計畫檔補上，再重做一次：${again}`,
    `${opens.en} What is blank can be filled in in the plan, and the annexes made again: ${again}`,
  );
}

const mostNames = 5;

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join('、');
  return names.length > mostNames ? `${shown}…` : shown;
}

function namesOf(kinds: readonly AnnexKind[], language: Language): string {
  return kinds.map((kind) => say(annexNames[kind], language)).join(language === 'en' ? ', ' : '、');
}
