import { array, assert as check, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNote, assign, choose, moveTo, moveWithin, notesOf, setDeadline, undo, undoable } from '../../src/ledger/changes.ts';
import { deadlineStanding } from '../../src/ledger/deadlines.ts';
import { conflictsOf } from '../../src/ledger/history.ts';
import { emptyLedger, recordFindings } from '../../src/ledger/record.ts';
import { mayMove, needsReason, STATES, TRANSITIONS } from '../../src/ledger/states.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../../src/model/ledger-words.ts';
import { auditSheet, sheetOf } from './generated-pages.ts';

const at = (n: number): string => new Date(Date.UTC(2026, 9, 1, 8, 0, n)).toISOString();
const actor = (n: number, by = '张三') => ({ at: at(n), by });
const [entry] = recordFindings(emptyLedger, auditSheet({ ...sheetOf(1), validity: '' }), at(0)).ledger.entries;
if (entry === undefined) throw new Error('nothing found');
const start: LedgerEntry = entry;

const well = (result: LedgerEntry | { readonly failure: true; readonly message: string }): LedgerEntry => {
  if (isFailure(result)) throw new Error(result.message);
  return result as LedgerEntry;
};

describe('states', () => {
  test('each is named, can be reached and can be left', () => {
    for (const state of STATES) {
      expect(LEDGER_STATE_WORDS[state]).not.toBe('');
      expect(TRANSITIONS[state].length).toBeGreaterThan(0);
      expect(STATES.some((from) => mayMove(from, state))).toBe(true);
      expect(mayMove(state, state)).toBe(false);
    }
  });
  test('a move that is not in the table is refused in words', () => {
    const closed = well(moveTo(start, 'closed', '已改', actor(1)));
    expect(moveTo(closed, 'awaiting-recheck', '理由', actor(2))).toMatchObject({
      failure: true,
      message: expect.stringContaining('已销号'),
    });
  });
  test('what is confirmed gets a day to mend it by, unless it has one', () => {
    const day = '2026-11-30';
    expect(well(moveWithin(start, 'confirmed', '', day, actor(1))).deadline).toBe(day);
    const dated = well(setDeadline(start, '2026-10-20', actor(1)));
    expect(well(moveWithin(dated, 'confirmed', '', day, actor(2))).deadline).toBe('2026-10-20');
    expect(well(moveWithin(start, 'closed', '已改', day, actor(1))).deadline).toBe('');
    expect(isFailure(moveWithin(well(moveTo(start, 'closed', '已改', actor(1))), 'awaiting-recheck', '', day, actor(2)))).toBe(true);
  });
  test('a demanded reason cannot be left out, not even by blanks', () => {
    for (const reason of ['', '  ', '\u3000'])
      expect(moveTo(start, 'false-alarm', reason, actor(1))).toMatchObject({ failure: true, code: 'reason-needed' });
  });
  test('no way of moves ever skips a required reason', () => {
    check(
      property(array(constantFrom(...STATES), { maxLength: 20 }), array(string({ maxLength: 3 }), { maxLength: 20 }), (states, reasons) => {
        let now = start;
        states.forEach((state, n) => {
          const next = moveTo(now, state, reasons[n] ?? '', actor(n + 1));
          if (!isFailure(next)) now = next;
        });
        for (const change of now.history) {
          const [from, to] = [STATES.find((state) => state === change.from), STATES.find((state) => state === change.to)];
          if (from === undefined || to === undefined) throw new Error('a state of no name');
          expect(mayMove(from, to)).toBe(true);
          if (needsReason(from, to)) expect(change.reason.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('changes', () => {
  test('are only ever added, and the last of a field counts', () => {
    const one = assign(start, '王五', actor(1));
    const two = well(setDeadline(one, '2026-11-30', actor(2)));
    const three = well(moveTo(two, 'mending', '', actor(3)));
    expect(three).toMatchObject({ person: '王五', deadline: '2026-11-30', state: 'mending' });
    expect(three.history.slice(0, 2)).toEqual(two.history);
    expect(new Set(three.history.map(({ id }) => id)).size).toBe(3);
  });
  test('undo is a further change; again it takes back the one before', () => {
    const one = well(moveTo(start, 'confirmed', '', actor(1)));
    const two = well(moveTo(one, 'will-not-mend', '超出职责', actor(2)));
    const back = undo(two, actor(3));
    expect(back.state).toBe('confirmed');
    expect(back.history).toHaveLength(3);
    const further = undo(back, actor(4));
    expect(further.state).toBe('to-verify');
    expect(undoable(further)).toBeUndefined();
    expect(undo(further, actor(5))).toBe(further);
    expect(further.history.every(({ field, reason, undoes }) => field === 'state' && (undoes === undefined || reason !== ''))).toBe(true);
  });
  test('a note that was taken back is no note any more, but stays in the history', () => {
    const noted = addNote(addNote(start, '已电话通知', actor(1)), '写错了', actor(2));
    const back = undo(noted, actor(3));
    expect(notesOf(back).map(({ to }) => to)).toEqual(['已电话通知']);
    expect(back.history).toHaveLength(3);
  });
  test.each(['2026-02-30', '明天', '2026/1/1', '20261101'])('%s is no deadline', (day) => {
    expect(setDeadline(start, day, actor(1))).toMatchObject({ failure: true });
  });
  test('a conflict is settled by a choice, and both sides stay', () => {
    const ours = well(moveTo(start, 'mending', '', actor(1, '甲')));
    const theirs = well(moveTo(start, 'false-alarm', '页面另有说明', actor(2, '乙')));
    const merged: LedgerEntry = { ...theirs, history: [...ours.history, ...theirs.history] };
    const [conflict] = conflictsOf(merged);
    if (conflict?.sides[0] === undefined) throw new Error('no conflict');
    const settled = choose(merged, conflict, conflict.sides[0], actor(3));
    expect(settled.state).toBe('mending');
    expect(conflictsOf(settled)).toEqual([]);
    expect(settled.history).toHaveLength(3);
  });
});

describe('deadlines', () => {
  const on = (deadline: string, today: string, state: LedgerEntry['state'] = 'mending') => deadlineStanding({ deadline, state }, today);
  test.each([
    ['2026-10-15', '2026-10-14', 'near', '还剩 1 个工作日'],
    ['2026-10-14', '2026-10-14', 'near', '今天到期'],
    ['2026-10-13', '2026-10-14', 'passed', '已超期 1 个工作日'],
    ['2026-11-20', '2026-10-14', 'ahead', '还剩 27 个工作日'],
    // the holidays of that year are not known
    ['2031-03-10', '2031-03-06', 'near', '还剩 4 天'],
    ['2031-03-20', '2031-03-06', 'ahead', '还剩 14 天'],
  ] as const)('%s seen on %s is %s', (deadline, today, kind, words) => {
    expect(on(deadline, today)).toMatchObject({ kind, words });
  });
  test('none, and none that matters any more', () => {
    expect(on('', '2026-10-14').kind).toBe('none');
    expect(on('2026-10-01', '2026-10-14', 'closed').kind).toBe('settled');
  });
});
