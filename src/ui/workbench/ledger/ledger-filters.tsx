import { Select, Tag } from 'antd';
import { useMemo } from 'react';
import { STATES } from '../../../ledger/states.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../../../model/ledger-words.ts';
import { useWords, type WordKey } from '../../words.ts';
import { setFilters } from '../route.ts';
import { SearchField } from '../search-field.tsx';

interface FilterProps {
  readonly entries: readonly LedgerEntry[];
  readonly filters: Readonly<Record<string, string>>;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What of the ledger is shown. */
export const LedgerFilters = ({ entries, filters }: FilterProps) => {
  const words = useWords();
  const { people, rules, counts } = useMemo(() => optionsOf(entries), [entries]);
  const select = (key: string, all: WordKey, options: readonly Option[], width: number) => (
    <Select
      allowClear
      aria-label={words(all)}
      placeholder={words(all)}
      style={{ width }}
      popupMatchSelectWidth={false}
      value={filters[key] === '' ? null : (filters[key] ?? null)}
      options={[...options]}
      onChange={(value: string | null) => setFilters({ [key]: value ?? '' })}
    />
  );
  return (
    <div className="filters">
      <SearchField />
      {select(
        'state',
        'wb.runs.state',
        STATES.map((value) => ({ value, label: `${LEDGER_STATE_WORDS[value]} ${counts.get(value) ?? 0}` })),
        150,
      )}
      {select(
        'due',
        'wb.ledger.deadline',
        [
          { value: 'passed', label: words('wb.ledger.passed') },
          { value: 'near', label: words('wb.ledger.near') },
          { value: 'none', label: words('wb.ledger.noDeadline') },
        ],
        120,
      )}
      {select('rule', 'wb.ledger.problem', rules, 200)}
      <Pinned filters={filters} />
      {people.length > 0 && select('person', 'wb.ledger.person', people, 120)}
    </div>
  );
};

/** Filters that one comes with and can take off: lines in conflict, lines of one page. */
const Pinned = ({ filters: { conflict, page = '' } }: Pick<FilterProps, 'filters'>) => {
  const words = useWords();
  return (
    <>
      {conflict === '1' && (
        <Tag closable onClose={() => setFilters({ conflict: '' })}>
          {words('wb.ledger.conflicts')}
        </Tag>
      )}
      {page !== '' && (
        <Tag closable onClose={() => setFilters({ page: '', file: '' })}>
          {words('explain.page', page)}
        </Tag>
      )}
    </>
  );
};

const optionsOf = (entries: readonly LedgerEntry[]) => {
  const people = new Set<string>();
  const rules = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { person, finding, state } of entries) {
    if (person !== '') people.add(person);
    if (finding.rule !== '') rules.set(finding.rule, finding.title);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return {
    people: [...people].sort().map((value) => ({ value, label: value })),
    rules: [...rules].map(([value, label]) => ({ value, label })),
    counts,
  };
};
