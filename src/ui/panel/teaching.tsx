import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Failure, isFailure } from '../../model/failure.ts';
import type { Report } from '../../model/report.ts';
import type { TaughtField } from '../../model/site.ts';
import type { Spot } from '../../model/tab.ts';
import type { Learned } from '../../teaching/learn.ts';
import type { LearnedFiles } from '../../teaching/learn-files.ts';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useShell } from './shell.ts';

/** Links of a box that are lit up on the page. */
const SPOTS = 40;

/** How far the teaching of one field has come. */
type Task = Subject &
  (
    | { readonly stage: 'asked' | 'pointing' | 'working' }
    | { readonly stage: 'learned'; readonly learned: Learned | LearnedFiles }
    | { readonly stage: 'failed'; readonly failure: Failure }
  );

/** What is taught: where a field stands or, of attachments, which links are none. */
interface Subject {
  readonly field: TaughtField;
  readonly refuse: boolean;
}

interface Teaching {
  /** What is being taught; null for nothing. */
  readonly task: Task | null;
  /** Offers the ways to put a wrong value right. */
  readonly ask: (field: TaughtField) => void;
  /** Lets the user point at the page, with `refuse` at what is no attachment. */
  readonly point: (field: TaughtField, refuse?: boolean) => void;
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
      ask: (field) => setTask({ stage: 'asked', field, refuse: false }),
      point: (field, refuse = false) => void begin({ field, refuse }, 'pointing', () => teaching.point(report, field, refuse)),
      deny: (field) => void begin({ field, refuse: false }, 'working', () => teaching.deny(report, field)),
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
    (subject: Subject, answer: Learned | LearnedFiles | Failure | null) => {
      if (answer === null) return setTask(null);
      if (isFailure(answer)) return setTask({ stage: 'failed', ...subject, failure: answer });
      setTask({ stage: 'learned', ...subject, learned: answer });
      const spots = spotsOf(answer);
      if (spots.length > 0) void show({ spots, tone: 'field', label: '', jump: false });
    },
    [show],
  );
  const begin = useCallback(
    async (subject: Subject, stage: 'pointing' | 'working', answer: () => Promise<Learned | LearnedFiles | Failure | null>) => {
      turn.current += 1;
      const mine = turn.current;
      setTask({ stage, ...subject });
      const answered = await answer();
      if (mine === turn.current) settle(subject, answered);
    },
    [settle],
  );
  return { task, setTask, begin, cancel };
};

/** Where on the page stands what a lesson reads. */
const spotsOf = (learned: Learned | LearnedFiles): readonly Spot[] => {
  if ('about' in learned)
    return learned.about.flatMap(({ place, name }) => (place === undefined ? [] : [{ place, quote: name }])).slice(0, SPOTS);
  const { place, raw } = learned.reading;
  return place === undefined || raw === null ? [] : [{ place, quote: raw }];
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
