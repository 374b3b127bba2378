import { expect, test } from 'vitest';
import { bytesOf, readHere } from '../../scripts/documents/open.ts';
import { readFetched } from '../../src/attachments/read-fetched.ts';
import type { Fetched } from '../../src/model/attachment.ts';
import { isFailure } from '../../src/model/failure.ts';

const read = (extension: string, fetched: Fetched) =>
  readFetched({ name: `办法.${extension}`, href: 'a', extension, url: 'https://www.example.gov.cn/a', group: 0 }, fetched, readHere);
const answer = (content: string | Uint8Array, status = 200): Fetched => ({
  kind: 'answer',
  status,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const ERROR_PAGE = '<!DOCTYPE html><html><head><title>出错</title></head><body>页面不存在</body></html>';
const GATE = '<!DOCTYPE html><html><body>请输入验证码后继续访问</body></html>';
const SAVED = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>办法</body></html>';

test.each([
  ['a document under its name', 'docx', answer(bytesOf('draft.docx')), 'fine', 'docx'],
  ['an answer 404', 'pdf', answer('没有', 404), 'dead', null],
  ['an answer 410', 'pdf', answer('', 410), 'dead', null],
  ['an answer 403', 'pdf', answer(ERROR_PAGE, 403), 'blocked', null],
  ['an answer 429', 'pdf', answer('', 429), 'blocked', null],
  ['an answer 500', 'pdf', answer('', 500), 'refused', null],
  ['no bytes', 'pdf', answer(''), 'empty', 'empty'],
  ['a web page under the name of a document', 'pdf', answer(ERROR_PAGE), 'error-page', 'html'],
  ['a page that asks for a captcha', 'pdf', answer(GATE), 'blocked', 'html'],
  ['a document saved as a web page', 'doc', answer(SAVED), 'wrong-type', 'html'],
  ['a web page where no kind of file is named', '', answer(ERROR_PAGE), 'fine', 'html'],
  ['a Word document called PDF', 'pdf', answer(bytesOf('draft.docx')), 'wrong-type', 'docx'],
  ['a document that was cut off', 'docx', answer(bytesOf('draft.docx').slice(0, 900)), 'fine', 'docx'],
  ['a time-out', 'pdf', { kind: 'none', verdict: 'timeout' }, 'timeout', null],
] as const)('%s is told', async (_, extension, fetched, verdict, kind) => {
  expect(await read(extension, fetched)).toMatchObject({ verdict, kind });
});

test('what cannot be read is a failure, what can is a reading', async () => {
  const damaged = (await read('docx', answer(bytesOf('draft.docx').slice(0, 900)))).read;
  expect(isFailure(damaged) && damaged.code).toBe('damaged');
  const locked = (await read('pdf', answer(bytesOf('password.pdf')))).read;
  expect(isFailure(locked) && locked.code).toBe('password-needed');
  const draft = (await read('docx', answer(bytesOf('draft.docx')))).read;
  expect(draft !== null && !isFailure(draft) && draft.snapshot.blocks.length).toBeGreaterThan(3);
  expect((await read('pdf', answer(ERROR_PAGE))).read).toBeNull();
});
