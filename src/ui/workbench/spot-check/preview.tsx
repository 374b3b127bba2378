import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { StorageRoom } from '../../../model/room.ts';
import type { Run, RunColumn, Sampling } from '../../../model/run.ts';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { Strip } from '../states.tsx';
import { useWish } from './run-actions.tsx';
import { columnText, duration } from './run-words.ts';
import { SamplingFields } from './sampling-fields.tsx';

/** Most bytes a page without pictures takes in the store. */
const PAGE_BYTES = 40_000;
/** About as much as the picture of a whole page takes. */
const PICTURE_BYTES = 300_000;

/** What a run would visit, how many requests that is and about how long it takes; nothing is read before a person agrees. */
export const Preview = ({ run }: { readonly run: Run }) => {
  const words = useWords();
  const { runs, keeping } = useWorkbench();
  const [sampling, setSampling] = useState(run.plan.sampling);
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const wish = useWish();
  useEffect(() => {
    void keeping.room().then(setRoom);
  }, [keeping]);
  const chosen = run.columns.reduce((sum, column) => sum + chosenOf(column, sampling), 0);
  const pageBytes = PAGE_BYTES + (run.plan.pictures === true ? PICTURE_BYTES : 0);
  const isTight = room !== null && chosen * pageBytes > room.free;
  return (
    <>
      {isTight && <Strip tone="amber">{<span>{words('wb.preview.tight', Math.floor(room.free / pageBytes))}</span>}</Strip>}
      <div className="pane">
        <section>
          <p>
            {words('wb.preview.requests', number(chosen), duration(secondsOf(chosen, run)))}
            {run.plan.attachments && words('wb.preview.attachments')}
            {run.plan.pictures === true && words('wb.preview.pictures')}
          </p>
        </section>
        <section className="form">
          <span className="label">{words('wb.start.sampling')}</span>
          <SamplingFields sampling={sampling} change={setSampling} />
          <div className="wide">
            <Button type="primary" disabled={chosen === 0} onClick={() => wish(runs.start(run.id, sampling))}>
              {words('wb.preview.start')}
            </Button>
          </div>
        </section>
        <section>
          <ColumnTable run={run} sampling={sampling} />
          {run.columns.length === 0 && <p className="quiet">{words('wb.preview.nothing')}</p>}
        </section>
      </div>
    </>
  );
};

const ColumnTable = ({ run, sampling }: { readonly run: Run; readonly sampling: Sampling }) => {
  const words = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{words('wb.results.column')}</th>
          <th className="end">{words('wb.preview.discovered')}</th>
          <th className="end">{words('wb.preview.chosen')}</th>
          <th>{words('wb.preview.newest')}</th>
        </tr>
      </thead>
      <tbody>
        {run.columns.map((column) => (
          <tr key={column.url + column.column.join('>')}>
            <td>{columnText(column.column)}</td>
            <td className="end">{number(column.discovered)}</td>
            <td className="end">{number(chosenOf(column, sampling))}</td>
            <td>{column.newestDay}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const number = (value: number): string => value.toLocaleString('zh-CN');

const chosenOf = ({ discovered }: RunColumn, { kind, newest, random }: Sampling): number =>
  kind === 'all' ? discovered : Math.min(discovered, newest + random);

/** A request itself takes about so long. */
const REQUEST_SECONDS = 0.5;

const secondsOf = (chosen: number, { plan: { politeness } }: Run): number =>
  chosen * Math.max(politeness.delay / 1000, REQUEST_SECONDS / Math.max(1, politeness.atOnce));
