import { damaged } from '../../../src/readers/limits.ts';
import { attachmentsOpen } from '../../../src/rules/attachments/attachments-open.ts';
import { casesOf } from '../cases.ts';
import { fetchedFile, openedFile } from '../opened.ts';
import { policyPage } from '../page.ts';

const html = policyPage();

export const cases = casesOf(attachmentsOpen, [
  { kind: 'pass', name: '附件能下载，格式与扩展名一致', html, attachments: [openedFile('办法.pdf', 'pdf', ['办法'])], outcome: 'pass' },
  {
    kind: 'fail',
    name: '附件链接 404',
    html,
    attachments: [fetchedFile('办法.pdf', 'dead', null, 404)],
    outcome: 'fail',
    messages: ['附件“办法.pdf”打不开，网站回答文件不存在（404）。'],
  },
  {
    kind: 'fail',
    name: '附件是空文件',
    html,
    attachments: [fetchedFile('办法.pdf', 'empty', 'empty')],
    outcome: 'fail',
    messages: ['附件“办法.pdf”是空文件（0 字节）。'],
  },
  {
    kind: 'fail',
    name: '下载到的是错误网页',
    html,
    attachments: [fetchedFile('办法.docx', 'error-page', 'html')],
    outcome: 'fail',
    messages: ['附件“办法.docx”下载到的是网页，不是 docx 文件。'],
  },
  {
    kind: 'fail',
    name: '扩展名是 pdf，实际是图片',
    html,
    attachments: [fetchedFile('办法.pdf', 'wrong-type', 'image')],
    outcome: 'fail',
    messages: ['附件“办法.pdf”扩展名是 pdf，实际是图片，可能打不开。'],
  },
  {
    kind: 'fail',
    name: '扩展名是 doc，实际是 docx，请人工核对',
    html,
    attachments: [fetchedFile('办法.doc', 'wrong-type', 'docx')],
    outcome: 'review',
    messages: ['附件“办法.doc”扩展名是 doc，实际是Word 文档（docx），打开时可能有警告。'],
  },
  {
    kind: 'fail',
    name: '网站要求验证，请人工核对',
    html,
    attachments: [fetchedFile('办法.pdf', 'blocked', null, 403)],
    outcome: 'review',
    messages: ['附件“办法.pdf”要求登录或验证后才能下载，请在浏览器里核对公众能否打开。'],
  },
  {
    kind: 'fail',
    name: '文件像是损坏，请人工核对',
    html,
    attachments: [fetchedFile('办法.pdf', 'fine', 'pdf', 200, damaged)],
    outcome: 'review',
    messages: ['附件“办法.pdf”像是已经损坏，请核对能否打开。'],
  },
  { kind: 'near-miss', name: '附件还没有检查', html, outcome: 'not-assessable' },
  { kind: 'near-miss', name: '页面没有附件', html: policyPage({ files: [] }), outcome: 'inapplicable' },
  {
    kind: 'near-miss',
    name: '没有授权访问附件所在的网站',
    html,
    attachments: [fetchedFile('办法.pdf', 'no-permission', null, null)],
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '能打开而内容暂不能读取的演示文稿',
    html,
    attachments: [fetchedFile('培训.pptx', 'fine', 'pptx')],
    outcome: 'pass',
  },
]);
