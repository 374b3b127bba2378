import { array, assert as check, constantFrom, integer, property, record as recordOf, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNote, assign, choose, moveTo, setDeadline, undo } from '../../src/ledger/changes.ts';
import { conflictsOf } from '../../src/ledger/history.ts';
import { mergeProjects } from '../../src/ledger/merge-projects.ts';
import { recordFindings } from '../../src/ledger/record.ts';
import { STATES } from '../../src/ledger/states.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Project } from '../../src/model/project.ts';
import { at, exampleProject, ledgerOf, pageOfRun, runOf } from './example-project.ts';
import { auditSheet, sheetOf } from './generated-pages.ts';

const base = exampleProject();

/** One thing a person does to one entry. */
interface Deed {
  readonly entry: number;
  readonly kind: 'move' | 'assign' | 'deadline' | 'note' | 'undo';
  readonly state: (typeof STATES)[number];
  readonly text: string;
  readonly second: number;
}

const deed = recordOf({
  entry: integer({ min: 0, max: base.ledger.entries.length - 1 }),
  kind: constantFrom('move', 'assign', 'deadline', 'note', 'undo'),
  state: constantFrom(...STATES),
  text: string({ maxLength: 4 }),
  second: integer({ min: 0, max: 3 }),
});

const done = (entry: LedgerEntry, { kind, state, text, second }: Deed, by: string): LedgerEntry => {
  const actor = { at: at(5, second), by };
  const results = {
    move: () => moveTo(entry, state, `理由${text}`, actor),
    assign: () => assign(entry, text, actor),
    deadline: () => setDeadline(entry, `2026-12-${String((second % 28) + 1).padStart(2, '0')}`, actor),
    note: () => addNote(entry, text, actor),
    undo: () => undo(entry, actor),
  };
  const result = results[kind]();
  return isFailure(result) ? entry : result;
};

const worked = (project: Project, deeds: readonly Deed[], by: string): Project => ({
  ...project,
  ledger: {
    entries: project.ledger.entries.map((entry, n) =>
      deeds.filter((one) => one.entry === n).reduce((now, one) => done(now, one, by), entry),
    ),
  },
});

const sorted = ({ runs, pages, ledger, pictures }: Project) => ({
  runs: new Set(runs.map((run) => JSON.stringify(run))),
  pages: new Set(pages.map((page) => JSON.stringify(page))),
  entries: new Map(ledger.entries.map((entry) => [entry.id, entry])),
  pictures,
});

describe('merging two people’s work', () => {
  test('is the same in either order, the same twice, and loses no change', () => {
    check(
      property(array(deed, { maxLength: 12 }), array(deed, { maxLength: 12 }), array(deed, { maxLength: 6 }), (one, other, both) => {
        const common = worked(base, both, '丙');
        const ours = worked(common, one, '甲');
        const theirs = worked(common, other, '乙');
        const merged = mergeProjects(ours, theirs).project;
        expect(sorted(mergeProjects(theirs, ours).project)).toEqual(sorted(merged));
        expect(sorted(mergeProjects(merged, theirs).project)).toEqual(sorted(merged));
        expect(sorted(mergeProjects(merged, merged).project)).toEqual(sorted(merged));
        const kept = new Set(merged.ledger.entries.flatMap(({ history }) => history.map(({ id }) => id)));
        for (const { history } of [...ours.ledger.entries, ...theirs.ledger.entries])
          for (const { id } of history) expect(kept.has(id)).toBe(true);
        expect(merged.ledger.entries).toHaveLength(base.ledger.entries.length);
      }),
      { numRuns: 300 },
    );
  });
  test('of three is the same in any order', () => {
    check(
      property(array(deed, { maxLength: 6 }), array(deed, { maxLength: 6 }), array(deed, { maxLength: 6 }), (a, b, c) => {
        const [one, two, three] = [worked(base, a, '甲'), worked(base, b, '乙'), worked(base, c, '丙')];
        const first = mergeProjects(mergeProjects(one, two).project, three).project;
        const second = mergeProjects(one, mergeProjects(three, two).project).project;
        expect(sorted(second)).toEqual(sorted(first));
      }),
      { numRuns: 100 },
    );
  });
  test('shows where both set one field differently, until somebody chooses', () => {
    const move = (state: Deed['state'], second: number): Deed => ({ entry: 0, kind: 'move', state, text: '', second });
    const merged = mergeProjects(worked(base, [move('mending', 1)], '甲'), worked(base, [move('false-alarm', 2)], '乙'));
    const [conflict] = merged.conflicts;
    expect(merged.conflicts).toHaveLength(1);
    expect(conflict?.sides.map(({ by, to }) => [by, to])).toEqual([
      ['甲', 'mending'],
      ['乙', 'false-alarm'],
    ]);
    const entry = merged.project.ledger.entries.find(({ id }) => id === conflict?.entry);
    if (entry === undefined || conflict?.sides[0] === undefined) throw new Error('no conflict');
    expect(entry.state).toBe('false-alarm');
    expect(entry.history).toHaveLength(2);
    const chosen = choose(entry, conflict, conflict.sides[0], { at: at(6), by: '甲' });
    expect(conflictsOf(chosen)).toEqual([]);
    const settled: Project = {
      ...merged.project,
      ledger: { entries: merged.project.ledger.entries.map((one) => (one.id === chosen.id ? chosen : one)) },
    };
    expect(mergeProjects(settled, worked(base, [move('false-alarm', 2)], '乙')).conflicts).toEqual([]);
  });
  test('one going on from the other’s change, or both doing the same, is no conflict', () => {
    const moves: readonly Deed[] = (['confirmed', 'mending', 'awaiting-recheck'] as const).map((state, second) => ({
      entry: 0,
      kind: 'move',
      state,
      text: '',
      second,
    }));
    const ours = worked(base, moves.slice(0, 1), '甲');
    expect(mergeProjects(ours, worked(ours, moves.slice(1), '乙')).conflicts).toEqual([]);
    expect(mergeProjects(worked(base, moves.slice(0, 1), '甲'), worked(base, moves.slice(0, 1), '乙')).conflicts).toEqual([]);
  });
});

