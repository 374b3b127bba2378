import { Button } from 'antd';
import { useMemo } from 'react';
import type { Run } from '../../../model/run.ts';
import type { RunDesk } from '../../../model/run-order.ts';
import type { RunProgress } from '../../../model/run-row.ts';
import { Icon } from '../../icons.tsx';
import { useWords } from '../../words.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Strip } from '../states.tsx';
import { useWish } from './run-actions.tsx';
import { duration } from './run-words.ts';

/** How far a run is, how fast, how long it still takes, and what a person must decide meanwhile. */
export const RunStanding = ({ run, desk }: { readonly run: Run; readonly desk: RunDesk | undefined }) => {
  const { runs } = useWorkbench();
  const seen = useWatched(useMemo(() => runs.watchProgress(run.id), [runs, run.id]));
  return (
    <>
      {seen.kind === 'there' && <Progress run={run} progress={seen.value} />}
      {desk !== undefined && <Questions run={run} desk={desk} />}
    </>
  );
};

const Progress = ({ run, progress }: { readonly run: Run; readonly progress: RunProgress }) => {
  const words = useWords();
  const { counts, total, pace } = progress;
  const left = counts.waiting + counts.running;
  const done = total - left;
  if (run.state === 'finished' && left === 0) return null;
  const number = (value: number): string => value.toLocaleString('zh-CN');
  const parts = [words('wb.run.done', number(done), number(total))];
  if (run.state === 'running' && pace > 0) {
    parts.push(words('wb.run.pace', pace >= 10 ? pace.toFixed(0) : pace.toFixed(1)), words('wb.run.left', duration(left / pace)));
  }
  const tone = run.state === 'stopped' ? 'red' : run.state === 'running' ? 'plain' : 'amber';
  return (
    <>
      <div
        className="progress"
        role="progressbar"
        aria-label={words('wb.run.progress')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <i style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
      </div>
      <Strip tone={tone}>
        <Icon name={run.state === 'running' ? 'clock' : 'info'} />
        <span>
          {parts.join(' · ')}
          {run.reason !== '' && ` · ${run.reason}`}
          {run.state === 'cancelled' && ` · ${words('wb.run.cancelledNote')}`}
          {run.state === 'paused' && ` · ${words('wb.run.pausedNote')}`}
        </span>
      </Strip>
    </>
  );
};

const Questions = ({ run, desk }: { readonly run: Run; readonly desk: RunDesk }) => {
  const words = useWords();
  const { runs } = useWorkbench();
  const wish = useWish();
  return (
    <>
      {desk.robots.map(({ host, url }) => (
        <Strip key={host} tone="amber">
          <Icon name="ask" />
          <span>{words('wb.run.robots', host, url)}</span>
          <Button size="small" onClick={() => wish(runs.decideRobots(run.id, host, false))}>
            {words('wb.run.robotsKeep')}
          </Button>
          <Button size="small" onClick={() => wish(runs.decideRobots(run.id, host, true))}>
            {words('wb.run.robotsVisit')}
          </Button>
        </Strip>
      ))}
      {desk.stopped.map(({ host, reason }) => (
        <Strip key={host} tone="red">
          <Icon name="cross" />
          <span>{reason}</span>
          {(run.state === 'running' || run.state === 'paused') && (
            <Button size="small" onClick={() => wish(runs.releaseHost(run.id, host))}>
              {words('wb.run.release')}
            </Button>
          )}
        </Strip>
      ))}
    </>
  );
};
