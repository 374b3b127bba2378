import { useMemo } from 'react';
import { useWords } from '../../words.ts';
import { Grid, type GridColumn } from '../grid.tsx';
import { parseSort, sortText } from '../grid-rows.ts';
import { setFilters, useRoute } from '../route.ts';
import { Notice } from '../states.tsx';
import type { Group } from './results.ts';

interface GroupTableProps {
  readonly name: string;
  /** Filter of the pages that a click on a group sets. */
  readonly filter: 'rule' | 'column' | 'site';
  readonly groups: readonly Group[];
}

/** Groups of pages with their numbers; each leads to its pages. */
export const GroupTable = ({ name, filter, groups }: GroupTableProps) => {
  const words = useWords();
  const { filters } = useRoute();
  const columns = useMemo((): readonly GridColumn<Group>[] => {
    const number = (id: 'pages' | 'faulty' | 'fails' | 'reviews', title: string, tone = ''): GridColumn<Group> => ({
      id,
      title,
      width: '110px',
      end: true,
      cell: (group) => <span className={group[id] > 0 ? tone : 'quiet'}>{group[id].toLocaleString('zh-CN')}</span>,
      sort: (group) => group[id],
    });
    return [
      { id: 'name', title: name, width: 'minmax(260px, 1fr)', cell: (group) => group.name, sort: (group) => group.name },
      number('pages', words('wb.results.pages')),
      number('faulty', words('wb.results.faulty')),
      number('fails', words('outcome.fail'), 'red'),
      number('reviews', words('outcome.review'), 'amber'),
    ];
  }, [words, name]);
  return (
    <Grid
      label={name}
      rows={groups}
      columns={columns}
      keyOf={({ id }) => id}
      sort={parseSort(filters.sort)}
      onSort={(sort) => setFilters({ sort: sort === null ? '' : sortText(sort) })}
      open=""
      onOpen={({ id }) => setFilters({ rule: '', column: '', site: '', state: '', sort: '', [filter]: id, view: 'pages' })}
      selectLabel=""
      empty={<Notice icon="check" tone="green" title={words('wb.results.nothing')} sentence={words('wb.results.nothingNote')} />}
    />
  );
};
