/** Bopomofo, strokes and kana that are typed for Chinese numerals. */
const NUMERALS = 'ㄧ一 〡一 ー一 ニ二';
/** Japanese and old forms of characters that have one standard form in Taiwan. */
const VARIANTS =
  '閲閱 説說 査查 戸戶 温溫 産產 衆眾 爲為 税稅 脱脫 悦悅 鋭銳 絶絕 緑綠 録錄 敎教 卽即 旣既 槪概 黄黃 横橫 黒黑 徳德 恵惠 硏研 毎每 歩步 渉涉 帰歸 図圖 団團 処處 単單 営營 実實 対對 収收 検檢 権權 済濟 経經 総總 続續 県縣 観觀 読讀 変變 転轉 辺邊 鉄鐵 関關 顔顏 駅驛 様樣 効效 勧勸 応應 拠據 拡擴 択擇 挙舉 挿插 捜搜 揺搖 摂攝 斉齊 斎齋 歯齒 歳歲 両兩 亜亞 仮假 伝傳 価價 児兒 円圓 囲圍 圧壓 壱壹 売賣 奨獎 専專 届屆 帯帶 広廣 庁廳 弾彈 従從 恋戀 悪惡 辧辦 眀明 黙默 鎻鎖 郷鄉 鄕鄉 倂併 淸清 靑青 飮飲 逹達 遅遲 晩晚 敍敘';
/** Simplified characters, each of which stands for one traditional character only. */
const SIMPLIFIED =
  '办辦 务務 业業 员員 单單 对對 开開 关關 长長 门門 问問 间間 队隊 阶階 随隨 难難 页頁 顺順 预預 领領 题題 风風 馆館 验驗 齐齊 龙龍 电電 话話 网網 简簡 应應 时時 报報 场場 动動 见見 观觀 达達 运運 进進 过過 还還 这這 说說 请請 读讀 课課 调調 证證 评評 试試 该該 详詳 误誤 让讓 认認 记記 设設 许許 论論 讲講 词詞 责責 费費 资資 质質 车車 转轉 载載 输輸 边邊 选選 递遞 铁鐵 银銀 错錯 阅閱 们們 为為 习習 书書 机機 构構 标標 栏欄 检檢 权權 条條 极極 没沒 测測 济濟 满滿 点點 热熱 环環 现現 监監 盘盤 码碼 确確 种種 称稱 积積 稳穩 窃竊 竞競 类類 纪紀 约約 级級 线線 组組 细細 织織 终終 经經 结結 给給 络絡 统統 继繼 续續 维維 综綜 编編 缩縮 职職 联聯 听聽 节節 苏蘇 营營 虑慮 规規 视視 览覽 觉覺 誉譽 计計 订訂 讨討 训訓 议議 访訪 诉訴 译譯 询詢 诚誠 语語 谈談 谢謝 谋謀 谓謂 贡貢 财財 账帳 购購 贴貼 贵貴 贷貸 贸貿 赔賠 赖賴 赛賽 赞贊 趋趨 跃躍 轻輕 较較 辅輔 辆輛 迟遲 违違 连連 适適 遗遺 邮郵 释釋 针針 钟鐘 钱錢 销銷 锁鎖 键鍵 闭閉 闻聞 际際 陆陸 险險 雾霧 静靜 项項 须須 顾顧 频頻 额額 颜顏 饮飲 驾駕 驶駛 骑騎 鸣鳴 国國 会會 实實 处處 发發 内內 体體 与與 个個 来來 两兩 义義 乐樂 亲親 亿億 从從 价價 众眾 优優 传傳 伤傷 侧側 储儲 儿兒 农農 决決 况況 净淨 减減 则則 刚剛 创創 删刪 别別 剂劑 劳勞 势勢 励勵 医醫 华華 协協 卖賣 卫衛 压壓 厅廳 县縣 参參 双雙 变變 号號 启啟 响響 团團 园園 图圖 围圍 圆圓 坏壞 块塊 坚堅 执執 扩擴 扫掃 护護 担擔 择擇 换換 损損 摄攝 数數 断斷 无無 旧舊 显顯 术術 样樣 档檔 梦夢 欢歡 残殘 汇匯 沟溝 泽澤 洁潔 浏瀏 浓濃 湾灣 灭滅 灯燈 灵靈 灾災 炉爐 烦煩 爱愛 独獨 献獻 疗療 离離 础礎 礼禮 笔筆 签簽 纳納 纸紙 绍紹 绝絕 绩績 绿綠 缓緩 罗羅 补補 装裝 谊誼 贫貧 践踐 轮輪 邻鄰 郑鄭 钥鑰 锻鍛 镇鎮 闲閒 阳陽 阴陰 陈陳 隐隱 养養 学學 写寫 头頭 张張 带帶 师師 岁歲 币幣 库庫 归歸 态態 总總 怀懷 恶惡 惯慣 战戰 扰擾 抚撫 拟擬 气氣 汉漢 浅淺 渐漸 牵牽 状狀 狱獄 盖蓋 盗盜 矿礦 笼籠 筹籌 粮糧 红紅 纯純 练練 绘繪 乡鄉 买買 争爭 产產 仅僅 仪儀 伟偉 侦偵 侨僑 债債 倾傾 偿償 兑兌 兰蘭 兴興 军軍 击擊 区區 厉厲 厨廚 吗嗎 吨噸 喷噴 垫墊 墙牆 备備 夺奪 奋奮 奖獎 妇婦 妈媽 娱娛 孙孫 宝寶 审審 宫宮 宽寬 宾賓 寻尋 导導 将將 尝嘗 层層 属屬 岗崗 岛島 峡峽 帐帳 帮幫 广廣 庄莊 庆慶 废廢 异異 弃棄 弹彈 录錄 彻徹 径徑 忆憶 忧憂 恳懇 悬懸 惊驚 惩懲 愿願 户戶';

