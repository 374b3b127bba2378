import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Failure, isFailure } from '../../model/failure.ts';
import type { Report } from '../../model/report.ts';
import type { TaughtField } from '../../model/site.ts';
import type { Learned } from '../../teaching/learn.ts';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useShell } from './shell.ts';

/** How far the teaching of one field has come. */
type Task =
  | { readonly stage: 'asked' | 'pointing' | 'working'; readonly field: TaughtField }
  | { readonly stage: 'learned'; readonly field: TaughtField; readonly learned: Learned }
  | { readonly stage: 'failed'; readonly field: TaughtField; readonly failure: Failure };

interface Teaching {
  /** What is being taught; null for nothing. */
  readonly task: Task | null;
  /** Offers the ways to put a wrong value right. */
  readonly ask: (field: TaughtField) => void;
  /** Lets the user point at the page. */
  readonly point: (field: TaughtField) => void;
  /** Says that this page has no such field. */
  readonly deny: (field: TaughtField) => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

const TeachingContext = createContext<Teaching | null>(null);

/** Holds the teaching of one field at a time; another report or Esc ends it. */
export const TeachingProvider = ({ report, children }: { readonly report: Report; readonly children: ReactNode }) => {
  const { teaching, audit } = useShell();
  const words = useWords();
  const announce = useAnnounce();
  const { task, setTask, begin, cancel } = useTask();
  const value = useMemo(
    (): Teaching => ({
      task,
      ask: (field) => setTask({ stage: 'asked', field }),
      point: (field) => void begin(field, 'pointing', () => teaching.point(report, field)),
      deny: (field) => void begin(field, 'working', () => teaching.deny(report, field)),
      save: () => {
        if (task?.stage !== 'learned') return;
        teaching.save(report, task.learned.lesson).then(() => {
          announce(words('teach.saved'));
          setTask(null);
          audit();
        });
      },
      cancel,
    }),
    [task, setTask, begin, teaching, report, announce, words, audit, cancel],
  );
  useEndings(report, task, cancel);
  return <TeachingContext value={value}>{children}</TeachingContext>;
};

/** The task, how one is begun, and how it is given up. */
const useTask = () => {
  const { teaching, show, clear } = useShell();
  const [task, setTask] = useState<Task | null>(null);
  /** Answers to what was asked before something else was asked come too late. */
  const turn = useRef(0);
  const cancel = useCallback(() => {
    turn.current += 1;
    teaching.stop();
    clear();
    setTask(null);
  }, [teaching, clear]);
  const settle = useCallback(
    (field: TaughtField, answer: Learned | Failure | null) => {
      if (answer === null) return setTask(null);
      if (isFailure(answer)) return setTask({ stage: 'failed', field, failure: answer });
      setTask({ stage: 'learned', field, learned: answer });
      const { place, raw } = answer.reading;
      if (place !== undefined && raw !== null) void show({ spots: [{ place, quote: raw }], tone: 'field', label: '', jump: false });
    },
    [show],
  );
  const begin = useCallback(
    async (field: TaughtField, stage: 'pointing' | 'working', answer: () => Promise<Learned | Failure | null>) => {
      turn.current += 1;
      const mine = turn.current;
      setTask({ stage, field });
      const answered = await answer();
      if (mine === turn.current) settle(field, answered);
    },
    [settle],
  );
  return { task, setTask, begin, cancel };
};

/** The teaching that is under way. */
export const useTeaching = (): Teaching => {
  const teaching = useContext(TeachingContext);
  if (teaching === null) throw new Error('Drawn outside teaching.');
  return teaching;
};

const useEndings = (report: Report, task: Task | null, cancel: () => void): void => {
  const before = useRef(report);
  useEffect(() => {
    if (before.current !== report && task !== null) cancel();
    before.current = report;
  }, [report, task, cancel]);
  useEffect(() => {
    if (task === null) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') cancel();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [task, cancel]);
};
