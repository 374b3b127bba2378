import { type Circumstances, open } from '../audit/fact.ts';
import { CHROME, chrome } from '../facts/chrome.ts';
import type { Attachment } from '../model/fact.ts';
import { failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Outcome } from './outcome.ts';
import { readList } from './read-list.ts';

/** A page as a shell got it. */
export interface GotPage {
  readonly snapshot: Snapshot;
  /** Its source; empty where only the shown page is known. */
  readonly source: string;
}

/** How pages are audited: passed in, since the engine knows no rules. */
export interface Auditing {
  readonly circumstances: Circumstances;
  readonly audit: (snapshot: Snapshot) => Report;
  /** Files of a page that the run shall open as well; answers none when it shall not. */
  readonly filesOf: (snapshot: Snapshot) => readonly Attachment[];
}

/** What a status alone tells; null when the page itself has to be read. `retryAfter` in milliseconds. */
export const outcomeOfStatus = (status: number, retryAfter: number | null): Outcome | null => {
  if (status >= 200 && status <= 299) return null;
  if (status === 404 || status === 410)
    return {
      kind: 'vanished',
      failure: failure('not-found', `网页不存在（${status}）。`, '请核对地址；如果是网站上的链接，说明链接已失效。'),
    };
  if ([401, 403, 407, 412, 429].includes(status)) return { kind: 'refused', status, retryAfter };
  if (status >= 500)
    return {
      kind: 'trouble',
      retryAfter,
      failure: failure('server-error', `网站服务器出错（${status}）。`, '请稍后再试；一直如此请告知网站管理员。'),
    };
  return { kind: 'unreadable', failure: failure('bad-status', `网站没有给出网页（${status}）。`, '请在浏览器里打开确认。') };
};

/** More words than this are a page of its own, whatever they say. */
const SHORT = 400;
/** Fewer letters than this outside of menus are no text. */
const LEAST = 16;
const LETTER = /[\p{L}\p{N}]/gu;
// 请输入验证码, 访问行为存在异常, 拖动滑块
const CAPTCHA = /验证码|人机验证|安全验证|访问验证|拖动.{0,6}滑块|滑块验证|访问行为.{0,6}异常|captcha/iu;
/** A page that says it is gone says little else. */
const CURT = 200;
// 您访问的页面不存在, 404 Not Found; but not 临政办发〔2025〕404号 and not 404户
const GONE =
  /(?:页面|网页|内容|文章|信息|文件)[^。]{0,8}(?:不存在|已删除|已被删除|找不到|未找到)|(?:找不到|不存在)[^。]{0,6}(?:页面|网页|文件)|(?<![\d.〕\]】）)第])404(?=\s*(?:$|[!！-]|not found|error|错误|页面|您|抱歉|很抱歉))/iu;

/** Reads a page of a run: a captcha and a page that says it is gone are told from documents, and so is one that only scripts can fill. */
export const readPage = (page: GotPage, { circumstances, audit, filesOf }: Auditing): Outcome => {
  const { snapshot } = page;
  const shell = shellOf(page, circumstances);
  if (shell !== null) return shell;
  const report = audit(snapshot);
  const scripted = !snapshot.rendered && Object.values(report.facts).some(({ state }) => state === 'scripted');
  return {
    kind: 'page',
    report,
    scripted,
    files: filesOf(snapshot)
      .map(({ url }) => url)
      .filter((url) => url !== ''),
  };
};

/** Reads a page of a list. */
export const readListPage = (page: GotPage, circumstances: Circumstances): Outcome => {
  const reading = readList(page, circumstances);
  const isEmpty = reading.items.length === 0 && reading.offSite.length === 0 && reading.following.length === 0;
  if (isEmpty) {
    const shell = shellOf(page, circumstances);
    if (shell !== null && shell.kind !== 'scripted') return shell;
  }
  return { kind: 'list', reading, scripted: isEmpty && isFilledByScript(page) };
};

/** What a page without a document of its own is; null when there is something to audit. */
const shellOf = (page: GotPage, circumstances: Circumstances): Outcome | null => {
  const { snapshot } = page;
  const shown = snapshot.blocks.filter(({ hidden }) => !hidden);
  const letters = shown.reduce((sum, { text }) => sum + lettersIn(text), 0);
  if (letters < SHORT) {
    const words = `${snapshot.title} ${shown.map(({ text }) => text).join(' ')}`;
    if (CAPTCHA.test(words)) return { kind: 'captcha' };
    if (letters < CURT && GONE.test(words))
      return {
        kind: 'vanished',
        failure: failure('soft-not-found', '网页说内容不存在或已删除。', '请核对地址；如果是网站上的链接，说明链接已失效。'),
      };
  }
  if (snapshot.rendered || !isFilledByScript(page)) return null;
  return isHollow(snapshot, circumstances) ? { kind: 'scripted' } : null;
};

const lettersIn = (text: string): number => text.match(LETTER)?.length ?? 0;

const isFilledByScript = ({ snapshot, source }: GotPage): boolean => !snapshot.rendered && /<script[\s>]/iu.test(source);

/** Nothing stands in the page's own part: no text, picture, frame or file. */
const isHollow = (snapshot: Snapshot, circumstances: Circumstances): boolean => {
  const kinds = open(snapshot, circumstances).get(chrome);
  const own = ({ box, hidden }: { readonly box: number; readonly hidden?: true }): boolean => !hidden && kinds[box] === CHROME.none;
  if (snapshot.frames.some(own) || snapshot.images.some(own)) return false;
  const headings = new Set(['h1', 'h2', 'title']);
  let letters = 0;
  for (const block of snapshot.blocks) {
    if (own(block) && !headings.has(snapshot.boxes[block.box]?.tag ?? '')) letters += lettersIn(block.text);
    if (letters >= LEAST) return false;
  }
  return true;
};
