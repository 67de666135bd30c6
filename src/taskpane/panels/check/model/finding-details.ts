import { changeExcerpt } from '../../../../core/check/change-excerpt';
import type { CellPlace } from '../../../../core/check/placed-finding';
import { text, type Text } from '../../../../core/i18n/text';
import type { RuleExample } from '../../../../core/actions/rule-examples';
import { words } from '../words';
import type { FindingEntry } from './finding-entry';

/** One thing to say of a finding: what it is, and the words. */
export interface FindingDetail {
  /** Unique among a finding's details. */
  readonly key: string;
  readonly label: Text;
  readonly body: Text;
  /** The cell that it leads to; null where it only tells something. */
  readonly goTo: CellPlace | null;
}

/** A cell's text longer than this is cut here: the cell itself is on screen beside the pane. */
const longestPresent = 160;

/** What there is to say of a finding beyond its sentence: the text now, the proposal, why it matters, examples, other cells that take part. */
export function findingDetails(entry: FindingEntry, example: RuleExample | null): FindingDetail[] {
  const { finding, present } = entry;
  return [
    ...(present === null ? [] : [telling('present', words.present, presentText(present, finding.line))]),
    ...proposal(entry),
    telling('why', words.why, finding.why),
    ...(example === null
      ? []
      : [telling('wrong', words.wrong, example.wrong), telling('right', words.right, example.right)]),
    ...finding.related.map((place) => ({
      key: `related ${place.cell} ${place.sheet}`,
      label: words.related,
      body: same(`${place.sheet}!${place.cell}`),
      goTo: place,
    })),
  ];
}

function telling(key: string, label: Text, body: Text): FindingDetail {
  return { key, label, body, goTo: null };
}

/** The line where the fault stands, where one is named. */
function presentText(present: string, line: number | null): Text {
  const written = (line === null ? present : (present.split('\n')[line - 1] ?? present)).trim();
  if (written === '') return words.blank;
  const characters = [...written.replace(/\s*\n\s*/g, '⏎')];
  return same(
    characters.length > longestPresent ? `${characters.slice(0, longestPresent).join('')}…` : characters.join(''),
  );
}

function proposal({ finding }: FindingEntry): FindingDetail[] {
  const { fix, sheet, cell } = finding;
  if (fix === null) return [];
  const { before, after, more } = changeExcerpt(fix.before, fix.text);
  const zhPlace = fix.sheet === sheet && fix.cell === cell ? '' : `（${fix.sheet}!${fix.cell}）`;
  const enPlace = zhPlace === '' ? '' : ` (${fix.sheet}!${fix.cell})`;
  const body =
    before === null
      ? same(`「${after}」`)
      : text(
          `「${before}」改為「${after}」${more ? '，其他地方也有變動' : ''}`,
          `「${before}」 becomes 「${after}」${more ? ', and more elsewhere in the cell' : ''}`,
        );
  return [telling('proposal', words.proposal[fix.kind], text(`${body['zh-TW']}${zhPlace}`, `${body.en}${enPlace}`))];
}

function same(written: string): Text {
  return text(written, written);
}
