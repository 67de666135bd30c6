/**
 * What a word is for.
 * `time` builds times and means something only inside a production; alone it makes a phrase unreadable. `plain` is harmless.
 * `report` hands something up; `hand` does so only with a `paper`. `finish` ends a piece of work.
 */
export type WordClass =
  | 'time'
  | 'year-word'
  | 'next'
  | 'ongoing'
  | 'regular'
  | 'open'
  | 'promise'
  | 'finished'
  | 'already'
  | 'finish'
  | 'report'
  | 'hand'
  | 'paper'
  | 'verb'
  | 'plain'
  | 'blocked';

const WORDS: Readonly<Record<WordClass, string>> = {
  time: `當月 該月 當季 該季 雙數月 偶數月 單數月 奇數月 年度 年 月份 月 日 號 季度 季 週 周 星期 禮拜 天 個月 個 半年 半年度 半 旬 上旬 中旬 下旬 底 末 初 中 終 終了 前 以前 之前
    止 為止 截止 起 始 開始 至 到 迄 自 從 每 各 逐 按 第 上 下 內 以內 之內 後 之後 以後 時 點 分 小時 分鐘 鐘頭 工作日 工作天 上班日 上班天 辦公日
    民國 中華民國 西元 公元 全 首 期間 結束 屆滿 雙 單 雙月 單月 末 最末 截至 自即日起 起至 上半 下半 上半年 下半年 上半年度 下半年度 全年 全年度 整年 整年度 
    上午 下午 中午 早上 晚上 上班時間 辦公時間 服務時間 即日 即日起 即起 自即日 全天 全日 隔 間隔 最後 當日 當天 月底 月初 月中 月中旬 年底 年終 年末 年中 年初
    次 期 屆 節 假 間 歲末 歲終 Q q 左右`,
  'year-word':
    '前1年度 前1年 上1年度 下1年度 本年度 本年 今年 今年度 當年 當年度 同年 同年度 明年 明年度 翌年 翌年度 次年 次年度 隔年 來年 下年度 下一年 下一年度 去年 去年度 上年度 上一年度 前一年 前一年度',
  next: '次一工作日 次工作日 次一日 次月 翌月 隔月 下月 下個月 次一月 次季 下季 下一季 次週 次周 下週 下周 次日 翌日 隔日 隔天 次月份 次個月 次一個月 次一季',
  ongoing: `持續 賡續 繼續 續行 接續 延續 續辦 持續性 永續 長期 長期性 常年 長年 經年 終年 常態 常態性 常態化 經常 經常性 隨時 日常 日常性 平時 平常 時時
    例行 例行性 滾動 滾動式 不斷 不間斷 不間斷地 連續 永久 迄今`,
  regular: '定期 定期性 定時 按時',
  open: '不定期 不定時 適時 必要時 需要時 有需要時 如有需要 機動 機動性 視需要 視需求 視情況 視情形 視狀況 視實況 依需要 依需求 遇案 有案時 如有需要時 有需要 有需求時 有需求 如有需求 如有需求時 需求時 遇有需要 遇有需求',
  promise: '立即 即刻 馬上 當場 即時 即到即辦 隨到隨辦 全天候 全年無休 隨到即辦 現場立即',
  finished: '辦理完畢 辦理完竣 辦理完成 辦畢 辦竣 完竣 完畢 辦結',
  already: '前已 已 業已 業經 已經 業於 已於 均已 皆已 現已 早已',
  finish:
    '完成 結案 辦妥 達成 竣工 完工 啟用 上線 訂定 修訂 修正 建置 實施 開辦 成立 設置 改善 驗收 施作 架設 公告 公布',
  report: `提報 函報 陳報 彙報 填報 回報 報送 呈報 具報 報核 報備 層報 函送 檢送 彙送 提送 報署 報局 報部 報府 報院 報所 報會 報總局 報本局 報本署 報本部 報本府
    續報 彙提 提交 回傳 報請 彙整陳報 提報本局 函復`,
  hand: '提供 提出 繳交 繳送 送交 寄送 填送 填列 上傳 交付 送 交 公布 撰提',
  paper:
    '辦理情形 執行情形 辦理成果 執行成果 成果 成效 報告 報表 資料 件數 統計表 績效 佐證 檢核表 自評表 自評 表件 備查 成果報告 期中報告 期末報告 年終報告 情形 進度',
  verb: '申請 收到 接到 送到 送達 來函 辦理 執行 推動 規劃 檢討 更新 維護 宣導 評比 測試 訓練 檢視 舉辦 召開 進行 調查 統計 分析 製作 發放 處理 回復 回覆 答復 答覆 核發 核定 發還 到場 審結 發布 發行 蒐集 及 於 之',
  plain: `嗣後 爾後 其後 往後 而後 此後 不晚於 不遲於 初稿 初審 初評 後勤 內勤 內外勤 陸續 參加 參與 參考 參訪 大陸 遇假日順延 遇例假日順延 遇假日則順延 遇例假日則順延 如遇假日順延 如遇例假日順延 如遇假日則順延 如遇例假日則順延 順延至次一工作日 順延至次一上班日 順延至下一工作日 順延至次一個工作日 順延至次日 遇假日順延至次一工作日 遇例假日順延至次一工作日 遇假日順延至次一上班日 遇例假日順延至次一上班日 遇假日提前 遇例假日提前 階段 文到 到文 上月 上個月 上季 上一季 前月 前一月 前一個月 前一季 前季 上週 請 於 在 應 並 且 而 預計 預定 擬 擬於 訂於 定於 約 至遲 最遲 至少 至多 最少 最多 以上 完成期限 辦理期程 完成時間 辦理時間 提報時間 辦理時程 完成日期 預定完成日期
    各 由 由各 分別 各自 起訖 單位 單一 單元 個案 個人 個別 個資 案件 中心 中隊 中央 國中 集中 期中 期末 期初 上網 下載 下鄉 到位 到府 分局 分隊 分署 分組 分批 分工 部分 分類 分期 分 內容 內部 內政部
    局內 轄內 國內 室內 站內 校內 網內 日誌 生日 時效 時段 及時 同時 隨案 發起 前揭 前述 後續 第三方 第一線 首長 首頁 全面 全體 全員 全局 全國 全數 全部 天然 底線 周知 週知 周延 周邊 年齡 青年 少年 老年 成年 季節
    預期 期望 期許 如期 統一 一併 一律 一般 一級 一致 逐一 逐步 逐項 逐案 一站式 一線 二線 三級 二級 兩岸 百分比 無障礙 免費 排除 清除 消除 解除 刪除 除錯 學校 教學 學習 學員 研學 大學 學者 適當 擔當 當地 當事人
    分配 搭配 配置 配備 區隔 接待 等待 待命 待遇 延伸 檢視 電視 監視 視訊 視察 重視 巡視 視障 影視 快速 迅速 高速 加速 鄰近 附近 環節 節能 節約 細節 情節 調節 非常 交通 依計畫 依規定 依法 依序 依相關規定 依計畫期程 配合辦理 每件 每案 每次 每場 每場次 每人 每位 每處
    年度計畫 數次 多次 若干次 屆時 其間 空間 民間 單張 按表 按圖 自行 自評表 自主 自動 上述 中文 中英文 第三人 各項 各類 各級 年報表 起見 首次 首度 末端 終端 始終 分眾 分享 到案 時數 點閱 號誌 號碼 日本 日常用品 月台 次數 場次 人次 件次 梯次 期刊 全程 全民 全新 到達 到期 上級機關 下屬 下設 從業 從優 半數 `,
  blocked:
    '學年度 學年 學期 開學 會期 期限 期程 時程 時限 農曆 國曆 春節 擇期 擇日 另訂 待定 未定 暫定 再議 展延 展期 順延 延後 提前 儘速 儘快 從速 規定期限 規定期程 前期 後期 近期 目前',
};

