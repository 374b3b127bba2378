import { Button, Select } from 'antd';
import type { Evaluation, EvaluationItem, ItemMapping, ItemWay } from '../../../model/evaluation.ts';
import { checkTitle } from '../../../report/evaluation/fit.ts';
import { withAllConfirmed, withMapping } from '../../../report/evaluation/guide.ts';
import { useWords, type WordKey } from '../../words.ts';
import { ItemChecks } from './item-checks.tsx';
import type { ListedRule } from './listed-rules.ts';

const WAYS: Readonly<Record<ItemWay, WordKey>> = {
  checks: 'wb.evaluation.byChecks',
  manual: 'wb.evaluation.byHand',
  'off-web': 'wb.evaluation.offWeb',
};

interface ListProps {
  readonly evaluation: Evaluation;
  readonly rules: readonly ListedRule[];
  readonly change: (evaluation: Evaluation) => void;
}

/** How each item is judged: suggested until a person confirms it. */
export const MappingList = ({ evaluation, rules, change }: ListProps) => {
  const words = useWords();
  const byItem = new Map(evaluation.mappings.map((mapping) => [mapping.item, mapping]));
  const titles = new Map(rules.map((rule) => [rule.id, checkTitle(rule)]));
  const confirmed = evaluation.mappings.filter(({ state }) => state === 'confirmed').length;
  return (
    <div className="pane">
      <p className="actions">
        <span>{words('wb.evaluation.counts', evaluation.items.length, confirmed)}</span>
        <Button size="small" onClick={() => change(withAllConfirmed(evaluation))}>
          {words('wb.evaluation.confirmAll')}
        </Button>
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words('wb.evaluation.number')}</th>
            <th>{words('wb.evaluation.item')}</th>
            <th className="end">{words('wb.evaluation.points')}</th>
            <th>{words('wb.evaluation.way')}</th>
            <th>{words('wb.evaluation.checks')}</th>
            <th>{words('wb.runs.state')}</th>
          </tr>
        </thead>
        <tbody>
          {evaluation.items.map((item) => (
            <Line
              key={item.id}
              item={item}
              mapping={byItem.get(item.id)}
              rules={rules}
              titles={titles}
              change={(mapping) => change(withMapping(evaluation, mapping))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface LineProps {
  readonly item: EvaluationItem;
  readonly mapping: ItemMapping | undefined;
  readonly rules: readonly ListedRule[];
  readonly titles: ReadonlyMap<string, string>;
  readonly change: (mapping: ItemMapping) => void;
}

const Line = ({ item, mapping, rules, titles, change }: LineProps) => {
  const words = useWords();
  const options = Object.entries(WAYS).map(([value, word]) => ({ value: value as ItemWay, label: words(word) }));
  return (
    <tr>
      <td>{item.number}</td>
      <td>
        <small>{item.group === '' ? item.indicator : item.group}</small> {item.content}
      </td>
      <td className="end">{item.points ?? '—'}</td>
      <td>
        {mapping !== undefined && (
          <Select
            size="small"
            style={{ width: 110 }}
            aria-label={words('wb.evaluation.way')}
            value={mapping.way}
            options={options}
            onChange={(way: ItemWay) => change({ ...mapping, way })}
          />
        )}
      </td>
      <td>{mapping !== undefined && <ItemChecks item={item} mapping={mapping} rules={rules} titles={titles} change={change} />}</td>
      <td>
        {mapping?.state === 'confirmed' && <span className="green">{words('wb.evaluation.confirmed')}</span>}
        {mapping?.state === 'suggested' && (
          <button type="button" className="link" onClick={() => change(mapping)}>
            {words('wb.evaluation.confirm')}
          </button>
        )}
      </td>
    </tr>
  );
};
