import { foldName } from './normalise';
import { isCollectiveForm } from './collectives';
import { endsLikeUnit } from './suffixes';
import { squeeze } from '../text/squeeze';

/** Titles of people, behind the name of their unit. */
const TITLE = new RegExp(
  '^(?:兼|代理?|副)*(?:' +
    '(?:總隊|大隊|中隊|小隊|分隊|分局|支隊|科|室|處|課|組|隊|局|所|站|館|院|校|園|廠|場|段|股|司|署|部|會|區)?長|' +
    '主任(?:委員|秘書)?|主管|首長|代表|承辦人員?|業務承辦人|督導|督察員?|督察長|' +
    '專門委員|簡任技正|簡任秘書|技正|技士|技佐|視察|專員|科員|課員|組員|辦事員|書記|秘書|助理員?|管理員|管理師|分析師|設計師|' +
    '工程師|工程員|助理工程師|稽查員?|審查員|調查員|訪視員|約僱人員|約聘人員|佐理員|戶籍員|村里幹事|里幹事|幹事|組長|護理師|社工師|' +
    '警務正|警務員|警務佐|巡官|巡佐|警員|警正|偵查員|偵查佐|偵查正|隊員|站員|稅務員|稅務佐|股員|人員|同仁|員' +
    ')(?:兼.*|\\(.*\\)|[A-Z甲乙丙]|[一二三四五六七八九十]人|[0-9]+人|等.*)?$',
  'u',
);
/** 督導督訓科辦理…, 綜理人事室…: the duty names the unit that the post does not. */
const DUTY =
  /(?:督導|督輔導|代表|綜理|負責)([^該本各所、，。；及與]{2,12}?[科室組課處隊局站所股館院廠段])(?=辦理|業務|有關|之|推動|各項|規劃|$)/u;
/** Posts whose unit is understood: 會計主任 heads 會計室 or 會計處, whichever the agency has. */
const STAFF = /^(人事|會計|主計|政風|統計|秘書|總務|研考|資訊|輔導)(?:主任|管理員|員|處長|機構)/u;

/** The unit that a seat speaks for. */
export interface Seat {
  /** As written, without white space. */
  readonly unit: string;
  /** The post within it (科長); '' where the post does not tell. */
  readonly head: string;
}

/** What a roster says of one person; texts as written. */
export interface SeatTexts {
  readonly post: string;
  readonly duty: string;
  readonly remark: string;
}

/** The unit of one seat: out of the post (行政科科長, 刑警大隊長), else the remark (督察室), else the duty (督導督訓科辦理…); null where none tells. */
export function seatOf({ post, duty, remark }: SeatTexts): Seat | null {
  const written = squeeze(post);
  const fromPost = unitInPost(written);
  if (fromPost) return fromPost;
  const note = squeeze(remark);
  if (isUnitName(note)) return { unit: note, head: written };
  const named = DUTY.exec(squeeze(duty))?.[1];
  return named !== undefined && isUnitName(named) ? { unit: named, head: written } : null;
}

/** The words before which a staff post stands (會計主任 → 會計); null where the post is none of them. */
export function staffOf(post: string): string | null {
  return STAFF.exec(squeeze(post))?.[1] ?? null;
}

/** The words before the title in a post that names no unit (教務主任, 護理長): its unit may be called so. null where there are none. */
export function stemOfPost(post: string): string | null {
  return /^(?!副)([^兼、副]{2,6}?)(?:主任|[科室處課組部隊所]?長)$/u.exec(squeeze(post))?.[1] ?? null;
}

/** True for a seat that stands for whoever heads the units: 各科室主管, 本局各一級單位主管. */
export function isCollectiveSeat(post: string): boolean {
  const written = squeeze(post);
  return /各|全體|所有|一級單位|單位主管/u.test(written) && written !== '';
}

function unitInPost(post: string): Seat | null {
  // 刑大大隊長 heads what people call 刑大 for short.
  const short = /^(.大)(大隊長)/u.exec(post);
  if (short) return { unit: short[1] ?? '', head: short[2] ?? '' };
  // 清潔隊隊長, 圖書館館長: what stands twice ends the name and begins the post, though 清潔隊 alone is the kind of a unit too.
  const doubled = /^(.+([科室處課組隊局所站館院廠段]))(\2長)$/u.exec(post);
  if (doubled) return { unit: doubled[1] ?? '', head: doubled[3] ?? '' };
  // The shortest name first: 第一分局 and 分局長, not 第一分局分局 and 長.
  for (let length = 2; length < post.length; length += 1) {
    const unit = post.slice(0, length);
    const head = post.slice(length);
    if (isUnitName(unit) && TITLE.test(head)) return { unit, head };
  }
  return isUnitName(post) ? { unit: post, head: '' } : null;
}

function isUnitName(text: string): boolean {
  const folded = foldName(text);
  if (folded.length < 3 && !/^.[科室組課處隊局站所股]$/u.test(folded)) return false;
  return (
    endsLikeUnit(folded) &&
    !isCollectiveForm(folded) &&
    !/^副|[、，；]|^(?:總[隊局]|該|本)|(?:同仁|人員|主管|員警)$/u.test(folded)
  );
}
