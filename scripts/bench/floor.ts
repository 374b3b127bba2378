/** 示政办〔2024〕17号 */
const NUMBER = /[\u4e00-\u9fff]{2,12}[〔[]\d{4}[〕\]]\s?\d{1,4}\s?号/gu;
/** 2024年4月8日, 2024-04-08 */
const DATE = /\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?/gu;
/** 发布日期： */
const LABEL = /(?:索引号|文号|发布机构|发布日期|成文日期|有效性|来源)\s*[：:]/gu;
/** 0551-62600000 */
const PHONE = /0\d{2,3}-\d{7,8}/gu;
/** /files/1.pdf */
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)$/i;

/** The least any checker must do: four regular expressions over the page's text and one scan of its links; answers what it counted. */
export const floorProbe = (document: Document): number => {
  const text = document.documentElement.textContent ?? '';
  let found = 0;
  for (const pattern of [NUMBER, DATE, LABEL, PHONE]) found += text.match(pattern)?.length ?? 0;
  for (const link of document.querySelectorAll('a')) if (FILE.test(link.href) || FILE.test(link.textContent)) found += 1;
  return found;
};
