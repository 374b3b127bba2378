import { Select } from 'antd';
import { useState } from 'react';
import type { EvaluationItem, ItemMapping, MappedCheck } from '../../../model/evaluation.ts';
import { checkTitle, fittingClause } from '../../../report/evaluation/fit.ts';
import { useWords } from '../../words.ts';
import type { ListedRule } from './listed-rules.ts';

interface ChecksProps {
  readonly item: EvaluationItem;
  readonly mapping: ItemMapping;
  readonly rules: readonly ListedRule[];
  readonly titles: ReadonlyMap<string, string>;
  readonly change: (mapping: ItemMapping) => void;
}

/** The checks an item is judged by, each with the clause it takes points for; both can be changed. */
export const ItemChecks = ({ item, mapping, rules, titles, change }: ChecksProps) => {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  if (editing) return <Editor item={item} mapping={mapping} rules={rules} titles={titles} change={change} />;
  return (
    <>
      {mapping.checks.map(({ rule, clause }) => (
        <div key={rule}>
          {titles.get(rule) ?? rule}{' '}
          <small className={clause === null ? 'quiet' : ''}>
            {clause === null ? words('wb.evaluation.noClause') : (item.deductions[clause]?.clause ?? '')}
          </small>
        </div>
      ))}
      <small>{mapping.reason}</small>{' '}
      <button type="button" className="link" onClick={() => setEditing(true)}>
        {words('wb.evaluation.change')}
      </button>
    </>
  );
};

const NONE = -1;

const Editor = ({ item, mapping, rules, titles, change }: ChecksProps) => {
  const words = useWords();
  const put = (checks: readonly MappedCheck[]): void => change({ ...mapping, way: checks.length === 0 ? 'manual' : 'checks', checks });
  const choose = (ids: readonly string[]): void => {
    const before = new Map(mapping.checks.map((check) => [check.rule, check]));
    const chosen = rules.filter(({ id }) => ids.includes(id));
    put(chosen.map((rule) => before.get(rule.id) ?? { rule: rule.id, clause: fittingClause(rule, item.deductions) }));
  };
  const clauses = [
    { value: NONE, label: words('wb.evaluation.noClause') },
    ...item.deductions.map(({ clause }, value) => ({ value, label: clause })),
  ];
  return (
    <>
      <Select
        mode="multiple"
        size="small"
        style={{ width: 360 }}
        aria-label={words('wb.evaluation.checks')}
        optionFilterProp="label"
        value={mapping.checks.map(({ rule }) => rule)}
        options={rules.map((rule) => ({ value: rule.id, label: `${rule.catalogue} ${checkTitle(rule)}` }))}
        onChange={(ids: readonly string[]) => choose(ids)}
      />
      {mapping.checks.map(({ rule, clause }) => (
        <div key={rule}>
          {titles.get(rule) ?? rule}{' '}
          <Select
            size="small"
            style={{ width: 240 }}
            aria-label={`${titles.get(rule) ?? rule} ${words('wb.evaluation.clause')}`}
            value={clause ?? NONE}
            options={clauses}
            onChange={(at: number) =>
              put(mapping.checks.map((one) => (one.rule === rule ? { rule, clause: at === NONE ? null : at } : one)))
            }
          />
        </div>
      ))}
    </>
  );
};
