import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDice } from '../../scripts/documents/texts.ts';
import { longWord } from '../../scripts/documents/word.ts';
import { type Answer, serve } from './serve.ts';

const ROOT = join(import.meta.dirname, '../..');
const MEGABYTE = 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', svg: 'image/svg+xml' };

/** A page of the sample site or one of its files. */
const sample = (path: string): Answer => {
  const extension = path.split('.').at(-1) ?? '';
  const headers = { 'content-type': TYPES[extension] ?? 'application/octet-stream' };
  return { body: readFileSync(join(ROOT, 'sample', path)), headers };
};

/** The agreeing sample page with other files: each link is given with the words that follow. */
const withFiles = (links: readonly (readonly [href: string, name: string])[]): string => {
  const html = readFileSync(join(ROOT, 'sample/policy/2025/canteen.html'), 'utf8');
  const list = links.map(([href, name]) => `<li><a href="${href}">${name}</a></li>`).join('');
  return html.replace(/(<section class="files">[\s\S]*?<ul>)[\s\S]*?(<\/ul>)/u, `$1${list}$2`);
};

const word = readFileSync(join(ROOT, 'sample/files/canteen.docx'));
const form = readFileSync(join(ROOT, 'sample/files/disclosure-application.docx'));
const TITLE = '云溪县人民政府办公室关于做好老年助餐服务补助工作的通知';
/** 200,000 characters in no order. */
const longText = (seed: number): readonly string[] => {
  const dice = startDice(seed);
  const line = (): string => String.fromCharCode(...Array.from({ length: 100 }, () => 0x4e00 + dice.upTo(3_000)));
  return Array.from({ length: 2_000 }, line);
};
/** A file that comes at the pace of a slow line, and never ends by itself. */
const SLOW = new Uint8Array(3 * MEGABYTE);

/** What is made when the site is opened. */
interface Made {
  readonly far: Uint8Array;
  readonly elsewhere: string;
}

const answer = (path: string, { far, elsewhere }: Made): Answer => {
  if (path === '/policy/2025/faults.html') {
    return {
      body: withFiles([
        ['/gone.pdf', '补助标准.pdf'],
        ['/error.docx', '申请表.docx'],
        ['/login.pdf', '验收表.pdf'],
        ['/empty.xlsx', '名单.xlsx'],
        ['/word.pdf', '说明.pdf'],
        ['/huge.zip', '附图.zip'],
        [`${elsewhere}/plan.docx`, '建设计划.docx'],
        ['/moved.docx', '验收办法.docx'],
        ['/fine.docx', '示范文本.docx'],
      ]),
    };
  }
  if (path === '/policy/2025/slow.html')
    return {
      body: withFiles([
        ['/slow.pdf', '补助标准.pdf'],
        ['/fine.docx', '示范文本.docx'],
      ]),
    };
  if (path === '/policy/2025/kinds.html') {
    return {
      body: withFiles([
        ['/documents/gbk.pdf', '预算安排.pdf'],
        ['/documents/scanned.pdf', '验收照片.pdf'],
        ['/documents/workbook.xlsx', '领取名册.xlsx'],
        ['/documents/limited-readOnly.docx', '申请表格.docx'],
        ['/documents/password.pdf', '内部底稿.pdf'],
      ]),
    };
  }
  if (path.startsWith('/documents/')) {
    return { body: readFileSync(join(ROOT, 'test', path)), headers: { 'content-type': 'application/octet-stream' } };
  }
  if (path === '/policy/2025/long.html') {
    const text = longText(7).map((line) => `<p>${line}</p>`);
    return { body: withFiles([['/far.docx', `${TITLE}.docx`]]).replace('<p>五、', `${text.join('')}<p>五、`) };
  }
  if (path === '/far.docx') return { body: far, headers: { 'content-type': 'application/octet-stream' } };
  if (path === '/error.docx') return { body: '<!doctype html><html><body>对不起，您访问的页面不存在</body></html>' };
  if (path === '/moved.docx') return { body: '', status: 302, headers: { location: `${elsewhere}/elsewhere.docx` } };
  if (path === '/login.pdf') return { body: '', status: 403 };
  if (path === '/empty.xlsx') return { body: '' };
  if (path === '/word.pdf' || path === '/fine.docx') return { body: form, headers: { 'content-type': 'application/octet-stream' } };
  if (path === '/huge.zip') return { body: new Uint8Array(51 * MEGABYTE) };
  if (path === '/slow.pdf') return { body: SLOW, pace: 64 * 1024 };
  if (/^\/(?:policy|files|assets|index)/u.test(path)) return sample(path);
  return { body: '没有', status: 404 };
};

/** A site with the sample pages, and pages whose attachments are faulty in every way. */
export interface AttachmentSite {
  readonly origin: string;
  /** Paths it was asked for, in order. */
  readonly asked: string[];
  /** Paths that another site was asked for, whose file it offers. */
  readonly askedElsewhere: string[];
  readonly close: () => Promise<void>;
}

/** Opens the site, and another under a name of its own. */
export const openAttachmentSite = async (): Promise<AttachmentSite> => {
  const asked: string[] = [];
  const askedElsewhere: string[] = [];
  const other = await serve((path) => {
    askedElsewhere.push(path);
    return { body: word };
  });
  const made = { far: await longWord([TITLE, ...longText(11)]), elsewhere: other.origin.replace('127.0.0.1', 'localhost') };
  const site = await serve((path) => {
    asked.push(path);
    return answer(path, made);
  });
  return {
    origin: site.origin,
    asked,
    askedElsewhere,
    close: async () => {
      await site.close();
      await other.close();
    },
  };
};
