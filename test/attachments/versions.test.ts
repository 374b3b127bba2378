import { describe, expect, test } from 'vitest';
import { randomEdit } from '../../scripts/documents/edits.ts';
import { bytesOf, readHere } from '../../scripts/documents/open.ts';
import { samples, startDice } from '../../scripts/documents/texts.ts';
import { readFetched } from '../../src/attachments/read-fetched.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import type { AttachmentReading } from '../../src/model/attachment.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

const ADDRESS = 'https://www.example.gov.cn/1.html';
const EDITS = 40;

const pageOf = (id: string): Snapshot =>
  captureHtml(new TextDecoder().decode(bytesOf(`versions/${id}.html`)), { url: ADDRESS, charset: 'utf-8' });

const opened = (id: string, end: string, name: string): Promise<AttachmentReading> => {
  const extension = end.split('.').at(-1) ?? '';
  const file = { name: `${name}.${extension}`, href: `1${end}`, extension, url: `${ADDRESS}${end}`, group: 0 };
  return readFetched(file, { kind: 'answer', status: 200, bytes: bytesOf(`versions/${id}${end}`) }, readHere);
};

const audited = (page: Snapshot, attachments: readonly AttachmentReading[]) =>
  audit(page, { day: '2024-12-01', pageType: 'policy', attachments });

describe('page, Word and PDF of one document, by different producers, agree', () => {
  test.each(samples.map(({ id }) => [id]))('%s', async (id) => {
    const files = await Promise.all(['.docx', '.pdf', '.doc'].map((end) => opened(id, end, '全文')));
    const report = audited(pageOf(id), files);
    expect(report.findings.filter(({ catalogue }) => catalogue === 'B3' || catalogue === 'A3')).toEqual([]);
    expect(report.attachments?.map(({ differences, chips }) => [differences, chips.at(-1)])).toEqual(
      files.map(() => [0, 'three-identical']),
    );
  });
});

test('a single change planted in a file is found, and leaves one difference', async () => {
  const dice = startDice(11);
  const missed: string[] = [];
  for (let count = 0; count < EDITS; count += 1) {
    const { id } = dice.pick(samples);
    const page = pageOf(id);
    const reading = await opened(id, dice.pick(['.docx', '.doc', '.office.docx', '.pdf']), '全文');
    if (reading.read === null || isFailure(reading.read)) throw new Error(`${id} was not read`);
    const edit = randomEdit(reading.read.snapshot, dice, page, 1);
    const report = audited(page, [{ ...reading, read: { ...reading.read, snapshot: edit.snapshot } }]);
    const found = report.findings.some(({ catalogue }) => catalogue === 'B3' || catalogue === 'A3');
    if (!found || report.attachments?.[0]?.differences !== 1) missed.push(`${id}: ${edit.name} ${edit.from} → ${edit.to}`);
  }
  expect(missed).toEqual([]);
}, 30_000);
