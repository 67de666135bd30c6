import { squeeze } from '../text/squeeze';
import { abbreviates } from './abbreviations';
import { foldName } from './normalise';
import { seatOf } from './posts';
import type { RegisteredUnit } from './register';
import { unitSuffix } from './suffixes';

/** Posts that are held once in the agency, so that nobody writes a unit before them. */
const STANDS_ALONE =
  /^(?:督察長|主任秘書|主任祕書|秘書長|專門委員|參議|參事|技監|總工程司|副[首局處站院所館隊總校縣市區鄉鎮].*)/u;

/** What an unknown head is called on paper. */
export const unknownHead = '主管';

/**
 * The post of a unit's head, as rosters write it: 行政科 and 科長 make 行政科科長. A head that names the unit already (行政科科長, 公關室主任, 會計主任)
 * or stands by itself (督察長) stays as it is; where the register has none, it is 行政科主管.
 */
export function headPost({ name, aliases, head }: Pick<RegisteredUnit, 'name' | 'aliases' | 'head'>): string {
  const written = head.trim();
  if (squeeze(written) === '') return `${name}${unknownHead}`;
  const post = foldName(written);
  if (STANDS_ALONE.test(post) || [name, ...aliases].some((each) => post.startsWith(foldName(each)))) return written;
  const unit = foldName(name);
  const stem = unit.slice(0, unit.length - unitSuffix(unit).length);
  if (stem.length > 1 && post.includes(stem)) return written;
  const shared = sharedLength(unit, post);
  const named = shared === 0 ? (seatOf({ post: written, duty: '', remark: '' })?.unit ?? '') : '';
  if (named.length > 2 && abbreviates(foldName(named), unit)) return written;
  return `${name}${written.slice(shared)}`;
}

/**
 * How much of the unit's end the head repeats for nothing: 內科部 and 部主任 share 1, 勤務指揮中心 and 指揮中心主任 4. 科長 and 大隊長 are words that need
 * their beginning: 行政科科長, 刑警大隊大隊長.
 */
function sharedLength(unit: string, post: string): number {
  for (let length = Math.min(unit.length, post.length - 1); length > 0; length -= 1)
    if (post.startsWith(unit.slice(-length)) && (length > 2 || post.length - length > 1)) return length;
  return 0;
}
