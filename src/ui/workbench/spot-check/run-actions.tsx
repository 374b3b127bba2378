import { Button, Popconfirm } from 'antd';
import { type Failure, isFailure } from '../../../model/failure.ts';
import type { Run } from '../../../model/run.ts';
import type { RunDesk } from '../../../model/run-order.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { ExportRun } from '../export-menu.tsx';
import { go } from '../route.ts';
import { useWorkbench } from '../shell.ts';

/** Says a failure at the foot of the screen; anything else went well. */
export const useWish = (): ((wish: Promise<Failure | null>) => void) => {
  const announce = useAnnounce();
  return (wish) => void wish.then((answer) => isFailure(answer) && announce(`${answer.message}${answer.advice}`));
};

/** What can be done with a run as it stands. */
export const RunActions = ({ run, stage }: { readonly run: Run; readonly stage: RunDesk['stage'] }) => {
  const words = useWords();
  const { runs } = useWorkbench();
  const wish = useWish();
  const isUnderWay = run.state === 'running' || run.state === 'paused';
  if (isUnderWay && stage === 'discovering') return null;
  return (
    <>
      {run.state === 'running' && stage === 'reading' && <Button onClick={() => wish(runs.pause(run.id))}>{words('wb.run.pause')}</Button>}
      {run.state === 'paused' && (
        <Button type="primary" onClick={() => wish(runs.resume(run.id))}>
          {words('wb.run.resume')}
        </Button>
      )}
      {isUnderWay && (
        <Popconfirm title={words('wb.run.cancelSure')} onConfirm={() => wish(runs.cancel(run.id))}>
          <Button>{words('wb.run.cancel')}</Button>
        </Popconfirm>
      )}
      {!isUnderWay && (
        <Popconfirm
          title={words('wb.run.removeSure')}
          onConfirm={() => {
            go('spot-check');
            void runs.remove(run.id);
          }}
        >
          <Button>{words('wb.run.remove')}</Button>
        </Popconfirm>
      )}
      {run.recheck === undefined && stage !== 'preview' && <ExportRun run={run} />}
    </>
  );
};
