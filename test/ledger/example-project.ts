import { recordFindings } from '../../src/ledger/record.ts';
import type { Ledger, LedgerEntry } from '../../src/model/ledger.ts';
import type { Project } from '../../src/model/project.ts';
import type { Run, RunPage } from '../../src/model/run.ts';
import { auditSheet, DAY, type Sheet, sheetOf } from './generated-pages.ts';

export const at = (day: number, second = 0): string => new Date(Date.UTC(2026, 9, day, 8, 0, second)).toISOString();

export const runOf = (id: string, more: Partial<Run> = {}): Run => ({
  id,
  name: `抽查 ${id}`,
  startedAt: at(1),
  endedAt: at(1, 30),
  state: 'finished',
  reason: '',
  plan: {
    sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
    politeness: { delay: 500, atOnce: 1 },
    attachments: false,
    day: DAY,
    profile: { id: 'national', name: '全国', version: '1' },
  },
  columns: [],
  ...more,
});

export const pageOfRun = (run: string, sheet: Sheet, day = 1): RunPage => ({
  run,
  target: { url: sheet.url, title: sheet.title, listedOn: '', column: ['政策文件'] },
  state: 'audited',
  mode: 'fetch',
  finishedAt: at(day),
  tries: 1,
  report: auditSheet(sheet),
});

export const ledgerOf = (sheets: readonly Sheet[], day = 1): Ledger =>
  sheets.reduce<Ledger>((ledger, sheet) => recordFindings(ledger, auditSheet(sheet), at(day)).ledger, { entries: [] });

/** A picture of one dot. */
const DOT = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A small project with everything in it. */
export const exampleProject = (): Project => {
  const sheets = [1, 2, 3].map((n) => ({ ...sheetOf(n), validity: '' }));
  const entries: readonly LedgerEntry[] = ledgerOf(sheets).entries.map((entry, n) =>
    n > 0
      ? entry
      : { ...entry, evidence: [{ id: 'e1', at: at(1), url: entry.page.url, quote: '有效性：', picture: 'p1', profile: '全国 1' }] },
  );
  return {
    runs: [runOf('r1')],
    pages: sheets.map((sheet) => pageOfRun('r1', sheet)),
    ledger: { entries },
    pictures: { p1: DOT },
  };
};