describe('merging what two machines found by themselves', () => {
  const bad = { ...sheetOf(5), validity: '' };
  const project = (more: Partial<Project>): Project => ({ runs: [], pages: [], ledger: { entries: [] }, pictures: {}, ...more });
  test('one document at two addresses, once without its number, is one entry', () => {
    const ours = project({ ledger: ledgerOf([{ ...bad, number: '' }]) });
    const theirs = project({ ledger: ledgerOf([{ ...bad, url: 'https://www.yunxi.gov.cn/new/5.html' }], 9) });
    const validity = mergeProjects(ours, theirs).project.ledger.entries.filter(
      ({ finding }) => finding.rule === 'document/validity-stated',
    );
    expect(validity).toHaveLength(1);
    expect(validity[0]).toMatchObject({ firstSeen: at(1), lastSeen: at(9), page: { url: 'https://www.yunxi.gov.cn/new/5.html' } });
  });
  test('feedback here and our own finding there are one entry that was seen when it was seen last', () => {
    const theirs = project({ ledger: ledgerOf([bad], 2) });
    const found = theirs.ledger.entries.find(({ finding }) => finding.rule === 'document/validity-stated');
    if (found === undefined) throw new Error('nothing found');
    const { document: _, ...own } = found;
    const told: LedgerEntry = {
      ...own,
      id: 'f1',
      finding: { ...found.finding, fingerprint: '', message: '没有标注有效性' },
      firstSeen: at(5),
      lastSeen: at(5),
      feedback: { source: 'a.xlsx', row: 2, unit: '', description: '没有标注有效性', cells: {}, confidence: 0.9 },
    };
    for (const merged of [
      mergeProjects(project({ ledger: { entries: [told] } }), theirs),
      mergeProjects(theirs, project({ ledger: { entries: [told] } })),
    ]) {
      const entry = merged.project.ledger.entries.find(({ feedback }) => feedback !== undefined);
      expect(entry).toMatchObject({ finding: found.finding, firstSeen: at(2), lastSeen: at(5), feedback: told.feedback });
      expect(merged.project.ledger.entries).toHaveLength(theirs.ledger.entries.length);
    }
  });
  test('two documents with one title on two machines stay two, and stay so', () => {
    const shared = { ...bad, number: '', title: '政府信息公开工作年度情况的报告', index: '' };
    const one = project({ ledger: ledgerOf([{ ...shared, url: 'https://www.yunxi.gov.cn/a.html' }]) });
    const two = project({ ledger: ledgerOf([{ ...shared, published: '2024-05-20', url: 'https://www.yunxi.gov.cn/b.html' }]) });
    const merged = mergeProjects(one, two).project;
    const count = one.ledger.entries.length + two.ledger.entries.length;
    expect(merged.ledger.entries).toHaveLength(count);
    expect(new Set(merged.ledger.entries.map(({ id }) => id)).size).toBe(count);
    for (const again of [mergeProjects(two, one), mergeProjects(merged, one), mergeProjects(merged, two)])
      expect(sorted(again.project)).toEqual(sorted(merged));
  });
  test('a run that went on counts, and every page stands once', () => {
    const ours = project({
      runs: [runOf('r', { state: 'running', endedAt: '' })],
      pages: [{ ...pageOfRun('r', bad), state: 'waiting', finishedAt: '' }],
    });
    const theirs = project({ runs: [runOf('r')], pages: [pageOfRun('r', bad), pageOfRun('r', sheetOf(6))] });
    for (const merged of [mergeProjects(ours, theirs), mergeProjects(theirs, ours)]) {
      expect(merged.project.runs.map(({ state }) => state)).toEqual(['finished']);
      expect(merged.project.pages.map(({ state }) => state)).toEqual(['audited', 'audited']);
    }
  });
  test('large ledgers merge in seconds', () => {
    const report = auditSheet(bad);
    const [entry] = recordFindings({ entries: [] }, report, at(1)).ledger.entries;
    if (entry === undefined) throw new Error('nothing found');
    const many = Array.from({ length: 20_000 }, (_, n) => ({
      ...entry,
      id: `${entry.id}${n}`,
      page: { ...entry.page, url: `https://www.yunxi.gov.cn/m/${n}.html`, title: `${entry.page.title}${n}` },
      finding: { ...entry.finding, fingerprint: `${entry.id}${n}` },
      document: { number: `云政办〔2020〕${n}号`, indexNumber: '', issueDate: '', publishDate: '', issuer: '', addresses: [] },
    }));
    const before = performance.now();
    const merged = mergeProjects(project({ ledger: { entries: many } }), project({ ledger: { entries: many } }));
    expect(merged.project.ledger.entries).toHaveLength(20_000);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
