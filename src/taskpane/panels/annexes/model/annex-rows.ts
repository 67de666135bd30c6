import { text, type Text } from '../../../../core/i18n/text';
import type { AnnexesState, AnnexPartState } from '../../../session/state';

/** One annex sheet as the panel lists it. */
export interface AnnexRow {
  /** The tab's name, which is unlike that of any other. */
  readonly tab: string;
  readonly pages: Text;
  /** What becomes, or became, of the sheet that had its name. */
  readonly fate: Text;
  /** True where an older sheet stays under another name: the user should look through it. */
  readonly attention: boolean;
}

/** The sheets in printed order. */
export function annexRows({ parts, made }: AnnexesState): AnnexRow[] {
  return parts.map((part) => ({
    tab: part.tab,
    pages: text(`${part.pageCount} 頁`, part.pageCount === 1 ? '1 page' : `${part.pageCount} pages`),
    fate: fateWords(part, made),
    attention: part.fate === 'keep',
  }));
}

/** How many sheets and pages there are in all. */
export function totalWords({ parts }: AnnexesState): Text {
  const pages = parts.reduce((sum, { pageCount }) => sum + pageCount, 0);
  return text(
    `共 ${parts.length} 張工作表、${pages} 頁（A4）`,
    `${parts.length} ${parts.length === 1 ? 'sheet' : 'sheets'}, ${pages} ${pages === 1 ? 'page' : 'pages'} (A4)`,
  );
}

/** Which form it is, and why. */
export function formWords({ form, formWhy }: AnnexesState): Text {
  const { 'zh-TW': zh, en } = form.name;
  switch (formWhy) {
    case 'named':
      return text(`${zh}（您的選擇）`, `${en} (your choice)`);
    case 'framework':
      return text(`${zh}（依計畫內容與評核架構選用）`, `${en} (chosen by the plan and its framework)`);
    case 'fallback':
      return text(
        '認不出評核架構，所以依計畫的欄位編排',
        'No framework was recognised, so it follows the plan’s columns',
      );
  }
}

function fateWords({ fate, keptAs }: AnnexPartState, made: boolean): Text {
  switch (fate) {
    case 'add':
      return made ? text('已新增', 'added') : text('將新增', 'will be added');
    case 'replace':
      return made ? text('已換新', 'made anew') : text('將換新（沒有人改過）', 'will be made anew (nobody changed it)');
    case 'keep': {
      const name = keptAs ?? '';
      return made
        ? text(
            `已新增；有人改過的舊表保留為「${name}」`,
            `added; the older one, which was changed, is kept as “${name}”`,
          )
        : text(
            `將新增；有人改過的舊表會保留為「${name}」`,
            `will be added; the older one, which was changed, will be kept as “${name}”`,
          );
    }
  }
}

/** What one kind of annex lacks. */
export interface GapGroup {
  /** null: what no annex alone lacks. */
  readonly kind: AnnexesState['gaps'][number]['kind'];
  readonly messages: readonly Text[];
}

/** The gaps by kind of annex, in the order in which they are told. */
export function gapGroups({ gaps }: AnnexesState): GapGroup[] {
  const groups = new Map<GapGroup['kind'], Text[]>();
  for (const { kind, message } of gaps) groups.set(kind, [...(groups.get(kind) ?? []), message]);
  return [...groups].map(([kind, messages]) => ({ kind, messages }));
}
