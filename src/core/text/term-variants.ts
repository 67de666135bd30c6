/** Spellings of one word. The first is the one of the official word list (法律統一用字表) or of general use, where `official` says so. */
export interface TermGroup {
  readonly spellings: readonly string[];
  readonly official: boolean;
}

const group = (official: boolean, words: string): TermGroup => ({ spellings: words.split(' '), official });

/** Words that plans spell in two ways. Words of different meaning (紀錄/記錄, 回復/回覆) are not among them. */
export const TERM_GROUPS: readonly TermGroup[] = [
  group(true, '平臺 平台'),
  group(true, '櫃檯 櫃台 櫃臺'),
  group(true, '服務臺 服務台'),
  group(true, '值勤臺 值勤台'),
  group(true, '值班臺 值班台'),
  group(true, '書寫臺 書寫台'),
  group(true, '舞臺 舞台'),
  group(true, '電臺 電台'),
  group(true, '臺灣 台灣'),
  group(true, '臺北 台北'),
  group(true, '臺中 台中'),
  group(true, '臺南 台南'),
  group(true, '臺東 台東'),
  group(true, '公布 公佈'),
  group(true, '發布 發佈'),
  group(true, '宣布 宣佈'),
  group(true, '分布 分佈'),
  group(true, '頒布 頒佈'),
  group(true, '聯繫 連繫'),
  group(true, '身分 身份'),
  group(true, '部分 部份'),
  group(true, '帳號 賬號'),
  group(true, '每週 每周'),
  group(false, '作法 做法'),
  group(false, 'QR-Code QR-code QR|Code QR|code QRCode QRcode QR-CODE QR|CODE QRCODE'),
  group(false, 'E-mail Email email e-mail EMAIL E-MAIL'),
  group(false, 'App APP app'),
  group(false, 'LINE Line line'),
  group(false, 'Wi-Fi WIFI Wifi WiFi wifi Wi-fi WI-FI'),
  group(false, 'Facebook FaceBook facebook FACEBOOK'),
  group(false, 'YouTube Youtube youtube YOUTUBE'),
  group(false, 'RSS Rss rss'),
  group(false, 'FAQ Faq faq'),
  group(false, 'SOP Sop sop'),
].map(({ spellings, official }) => ({ official, spellings: spellings.map((each) => each.replace('|', ' ')) }));

/** One spelling, by its place in TERM_GROUPS. */
export interface FoundTerm {
  readonly group: number;
  readonly spelling: number;
  readonly position: number;
}

/**
 * Where nothing but the first spelling of each Chinese word is in use, no cell has one of the characters `alone`, nor one of `firsts`
 * with one of `seconds` behind it.
 */
export const termSigns = { alone: new Set<string>(), firsts: new Set<string>(), seconds: new Set<string>() };

/** Characters that hardly stand in any other word. */
const SELDOM = '台臺佈賬';

interface Candidate {
  readonly group: number;
  readonly spelling: number;
  readonly word: string;
  readonly latin: boolean;
}

const BY_FIRST = new Map<number, Candidate[]>();
const FIRST = new Uint8Array(0x10000);
TERM_GROUPS.forEach(({ spellings }, group) => {
  spellings.forEach((word, spelling) => {
    const code = word.charCodeAt(0);
    const candidates = BY_FIRST.get(code) ?? [];
    candidates.push({ group, spelling, word, latin: code < 0x80 });
    BY_FIRST.set(code, candidates);
    FIRST[code] = 1;
    if (spelling === 0 && code >= 0x80) return;
    const sign = code < 0x80 ? word.charAt(0) : [...word].find((character) => SELDOM.includes(character));
    if (sign !== undefined) {
      termSigns.alone.add(sign);
    } else {
      termSigns.firsts.add(word.charAt(0));
      termSigns.seconds.add(word.charAt(1));
    }
  });
});

/** Calls `visit` for every known spelling in a text. Latin words count as whole words only, and not inside addresses. */
export function eachTerm(text: string, visit: (term: FoundTerm) => void): void {
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (FIRST[code] === 0) continue;
    for (const { group, spelling, word, latin } of BY_FIRST.get(code) ?? []) {
      if (!text.startsWith(word, position) || (latin && !isWhole(text, position, word.length))) continue;
      visit({ group, spelling, position });
      position += word.length - 1;
      break;
    }
  }
}

/** No letter, figure or address goes on before or behind. */
function isWhole(text: string, position: number, length: number): boolean {
  return !joins(text.charCodeAt(position - 1)) && !joins(text.charCodeAt(position + length));
}

function joins(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x40 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x39) ||
    code === 0x5f ||
    code === 0x3d
  );
}
