import { pdfTextExtractable } from '../../../src/rules/attachments/pdf-text-extractable.ts';
import { casesOf } from '../cases.ts';
import { openedFile } from '../opened.ts';
import { policyPage } from '../page.ts';

const html = policyPage();
const scanned = openedFile('办法.pdf', 'pdf', [], { textState: 'scanned', scannedPages: [1, 2], pages: 2 });

export const cases = casesOf(pdfTextExtractable, [
  { kind: 'pass', name: 'PDF 的文字能检索和复制', html, attachments: [openedFile('办法.pdf', 'pdf', ['办法'])], outcome: 'pass' },
  {
    kind: 'fail',
    name: 'PDF 是扫描图片，请人工核对',
    html,
    attachments: [scanned],
    outcome: 'review',
    messages: ['附件“办法.pdf”是扫描图片，不能检索和复制。'],
  },
  {
    kind: 'fail',
    name: 'PDF 是扫描图片，另有 Word 版',
    html,
    attachments: [scanned, openedFile('办法.docx', 'docx', ['办法'])],
    outcome: 'review',
    messages: ['附件“办法.pdf”是扫描图片，不能检索和复制；另有能读出文字的版本。'],
  },
  {
    kind: 'fail',
    name: 'PDF 禁止复制',
    html,
    attachments: [
      openedFile('办法.pdf', 'pdf', ['办法'], {
        protection: { copyForbidden: true, editing: 'none', enforced: false, writeReservation: false },
      }),
    ],
    outcome: 'fail',
    messages: ['附件“办法.pdf”设置了禁止复制文字。'],
  },
  {
    kind: 'near-miss',
    name: '只有末尾盖章页是图片',
    html,
    attachments: [openedFile('办法.pdf', 'pdf', ['办法'], { scannedPages: [5], pages: 5 })],
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '附件还没有检查', html, outcome: 'not-assessable' },
]);
