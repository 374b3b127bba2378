import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Reading } from '../../model/fact.ts';
import type { TaughtField } from '../../model/site.ts';
import { describe } from '../../teaching/describe.ts';
import type { Learned } from '../../teaching/learn.ts';
import type { LearnedFiles } from '../../teaching/learn-files.ts';
import { useWords, type WordKey } from '../words.ts';
import { TaughtFiles } from './taught-files.tsx';
import { useTeaching } from './teaching.tsx';

interface RowProps {
  readonly field: TaughtField;
  /** The field's name in the user's language. */
  readonly called: string;
  readonly reading: Reading<unknown>;
}

/** Begins the teaching of a field: at once where nothing was read, else after asking what is wrong. */
export const TeachButton = ({ field, called, reading }: RowProps) => {
  const words = useWords();
  const { task, ask, point } = useTeaching();
  const isMissing = reading.value === null;
  if (task?.field === field) return null;
  return (
    <button
      type="button"
      className={isMissing ? 'link teach' : 'link teach doubt'}
      aria-label={`${called} ${words(isMissing ? 'teach.point' : 'teach.wrong')}`}
      onClick={() => (isMissing ? point(field) : ask(field))}
    >
      {words(isMissing ? 'teach.point' : 'teach.wrong')}
    </button>
  );
};

/** What is going on with the teaching of this field, and the ways on; nothing while another field or none is taught. */
export const TeachCard = ({ field, called, reading }: RowProps) => {
  const words = useWords();
  const { task, point, cancel } = useTeaching();
  if (task?.field !== field) return null;
  const giveUp = <Button onClick={cancel}>{words('teach.cancel')}</Button>;
  const again = <Button onClick={() => point(field, task.refuse)}>{words('teach.again')}</Button>;
  if (task.stage === 'asked') return <Question field={field} called={called} giveUp={giveUp} />;
  if (task.stage === 'learned') return <Lesson learned={task.learned} called={called} again={again} giveUp={giveUp} before={reading} />;
  if (task.stage === 'failed') {
    return (
      <Card
        actions={
          <>
            {again}
            {giveUp}
          </>
        }
      >
        <p>{task.failure.message}</p>
        <p className="quiet">{task.failure.advice}</p>
      </Card>
    );
  }
  return (
    <Card actions={giveUp}>
      <p>{words(task.stage === 'working' ? 'teach.working' : pointingWords(field, task.refuse), called)}</p>
    </Card>
  );
};

const pointingWords = (field: TaughtField, refuse: boolean): WordKey => {
  if (field !== 'attachments') return 'teach.pointing';
  return refuse ? 'teach.pointingRefused' : 'teach.pointingFile';
};

/** What is wrong with a value that was read. */
const Question = ({ field, called, giveUp }: { readonly field: TaughtField; readonly called: string; readonly giveUp: ReactNode }) => {
  const words = useWords();
  const { point, deny } = useTeaching();
  const isFiles = field === 'attachments';
  return (
    <Card
      actions={
        <>
          <Button onClick={() => point(field)}>{words(isFiles ? 'teach.missed' : 'teach.point')}</Button>
          {isFiles && <Button onClick={() => point(field, true)}>{words('teach.refuse')}</Button>}
          <Button onClick={() => deny(field)}>{words('teach.none')}</Button>
          {giveUp}
        </>
      }
    >
      <p>{words(isFiles ? 'teach.askedFiles' : 'teach.asked', called)}</p>
    </Card>
  );
};

interface LessonProps {
  readonly learned: Learned | LearnedFiles;
  readonly called: string;
  readonly again: ReactNode;
  readonly giveUp: ReactNode;
  readonly before: Reading<unknown>;
}

/** What would be read now, and the rule behind it. */
const Lesson = ({ learned, called, again, giveUp, before }: LessonProps) => {
  const words = useWords();
  const { save } = useTeaching();
  const { lesson } = learned;
  const isDenial = lesson.relation === 'not-label' || lesson.relation === 'nowhere';
  return (
    <Card
      actions={
        <>
          <Button type="primary" onClick={save}>
            {words('teach.save')}
          </Button>
          {!isDenial && again}
          {giveUp}
        </>
      }
    >
      <dl>
        {'about' in learned ? (
          <TaughtFiles learned={learned} called={called} />
        ) : (
          <Value learned={learned} called={called} before={before} />
        )}
        <dt>{words('teach.learned')}</dt>
        <dd>{lesson.relation === 'nowhere' ? words('teach.thisPageOnly', called) : describe(lesson)}</dd>
      </dl>
    </Card>
  );
};

const Value = ({ learned: { reading }, called, before }: Pick<LessonProps, 'called' | 'before'> & { readonly learned: Learned }) => {
  const words = useWords();
  return (
    <>
      <dt>{words('teach.reads')}</dt>
      <dd className="read">{reading.value ?? words('teach.readsNothing', called)}</dd>
      {typeof before.value === 'string' && before.value !== reading.value && (
        <>
          <dt>{words('teach.readBefore')}</dt>
          <dd className="quiet">{before.value}</dd>
        </>
      )}
    </>
  );
};

/** Comes into sight where it was opened from further away. */
const Card = ({ children, actions }: { readonly children: ReactNode; readonly actions: ReactNode }) => {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="lesson" role="status" ref={card}>
      {children}
      <div className="actions">{actions}</div>
    </div>
  );
};
