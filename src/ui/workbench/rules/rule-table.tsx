import { useMemo } from 'react';
import type { Profile, RuleSetting } from '../../../model/profile.ts';
import { MARK_WORDS } from '../../../norms/norm.ts';
import { settingsOver, withBase } from '../../../profiles/apply.ts';
import { basisText } from '../../../report/basis-text.ts';
import { PAGE_TYPE_WORDS, SEVERITY_WORDS } from '../../../report/words.ts';
import { useWords, type Words } from '../../words.ts';
import { Grid, type GridColumn } from '../grid.tsx';
import { parseSort, sortText, wordFilter } from '../grid-rows.ts';
import { setFilters, useRoute } from '../route.ts';
import { SearchField } from '../search-field.tsx';
import { Notice } from '../states.tsx';
import type { ListedRule } from './listed-rules.ts';
import { RuleDrawer } from './rule-drawer.tsx';

const byWords = wordFilter(({ title, why, fix, catalogue, basis }: ListedRule) =>
  [title, why, fix, catalogue, ...basis.map(basisText)].join(' '),
);

/** Every rule with what it rests on and how the chosen profile changes it. */
export const RuleTable = ({ rules, profile }: { readonly rules: readonly ListedRule[]; readonly profile: Profile }) => {
  const words = useWords();
  const { filters } = useRoute();
  const columns = useMemo(() => columnsOf(words, rules, withBase(profile)), [words, rules, profile]);
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
      {opened !== undefined && <RuleDrawer rule={opened} profile={profile} close={() => setFilters({ open: '' })} />}
    </>
  );
};

const pagesOf = ({ appliesTo }: ListedRule, words: Words): string =>
  appliesTo === 'run'
    ? words('wb.rules.wholeSite')
    : appliesTo === 'any'
      ? words('wb.rules.anyPage')
      : appliesTo.map((type) => PAGE_TYPE_WORDS[type]).join('、');

/** What the profile says of a rule; of one over a run, what it says of the page's rule of the same check. */
const settingIn = (rules: readonly ListedRule[], settings: NonNullable<Profile['rules']>) => {
  const ofRun = settingsOver(
    rules.filter(({ appliesTo }) => appliesTo !== 'run'),
    settings,
  );
  return (rule: ListedRule): RuleSetting => (rule.appliesTo === 'run' ? ofRun(rule) : (settings[rule.id] ?? {}));
};

const columnsOf = (words: Words, rules: readonly ListedRule[], { rules: settings = {} }: Profile): readonly GridColumn<ListedRule>[] => {
  const settingOf = settingIn(rules, settings);
  return [
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
      cell: (rule) => settingWords(settingOf(rule), words),
      sort: (rule) => settingOf(rule).off ?? settingOf(rule).severity ?? '',
    },
  ];
};

const settingWords = ({ off, severity }: RuleSetting, words: Words) => {
  if (off !== undefined) return <span className="amber">{words('wb.rules.off', off)}</span>;
  return severity === undefined ? words('wb.rules.on') : words('wb.rules.weighs', SEVERITY_WORDS[severity]);
};

/** `A2` before `A10`. */
const orderOf = (catalogue: string): string => catalogue.replace(/\d+/u, (number) => number.padStart(3, '0'));
