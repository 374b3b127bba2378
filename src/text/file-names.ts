import { tidy } from './white-space.ts';

/** Formats in which offices hand out documents. */
const DOCUMENT = /\.(pdf|docx?|wps|ofd|xlsx?|et|pptx?|dps|zip|rar|7z|csv|txt|rtf|ceb|tif|tiff)(?=$|[?#&"'\s)）\]】(（])/i;
/** An address that hands out a file without naming its kind: `download.jsp?id=7`, `/attachment/3`. */
const DOWNLOAD =
  /(?:down(?:load)?(?:file|attach|s)?|attach(?:ment)?s?|getfile|filedown|openfile|showfile|viewfile|fjxz)[^/]{0,30}(?:\.(?:jsp|do|aspx?|php|action|ashx|html?))?[?/]/i;
/** `(14.00 KB)`, `【下载】`, `下载次数：12`, `[点击下载]`. */
const COUNTER =
  /[\s　]*(?:[（(【[]\s*(?:[\d.,]+\s*[KMG]?B(?:ytes?)?|[\d.]+[KMG]|点击(?:下载|查看)|下载|已?下载(?:次数)?[:：]?\s*\d+\s*次?|\d+\s*次(?:下载)?)\s*[）)】\]]|(?:已?下载|下载次数)[:：]?\s*\d+\s*次?|[\d.]+\s*[KMG]B)[\s　]*$/iu;
const ICON = /^[\s　]*[▪■●◆►▶★☆·•📎📄🔗▲※>»]+[\s　]*/u;
/** `?file=/a.pdf`, `&filename=a.docx`. */
const FILE_PARAMETER =
  /[?&#](?:file|filename|filepath|file_name|fileurl|url|src|path|name|attach|attachname|realname|oldname|docname|fn|f)=([^&]{1,500})/giu;
/** Parameters are looked for in the first so many characters of a query. */
const PARAMETERS_CAP = 2000;
/** Link texts that name no file. */
const GENERIC =
  /^(?:点击(?:此处)?(?:下载|查看|打开|浏览)?|(?:附件|文件|文档|正文|原文|立即|本地|直接)?(?:下载|查看|预览|打开|阅读)(?:附件|文件|全文|原文|文档|pdf|word)?(?:版)?|下载(?:文字版|图片版|地址|链接)?|pdf|word|docx?|xlsx?|excel|wps|ofd|详见附件|此处|这里|链接|文字版|图片版|.{0,4}版(?:下载)?)$/iu;

/** Lower-case extension of a document's address or name; empty when it has none that offices use. */
export const documentExtension = (text: string): string => (DOCUMENT.exec(text)?.[1] ?? '').toLowerCase();

/** Extension of the file an address leads to: of its path, or of a parameter that names the file; `share?title=a.pdf` leads to none. */
export const addressExtension = (address: string): string => {
  const query = address.search(/[?#]/u);
  const path = documentExtension(query < 0 ? address : address.slice(0, query));
  if (path !== '' || query < 0) return path;
  for (const [, named = ''] of address.slice(query, query + PARAMETERS_CAP).matchAll(FILE_PARAMETER)) {
    const extension = documentExtension(named);
    if (extension !== '') return extension;
  }
  return isDownload(address) ? documentExtension(address.slice(query)) : '';
};

/** Whether an address hands out some file. */
export const isDownload = (address: string): boolean => address.length <= 2000 && DOWNLOAD.test(address);

/** A link's text as a file's name: icons, sizes and counters gone. */
export const fileTitle = (text: string): string => {
  let name = tidy(text).replace(ICON, '');
  for (let round = 0; round < 3; round += 1) {
    const shorter = name.replace(COUNTER, '');
    if (shorter === name) break;
    name = shorter;
  }
  return name.trim();
};

/** Whether a link's text says nothing of the file: 点击下载, PDF. */
export const isGeneric = (name: string): boolean => GENERIC.test(name.replace(/[\s　：:【】[\]（）()]/gu, ''));

/** File name at the end of an address, decoded; empty when there is none. */
export const fileNameOf = (address: string): string => {
  const path = address.split(/[?#]/u)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** What versions of one document share: its name without extension, format words, brackets and blanks. */
export const versionKey = (name: string): string =>
  name
    .replace(DOCUMENT, '')
    .replace(/[（(【[]?(?:pdf|word|wps|ofd|excel|docx?|xlsx?|文字|图片|电子|盖章|扫描|可编辑|下载)(?:格式|版本?|件|稿)?[）)】\]]?/giu, '')
    .replace(/[\s　：:.、《》]/gu, '');
