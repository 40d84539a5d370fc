/**
 * Traditional characters of the subject, each with the simplified one behind it: messages and searches
 * of Taiwan and Hong Kong are read as those of the mainland.
 */
const traditional = [
  '碼码 錯错 誤误 驗验 證证 帳账 號号 賬账 設设 備备 鎖锁 無无 網网 絡络 連连 開开',
  '關关 啟启 請请 輸输 數数 機机 電电 話话 單单 發发 過过 時时 間间 後后 試试 這这',
  '個个 訊讯 簡简 郵邮 戶户 檢检 測测 認认 務务 統统 稱称 與与 綁绑 當当 應应 還还',
  '沒没 會会 從从 來来 對对 動动 資资 險险 環环 遠远 離离 線线 聯联 繫系 銷销 凍冻',
  '結结 權权 繼继 續续 轉转 換换 級级 載载 執执 條条 項项 選选 擇择 讓让 將将 須须',
  '經经 獲获 夠够 購购 賣卖 買买 騙骗 訴诉 裡里 內内 兩两 種种 類类 張张 圖图 記记',
  '憶忆 樣样 說说 麼么 嗎吗 為为 產产 業业 顯显 異异 穩稳 變变 頁页',
].join(' ');

const simple = new Map(traditional.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]));

/** A text with simplified characters in the place of traditional ones. */
export function simplified(text: string): string {
  return Array.from(text, (character) => simple.get(character) ?? character).join('');
}
