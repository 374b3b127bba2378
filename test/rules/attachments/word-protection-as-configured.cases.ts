import { passwordNeeded } from '../../../src/readers/limits.ts';
import { wordProtectionAsConfigured } from '../../../src/rules/attachments/word-protection-as-configured.ts';
import { casesOf } from '../cases.ts';
import { fetchedFile, openedFile } from '../opened.ts';
import { policyPage } from '../page.ts';

const html = policyPage();
const limited = openedFile('办法.docx', 'docx', ['办法'], {
  protection: { copyForbidden: false, editing: 'readOnly', enforced: true, writeReservation: false },
});
const switchedOff = openedFile('办法.docx', 'docx', ['办法'], {
  protection: { copyForbidden: false, editing: 'readOnly', enforced: false, writeReservation: false },
});
const free = openedFile('办法.docx', 'docx', ['办法']);

export const cases = casesOf(wordProtectionAsConfigured, [
  {
    kind: 'pass',
    name: '本地要求限制编辑，Word 版限制了编辑',
    html,
    attachments: [limited],
    wordProtection: 'restricted',
    outcome: 'pass',
  },
  { kind: 'pass', name: '本地要求不限制，Word 版没有限制', html, attachments: [free], wordProtection: 'unrestricted', outcome: 'pass' },
  {
    kind: 'fail',
    name: '附件要口令才能打开',
    html,
    attachments: [fetchedFile('办法.docx', 'fine', 'encrypted-office', 200, passwordNeeded)],
    outcome: 'fail',
    messages: ['附件“办法.docx”要口令才能打开，公众看不到内容。'],
  },
  {
    kind: 'fail',
    name: '本地要求限制编辑，Word 版没有限制',
    html,
    attachments: [free],
    wordProtection: 'restricted',
    outcome: 'fail',
    messages: ['附件“办法.docx”没有限制编辑，本地要求限制。'],
  },
  {
    kind: 'fail',
    name: '本地要求限制编辑，限制写在文件里却没有启用',
    html,
    attachments: [switchedOff],
    wordProtection: 'restricted',
    outcome: 'fail',
    messages: ['附件“办法.docx”没有限制编辑，本地要求限制。'],
  },
  { kind: 'near-miss', name: '限制了编辑而没有设定期望，只说明现状', html, attachments: [limited], outcome: 'inapplicable' },
  { kind: 'near-miss', name: '没有限制编辑而没有设定期望', html, attachments: [free], outcome: 'inapplicable' },
  { kind: 'near-miss', name: '附件还没有检查', html, outcome: 'not-assessable' },
]);
