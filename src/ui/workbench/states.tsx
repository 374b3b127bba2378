import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Failure } from '../../model/failure.ts';
import { Icon, type IconName } from '../icons.tsx';
import { useWords } from '../words.ts';
import type { Watched } from './shell.ts';
import type { TaskState } from './use-task.ts';

interface NoticeProps {
  readonly icon: IconName;
  readonly tone?: 'quiet' | 'amber' | 'red' | 'green';
  readonly title: string;
  readonly sentence?: string;
  /** The one thing to do next. */
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly children?: ReactNode;
}

/** What stands where a table would be: a sentence and one thing to do. */
export const Notice = ({ icon, tone = 'quiet', title, sentence, action, children }: NoticeProps) => (
  <section className="notice" data-tone={tone}>
    <Icon name={icon} />
    <h2>{title}</h2>
    {sentence !== undefined && <p>{sentence}</p>}
    {children}
    {action !== undefined && (
      <Button type="primary" onClick={action.run}>
        {action.label}
      </Button>
    )}
  </section>
);

/** Something is on its way. */
export const Busy = ({ sentence }: { readonly sentence: string }) => (
  <p className="busy quiet" role="status">
    {sentence}
  </p>
);

/** How far long work is and the way out of it, once it is worth saying. */
export const Working = ({ sentence, state, stop }: { readonly sentence: string; readonly state: TaskState; readonly stop: () => void }) => {
  const words = useWords();
  if (state.kind !== 'busy' || state.progress === null) return null;
  const { done, total } = state.progress;
  const read = words('wb.task.pages', done.toLocaleString('zh-CN'), total.toLocaleString('zh-CN'));
  return (
    <div className="working">
      <progress aria-label={sentence} value={done} max={total} />
      <span className="quiet">{done < total ? read : words('wb.task.writing')}</span>
      <Button size="small" onClick={stop}>
        {words('wb.task.cancel')}
      </Button>
    </div>
  );
};

/** A strip above a screen's content that says how things stand and what can be done. */
export const Strip = ({ tone, children }: { readonly tone: 'plain' | 'amber' | 'red' | 'green'; readonly children: ReactNode }) => (
  <div className="strip" data-tone={tone} role={tone === 'red' ? 'alert' : 'status'}>
    {children}
  </div>
);

/** What went wrong and what to do. */
export const Trouble = ({ failure }: { readonly failure: Failure | null }) =>
  failure === null ? null : (
    <Strip tone="red">
      <Icon name="cross" />
      <span>
        {failure.message}
        {failure.advice}
      </span>
    </Strip>
  );

/** Draws what a watch told; while it has told nothing, or when it broke, a sentence stands there. */
export const WhenThere = <T,>({ seen, children }: { readonly seen: Watched<T>; readonly children: (value: T) => ReactNode }) => {
  const words = useWords();
  if (seen.kind === 'loading') return <Busy sentence={words('wb.loading')} />;
  if (seen.kind === 'failed') {
    return (
      <Notice
        icon="cross"
        tone="red"
        title={words('wb.broken.title')}
        sentence={words('wb.broken.advice', seen.detail)}
        action={{ label: words('wb.broken.again'), run: () => location.reload() }}
      />
    );
  }
  return children(seen.value);
};
