import { Button } from 'antd';
import { useMemo } from 'react';
import type { Run } from '../../../model/run.ts';
import { useWords, type Words } from '../../words.ts';
import { Grid, type GridColumn } from '../grid.tsx';
import { parseSort, sortText } from '../grid-rows.ts';
import { Head } from '../head.tsx';
import { go, setFilters, useRoute } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Notice, WhenThere } from '../states.tsx';
import { clock, RUN_STATES } from './run-words.ts';

/** All spot-checks on this machine. */
export const RunList = () => {
  const words = useWords();
  const { runs } = useWorkbench();
  const seen = useWatched(runs.watchRuns);
  const { filters } = useRoute();
  const columns = useMemo(() => columnsOf(words), [words]);
  const begin = (): void => go('spot-check', ['new']);
  return (
    <>
      <Head title={words('wb.rail.spotCheck')}>
        <Button type="primary" onClick={begin}>
          {words('wb.runs.new')}
        </Button>
      </Head>
      <WhenThere seen={seen}>
        {(all) => (
          <Grid
            label={words('wb.rail.spotCheck')}
            rows={all}
            columns={columns}
            keyOf={({ id }) => id}
            sort={parseSort(filters.sort)}
            onSort={(sort) => setFilters({ sort: sort === null ? '' : sortText(sort) })}
            open=""
            onOpen={({ id }) => go('spot-check', [id])}
            selectLabel=""
            empty={
              <Notice
                icon="search"
                title={words('wb.runs.none')}
                sentence={words('wb.runs.noneAdvice')}
                action={{ label: words('wb.runs.new'), run: begin }}
              />
            }
          />
        )}
      </WhenThere>
    </>
  );
};

const columnsOf = (words: Words): readonly GridColumn<Run>[] => [
  { id: 'name', title: words('wb.runs.name'), width: 'minmax(220px, 3fr)', cell: ({ name }) => name, sort: ({ name }) => name },
  {
    id: 'kind',
    title: words('wb.runs.kind'),
    width: '90px',
    cell: ({ recheck }) => words(recheck === undefined ? 'wb.runs.spotCheck' : 'wb.runs.recheck'),
  },
  { id: 'state', title: words('wb.runs.state'), width: '110px', cell: ({ state }) => words(RUN_STATES[state]), sort: ({ state }) => state },
  {
    id: 'chosen',
    title: words('wb.runs.chosen'),
    width: '90px',
    end: true,
    cell: (run) => chosenOf(run).toLocaleString('zh-CN'),
    sort: chosenOf,
  },
  { id: 'day', title: words('wb.runs.day'), width: '110px', cell: ({ plan }) => plan.day, sort: ({ plan }) => plan.day },
  {
    id: 'started',
    title: words('wb.runs.started'),
    width: '150px',
    cell: ({ startedAt }) => clock(startedAt),
    sort: ({ startedAt }) => startedAt,
  },
  { id: 'reason', title: words('wb.runs.reason'), width: 'minmax(120px, 2fr)', cell: ({ reason }) => reason },
];

const chosenOf = ({ columns }: Run): number => columns.reduce((sum, { chosen }) => sum + chosen, 0);
