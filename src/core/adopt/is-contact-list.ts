import type { RegionColumns } from '../sheets/region';
import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import type { HeaderBlock } from './find-headers';

/** So many rows are looked at, which is enough to tell. */
const ROWS = 60;
/** 姓名 is where a contact is named; these say how he is reached. */
const REACHED = /電話|分機|手機|行動|傳真|e-?mail|信箱|電子郵件|line|聯絡方式|通訊/iu;
const TITLE_OF_CONTACTS = /聯絡|聯繫|窗口|通訊錄|電話|分機/u;
const TITLE_OF_COMMITTEE = /編組|小組|委員會|工作圈|任務分[工組]|推動組織/u;
/** Roles that nobody has but on a committee; 組長 and 秘書 are posts as well. */
const ROLE = /召集人|主任委員|委員|執行秘書|總幹事|執行長|諮詢/u;
/** What may be a role, where nothing says that the list is one of contacts. */
const PERHAPS_ROLE = /召集|委員|執行|幹事|組長|組員|成員|隊長|秘書|代表|諮詢|顧問|督導|推動/u;

/**
 * Whether a table of people is no committee: nobody has a role in it and no duties are told. Contacts of the units have telephones;
 * a list without them is a committee's where its title says so.
 *
 * @param columns the table read as a roster.
 */
export function isContactList(block: HeaderBlock, grid: Grid, columns: RegionColumns, wordsAbove: string): boolean {
  const { fields } = columns;
  if (fields.has('duty')) return false;
  const ofCommittee = TITLE_OF_COMMITTEE.test(wordsAbove);
  const ofContacts =
    TITLE_OF_CONTACTS.test(wordsAbove) || (!ofCommittee && block.cells.some(({ text }) => REACHED.test(squeeze(text))));
  if (!ofContacts && (ofCommittee || fields.has('group'))) return false;
  const role = ofContacts ? ROLE : PERHAPS_ROLE;
  const seats = ['role', 'post', 'group'].flatMap((field) => fields.get(field) ?? []);
  let filled = 0;
  for (let row = block.bottom + 1; row <= Math.min(block.bottom + ROWS, grid.height - 1); row++) {
    for (const column of seats) {
      const text = squeeze(grid.text(row, column));
      if (role.test(text)) return false;
      if (text !== '') filled++;
    }
  }
  // Seats that wait for their names are a committee's; contacts are listed once there are some.
  return filled > 0 || ofContacts;
}
