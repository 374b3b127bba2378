import { useMemo } from 'react';
import type { Rule } from '../../../audit/rule.ts';
import type { Profile } from '../../../model/profile.ts';
import { MARK_WORDS } from '../../../norms/norm.ts';
import { withBase } from '../../../profiles/apply.ts';
import { basisText } from '../../../report/basis-text.ts';
import { PAGE_TYPE_WORDS } from '../../../report/words.ts';
import { useWords, type Words } from '../../words.ts';
import { Grid, type GridColumn } from '../grid.tsx';
import { parseSort, sortText, wordFilter } from '../grid-rows.ts';
import { setFilters, useRoute } from '../route.ts';
import { SearchField } from '../search-field.tsx';
import { Notice } from '../states.tsx';
import { RuleDrawer } from './rule-drawer.tsx';

const byWords = wordFilter(({ title, why, fix, catalogue, basis }: Rule) =>
  [title, why, fix, catalogue, ...basis.map(basisText)].join(' '),
);

/** Every rule with what it rests on and how the chosen profile changes it. */
export const RuleTable = ({ rules, profile }: { readonly rules: readonly Rule[]; readonly profile: Profile }) => {
  const words = useWords();
  const { filters } = useRoute();
  const columns = useMemo(() => columnsOf(words, withBase(profile)), [words, profile]);
  const shown = useMemo(() => byWords(rules, filters.q ?? ''), [rules, filters.q]);
  const opened = rules.find(({ id }) => id === filters.open);
  return (
    <>
      <div className="filters">
        <SearchField />
        <span className="count">{words('wb.filter.count', shown.length, rules.length)}</span>
      </div>
      <Grid
        label={words('wb.rules.list')}
        rows={shown}
        columns={columns}
        keyOf={({ id }) => id}
        sort={parseSort(filters.sort)}
        onSort={(sort) => setFilters({ sort: sort === null ? '' : sortText(sort) })}
        open={filters.open ?? ''}
        onOpen={({ id }) => setFilters({ open: id })}
        selectLabel=""
        empty={
          <Notice
            icon="empty"
            title={words('wb.rules.none')}
            action={{ label: words('wb.filter.clear'), run: () => setFilters({ q: '' }) }}
          />
        }
      />
      {opened !== undefined && <RuleDrawer rule={opened} close={() => setFilters({ open: '' })} />}
    </>
  );
};

const pagesOf = ({ appliesTo }: Rule, words: Words): string =>
  appliesTo === 'any' ? words('wb.rules.anyPage') : appliesTo.map((type) => PAGE_TYPE_WORDS[type]).join('、');

const columnsOf = (words: Words, { rules: settings = {} }: Profile): readonly GridColumn<Rule>[] => [
  {
    id: 'number',
    title: words('wb.rules.number'),
    width: '72px',
    cell: ({ catalogue }) => catalogue,
    sort: ({ catalogue }) => orderOf(catalogue),
  },
  { id: 'title', title: words('wb.rules.title'), width: 'minmax(220px, 2fr)', cell: ({ title }) => title, sort: ({ title }) => title },
  {
    id: 'pages',
    title: words('wb.rules.pages'),
    width: 'minmax(160px, 1.5fr)',
    cell: (rule) => pagesOf(rule, words),
    sort: (rule) => pagesOf(rule, words),
  },
  {
    id: 'mark',
    title: words('finding.basis'),
    width: '150px',
    cell: ({ basis }) => MARK_WORDS[basis[0].mark],
    sort: ({ basis }) => basis[0].mark,
  },
  {
    id: 'profile',
    title: words('wb.rules.inProfile'),
    width: 'minmax(120px, 1fr)',
    cell: ({ id }) =>
      settings[id]?.off === undefined ? words('wb.rules.on') : <span className="amber">{words('wb.rules.off', settings[id].off)}</span>,
    sort: ({ id }) => settings[id]?.off ?? '',
  },
];

/** `A2` before `A10`. */
const orderOf = (catalogue: string): string => catalogue.replace(/\d+/u, (number) => number.padStart(3, '0'));