/** A word as a token, which every phrase shares, and the code of its second character (NaN for none): a quick look before the whole. */
export interface LexiconEntry {
  readonly token: { readonly kind: 'word'; readonly text: string; readonly wordClass: WordClass };
  readonly second: number;
}

/** Longest words first, by the code of the first character: what `tokenise` walks. */
export const LEXICON: ReadonlyMap<number, readonly LexiconEntry[]> = buildLexicon();

function buildLexicon(): Map<number, LexiconEntry[]> {
  const byFirst = new Map<number, LexiconEntry[]>();
  const seen = new Set<string>();
  for (const [wordClass, words] of Object.entries(WORDS) as [WordClass, string][]) {
    for (const word of words.split(/\s+/u)) {
      if (word === '' || seen.has(word)) continue;
      seen.add(word);
      const first = word.charCodeAt(0);
      const entry: LexiconEntry = { token: { kind: 'word', text: word, wordClass }, second: word.charCodeAt(1) };
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
  }
  for (const words of byFirst.values()) words.sort((a, b) => b.token.text.length - a.token.text.length);
  return byFirst;
}

/** Characters that speak of time or of a condition: in words that are not known they make a phrase unreadable. */
export const TELLING_CHARACTERS: ReadonlySet<string> = new Set(
  '年月日號季週周旬天時期屆節假間前後內底末初未不無免非勿另再暫延俟待如若倘除惟但視依隔暑寒春秋冬夏儘速學候每逐第',
);
