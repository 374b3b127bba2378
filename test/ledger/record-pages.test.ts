import { describe, expect, test } from 'vitest';
import { pictureEvidence, pictureWords } from '../../src/ledger/picture-evidence.ts';
import { readProject, writeProject } from '../../src/ledger/project-file.ts';
import { emptyLedger } from '../../src/ledger/record.ts';
import { recordPages } from '../../src/ledger/record-pages.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { PagePicture } from '../../src/model/page-picture.ts';
import type { Report } from '../../src/model/report.ts';
import type { RunPage } from '../../src/model/run.ts';
import { auditSheet, sheetOf } from './generated-pages.ts';

const T1 = '2026-07-01T08:00:00.000Z';
const VALIDITY = 'document/validity-stated';
const REPORT: Report = auditSheet({ ...sheetOf(1), validity: '' }, 'table');
const PRINT = REPORT.findings.find(({ rule }) => rule === VALIDITY)?.fingerprint ?? '';
const TAKEN: PagePicture = {
  kind: 'taken',
  key: 'r/1',
  at: T1,
  cut: true,
  marks: [{ fingerprint: PRINT, number: 4, from: 0.5, to: 0.51 }],
};

const pageOf = (picture?: PagePicture): RunPage => ({
  run: 'r',
  target: { url: REPORT.page.url, title: '', listedOn: '', column: [] },
  state: 'audited',
  mode: 'fetch',
  finishedAt: T1,
  tries: 1,
  report: REPORT,
  ...(picture === undefined ? {} : { picture }),
});
const validityOf = (picture?: PagePicture) =>
  recordPages(emptyLedger, [pageOf(picture)]).ledger.entries.find(({ finding }) => finding.rule === VALIDITY);

describe('recording pages of a run', () => {
  test('takes the picture along, and says which frame it is', () => {
    expect(validityOf(TAKEN)?.evidence).toMatchObject([
      { picture: 'r/1', at: T1, spot: { from: 0.5, to: 0.51 }, about: '整页截图。标“4”的框是这一处。页面太长，只截到前面一部分。' },
    ]);
  });
  test('twice is there once', () => {
    const once = recordPages(emptyLedger, [pageOf(TAKEN)]).ledger;
    expect(recordPages(once, [pageOf(TAKEN)]).ledger.entries.map(({ evidence }) => evidence.length)).toEqual(once.entries.map(() => 1));
  });
  test('says why there is no picture', () => {
    const none: PagePicture = { kind: 'none', reason: '截图窗口被最小化或关闭' };
    expect(validityOf(none)?.evidence).toMatchObject([{ picture: '', about: '没有截图：截图窗口被最小化或关闭。' }]);
    expect(pictureWords(none)).toBe('没有截图：截图窗口被最小化或关闭。');
  });
  test('of a run without pictures adds nothing', () => expect(validityOf()?.evidence).toEqual([]));
  test('what has no frame is not said to have one', () => {
    expect(validityOf({ ...TAKEN, cut: false, marks: [] })?.evidence[0]?.about).toBe('整页截图。这一项在页面上没有可框出的文字。');
  });
  test('a re-check that finds it mended shows the page as it is now', () => {
    const entry = validityOf(TAKEN);
    if (entry === undefined) throw new Error('No entry.');
    const mended: RunPage = {
      ...pageOf({ kind: 'taken', key: 's/1', at: T1, cut: false, marks: [] }),
      report: { ...REPORT, findings: [] },
    };
    expect(pictureEvidence(entry, mended, [{ label: '有效性', quote: '有效' }])).toMatchObject({
      picture: 's/1',
      quote: '有效性：有效',
      about: '整页截图。',
    });
  });
});

test('a file of a team carries pictures, where they are framed, and what is said of them', async () => {
  const page = pageOf(TAKEN);
  const project = {
    runs: [],
    pages: [page],
    ledger: recordPages(emptyLedger, [page]).ledger,
    pictures: { 'r/1': 'data:image/jpeg;base64,/9j/AAAA' },
  };
  const back = await readProject(new TextEncoder().encode(await writeProject(project)));
  if (isFailure(back)) throw new Error(back.message);
  expect(back.pages[0]?.picture).toEqual(TAKEN);
  expect(back.ledger.entries).toEqual(project.ledger.entries);
});
