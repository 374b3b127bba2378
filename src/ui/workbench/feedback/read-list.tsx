import { Button, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { addFeedback } from '../../../ledger/add-feedback.ts';
import { type ColumnRole, type FeedbackLayout, ROLE_WORDS, recogniseColumns } from '../../../ledger/feedback-columns.ts';
import type { FeedbackTable } from '../../../ledger/feedback-table.ts';
import { ruleMatcher } from '../../../ledger/match-rule.ts';
import { type FeedbackItem, readFeedback } from '../../../ledger/read-feedback.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useActor } from '../ledger/use-change.ts';
import { go } from '../route.ts';
import { useWorkbench } from '../shell.ts';
import { Busy } from '../states.tsx';
import { ItemTable } from './item-table.tsx';
import { type ListedRule, useListedRules } from './listed-rules.ts';

/** A list as it was read: its tables, the one that is taken, and what its columns hold. */
export interface TakenList {
  readonly name: string;
  readonly tables: readonly FeedbackTable[];
  readonly table: FeedbackTable;
  readonly layout: FeedbackLayout;
}

interface ReadProps {
  readonly taken: TakenList;
  readonly change: (taken: TakenList | null) => void;
}

/** A list with its columns and rows as they were understood; a person corrects them before anything is kept. */
export const ReadList = ({ taken, change }: ReadProps) => {
  const words = useWords();
  const rules = useListedRules();
  if (rules === null) return <Busy sentence={words('wb.loading')} />;
  return <Understood taken={taken} change={change} rules={rules} />;
};

const Understood = ({ taken, change, rules }: ReadProps & { readonly rules: readonly ListedRule[] }) => {
  const words = useWords();
  const match = useMemo(() => ruleMatcher(rules), [rules]);
  const read = useMemo(() => readFeedback(taken.table, taken.layout, taken.name, match), [taken, match]);
  const [items, setItems] = useState<readonly FeedbackItem[]>(read);
  useEffect(() => setItems(read), [read]);
  const accept = useAccept(taken.name, rules);
  const matched = items.filter(({ rule }) => rule !== '').length;
  return (
    <>
      <div className="filters">
        {taken.tables.length > 1 && <TableChoice taken={taken} change={change} />}
        <span>{words('wb.feedback.matched', items.length, matched, items.length - matched)}</span>
        <span className="count">
          <Button type="primary" disabled={items.length === 0} onClick={() => void accept(items).then(() => change(null))}>
            {words('wb.feedback.accept', items.length)}
          </Button>
        </span>
      </div>
      <Columns taken={taken} change={change} />
      <ItemTable
        items={items}
        rules={rules}
        change={(changed, index) => setItems(items.map((item, at) => (at === index ? changed : item)))}
        drop={(index) => setItems(items.filter((_, at) => at !== index))}
      />
    </>
  );
};

/** Keeps the list in the ledger and goes there. */
const useAccept = (name: string, rules: readonly ListedRule[]) => {
  const words = useWords();
  const announce = useAnnounce();
  const { ledger } = useWorkbench();
  const actor = useActor();
  return async (items: readonly FeedbackItem[]): Promise<void> => {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const done = await ledger.work((before) => addFeedback(before, items, (id) => known.get(id), actor()));
    await ledger.keepList(name, items.length, [...done.added, ...done.joined]);
    announce(words('wb.feedback.done', done.added.length, done.joined.length, done.manual.length, done.known));
    go('ledger');
  };
};

const TableChoice = ({ taken, change }: ReadProps) => {
  const words = useWords();
  return (
    <Select
      aria-label={words('wb.feedback.table')}
      style={{ minWidth: 160 }}
      value={taken.tables.indexOf(taken.table)}
      options={taken.tables.map(({ name, rows }, value) => ({
        value,
        label: words('wb.feedback.tableName', name || value + 1, rows.length),
      }))}
      onChange={(index: number) => {
        const table = taken.tables[index];
        if (table !== undefined) change({ ...taken, table, layout: recogniseColumns(table) });
      }}
    />
  );
};

const ROLES = Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }));

/** What each column was taken for; a person may say otherwise. */
const Columns = ({ taken, change }: ReadProps) => {
  const words = useWords();
  const { table, layout } = taken;
  const names = table.rows[layout.header] ?? [];
  const assign = (role: ColumnRole, at: number): void =>
    change({
      ...taken,
      layout: { ...layout, roles: layout.roles.map((old, index) => (index === at ? role : old === role ? 'none' : old)) },
    });
  return (
    <fieldset className="filters" aria-label={words('wb.feedback.columns')}>
      <span className="quiet">{words('wb.feedback.columns')}</span>
      {layout.roles.map((role, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
        <span key={index}>
          {names[index] || words('wb.feedback.nth', index + 1)}{' '}
          <Select
            size="small"
            aria-label={names[index] || words('wb.feedback.nth', index + 1)}
            style={{ width: 110 }}
            value={role}
            options={ROLES}
            onChange={(value: string) => assign(roleOf(value), index)}
          />
        </span>
      ))}
    </fieldset>
  );
};

const roleOf = (text: string): ColumnRole => (Object.keys(ROLE_WORDS).find((role) => role === text) as ColumnRole | undefined) ?? 'none';
