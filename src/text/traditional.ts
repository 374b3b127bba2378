/** Traditional characters that labels, organs and titles of documents are written with, each with its simplified form. */
const PAIRS =
  '號号 發发 佈布 關关 於于 辦办 縣县 區区 鄉乡 鎮镇 廳厅 務务 機机 構构 開开 類类 別别 題题 稱称 實实 執执 間间 時时 來来 瀏浏 覽览 點点 擊击 閱阅 讀读 編编 輯辑 責责 審审 單单 門门 處处 員员 會会 領领 導导 農农 業业 財财 稅税 衛卫 環环 護护 長长 書书 記记 廣广 傳传 劃划 計计 國国 質质 檢检 監监 規规 範范 條条 則则 決决 見见 徵征 聽听 證证 詢询 報报 經经 濟济 學学 體体 組组 織织 館馆 廢废 應应 負负 聯联 絡络 電电 話话 郵邮 圖图 結结 產产 總总 統统 訊讯 資资 訂订 備备 據据 庫库 轉转 載载 遞递 選选 舉举 項项 預预 採采 購购 標标 競竞 爭争 錄录 職职 設设 簡简 隊队 團团 黨党 線线 係系 權权 狀状 態态 頁页 內内 對对 現现 試试 終终 級级 層层 適适 與与 請请 議议 複复 復复 幹干 屬属 辭辞 說说 問问 無无 調调 討讨 論论 聞闻 動动 懷怀 貫贯 徹彻 進进 滙汇 匯汇 獎奖 懲惩 罰罚 許许 創创 術术 藝艺 歷历 鐵铁 銀银 軍军 運运 輸输 貿贸 島岛 灣湾 東东 華华 龍龙 陽阳 陝陕 寧宁 黃黄 鄭郑 劉刘 張张 陳陈 楊杨 趙赵 吳吴 孫孙 馬马 網网 聲声 視视 專专 樣样 種种 節节 個个 後后 準准 補补 勵励 億亿 萬万 為为 這这 將将 當当 們们 訪访 數数 簽签 擬拟 頒颁 掛挂 欄栏 語语 製制 閉闭 場场 價价 費费 連连 續续 維维 過过 還还';

const simple: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
const TRADITIONAL = new RegExp(`[${[...simple.keys()].join('')}]`, 'u');
const EACH = new RegExp(TRADITIONAL.source, 'gu');

/** Every character of the table, with its simplified form. */
export const traditionalCharacters: Iterable<readonly [traditional: string, simplified: string]> = simple;

/** Whether a text holds characters of the traditional script. */
export const isTraditional = (text: string): boolean => TRADITIONAL.test(text);

/** `發佈機構` as 发布机构, for comparing only: of the same length, so places stay; a text without traditional characters as it is. */
export const simplified = (text: string): string =>
  TRADITIONAL.test(text) ? text.replace(EACH, (character) => simple.get(character) ?? character) : text;
