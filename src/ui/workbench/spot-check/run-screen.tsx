import { Button } from 'antd';
import { useMemo } from 'react';
import type { Run } from '../../../model/run.ts';
import type { RunDesk } from '../../../model/run-order.ts';
import { useWords } from '../../words.ts';
import { Head } from '../head.tsx';
import { go } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Notice, WhenThere } from '../states.tsx';
import { Preview } from './preview.tsx';
import { RecheckProposals } from './recheck-proposals.tsx';
import { Results } from './results-view.tsx';
import { RunActions } from './run-actions.tsx';
import { RunStanding } from './run-standing.tsx';
import { clock, RUN_STATES, stageWord } from './run-words.ts';

/** One spot-check: how it stands, and all it found so far. */
export const RunScreen = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const { runs } = useWorkbench();
  const seen = useWatched(runs.watchRuns);
  const desk = useWatched(useMemo(() => runs.watchDesk(id), [runs, id]));
  const home = (): void => go('spot-check');
  return (
    <WhenThere seen={seen}>
      {(all) => {
        const run = all.find((one) => one.id === id);
        if (run !== undefined) return <Standing run={run} desk={desk.kind === 'there' ? desk.value : undefined} />;
        return (
          <Notice
            icon="empty"
            title={words('wb.run.gone')}
            sentence={words('wb.run.goneAdvice')}
            action={{ label: words('wb.run.toList'), run: home }}
          />
        );
      }}
    </WhenThere>
  );
};

const Standing = ({ run, desk }: { readonly run: Run; readonly desk: RunDesk | undefined }) => {
  const words = useWords();
  const stage = desk?.stage ?? 'over';
  const state = words(stageWord(desk) ?? RUN_STATES[run.state]);
  return (
    <>
      <Head title={run.name} back={() => go('spot-check')} note={`${state} · ${clock(run.startedAt)}`}>
        <RunActions run={run} stage={stage} />
      </Head>
      {stage === 'discovering' && run.state === 'running' && (
        <Notice
          icon="search"
          title={words('wb.run.discovering')}
          sentence={words('wb.run.discovered', (desk?.discovered ?? 0).toLocaleString('zh-CN'))}
        >
          <CancelDiscovery run={run} />
        </Notice>
      )}
      {stage === 'preview' && run.state === 'running' && <Preview run={run} />}
      {(stage === 'reading' || stage === 'over' || run.state !== 'running') && (
        <>
          <RunStanding run={run} desk={desk} />
          {run.recheck === undefined ? <Results run={run} /> : <RecheckProposals run={run} />}
        </>
      )}
    </>
  );
};

const CancelDiscovery = ({ run }: { readonly run: Run }) => {
  const words = useWords();
  const { runs } = useWorkbench();
  return <Button onClick={() => void runs.cancel(run.id)}>{words('wb.run.cancel')}</Button>;
};