/** CJK Radicals Supplement (PDF files give radicals in place of characters); the Kangxi radicals fold by NFKC. */
const RADICALS =
  '⺠民 ⻑長 ⻄西 ⻩黃 ⻘青 ⻝食 ⻆角 ⺼月 ⻋車 ⻔門 ⻅見 ⻓長 ⻚頁 ⻛風 ⻜飛 ⻢馬 ⻥魚 ⻦鳥 ⻨麥 ⻬齊 ⻮齒 ⻰龍 ⻳龜 ⻤鬼 ⻣骨 ⻯龍 ⻲龜 ⺟母 ⺪疋 ⺫目 ⺬示 ⺮竹 ⺯糸 ⺰糸 ⺲网 ⺶羊 ⺷羊 ⻁虎 ⻂衣 ⻃西 ⻈言 ⻉貝 ⻊足 ⻌辵 ⻍辵 ⻎辵 ⻏邑 ⻐金 ⻒長 ⻖阜 ⻗雨 ⻙韋';

const LATIN =
  'аa еe оo рp сc хx уy іi ѕs јj АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЅS ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo';

/** What a look-alike is taken for. */
export type LookAlikeKind = 'numeral' | 'variant' | 'simplified' | 'radical' | 'latin';

interface LookAlike {
  readonly right: string;
  readonly kind: LookAlikeKind;
}

const TABLE: ReadonlyMap<string, LookAlike> = new Map(
  (
    [
      [SIMPLIFIED, 'simplified'],
      [VARIANTS, 'variant'],
      [NUMERALS, 'numeral'],
      [RADICALS, 'radical'],
      [LATIN, 'latin'],
    ] as const
  ).flatMap(([pairs, kind]) =>
    pairs
      .split(' ')
      .map((pair): [string, LookAlike] => [pair.charAt(0), { right: pair.charAt(1), kind }])
      .filter(([wrong, { right }]) => wrong !== right),
  ),
);

/** Kangxi radicals and compatibility ideographs, which NFKC folds. */
const FOLDED: readonly (readonly [number, number])[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
];

/** The characters that may be taken for another; whether one is wrong depends on where it stands. */
export function lookAlikeCharacters(): string[] {
  const characters = [...TABLE.keys()];
  for (const [first, last] of FOLDED) {
    for (let code = first; code <= last; code += 1) characters.push(String.fromCharCode(code));
  }
  return characters;
}

/** A character that looks like another and is not the right one here. */
export interface FoundLookAlike {
  readonly position: number;
  readonly wrong: string;
  readonly right: string;
  readonly kind: LookAlikeKind;
}

const NONE: readonly FoundLookAlike[] = [];
const BOPOMOFO = /[\u3105-\u312F\u02CA\u02C7\u02CB\u02D9]/;
const KANA = /[\u3041-\u30FF]/;
const WORD = /[A-Za-z0-9]/;

/** The look-alikes of a text, in order. Real bopomofo, Japanese and Greek words are left alone. */
export function lookAlikes(text: string): readonly FoundLookAlike[] {
  let found: FoundLookAlike[] | null = null;
  for (let position = 0; position < text.length; position += 1) {
    const wrong = text.charAt(position);
    const known = TABLE.get(wrong) ?? folded(wrong);
    if (known === null) continue;
    if (!fits(text, position, wrong, known.kind)) continue;
    (found ??= []).push({ position, wrong, ...known });
  }
  return found ?? NONE;
}

function folded(wrong: string): LookAlike | null {
  const code = wrong.charCodeAt(0);
  if (!FOLDED.some(([first, last]) => code >= first && code <= last)) return null;
  const right = wrong.normalize('NFKC');
  return right === wrong ? null : { right, kind: 'radical' };
}

function fits(text: string, position: number, wrong: string, kind: LookAlikeKind): boolean {
  const around = text.charAt(position - 1) + text.charAt(position + 1);
  if (kind === 'latin') return WORD.test(around);
  if (kind !== 'numeral') return true;
  return !(wrong === 'ㄧ' ? BOPOMOFO : KANA).test(around);
}
