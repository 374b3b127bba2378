// biome-ignore-all lint/suspicious/noArrayIndexKey: one row may come twice, with two addresses
import { Select } from 'antd';
import { useMemo } from 'react';
import type { FeedbackItem } from '../../../ledger/read-feedback.ts';
import { Icon } from '../../icons.tsx';
import { useWords } from '../../words.ts';
import { Notice } from '../states.tsx';
import type { ListedRule } from './listed-rules.ts';

interface ItemsProps {
  readonly items: readonly FeedbackItem[];
  readonly rules: readonly ListedRule[];
  readonly change: (item: FeedbackItem, index: number) => void;
  readonly drop: (index: number) => void;
}

/** Rows drawn; a longer list is accepted as a whole all the same. */
const DRAWN = 300;

/** Each row with the rule it is taken to be about and how sure that is. */
export const ItemTable = ({ items, rules, change, drop }: ItemsProps) => {
  const words = useWords();
  const options = useMemo(
    () => [{ value: '', label: words('wb.feedback.manual') }, ...rules.map(({ id, title }) => ({ value: id, label: title }))],
    [rules, words],
  );
  if (items.length === 0) return <Notice icon="empty" title={words('wb.feedback.noRows')} sentence={words('wb.feedback.noRowsAdvice')} />;
  return (
    <div className="pane">
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words('wb.feedback.row')}</th>
            <th>{words('wb.feedback.description')}</th>
            <th>{words('wb.results.address')}</th>
            <th>{words('wb.feedback.rule')}</th>
            <th>{words('wb.feedback.confidence')}</th>
            <th>
              <span className="sr-only">{words('wb.feedback.drop1')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, DRAWN).map((item, index) => (
            <ItemRow
              key={`${item.row} ${index}`}
              item={item}
              options={options}
              change={(next) => change(next, index)}
              drop={() => drop(index)}
            />
          ))}
        </tbody>
      </table>
      {items.length > DRAWN && <p className="quiet">{words('wb.feedback.more', items.length - DRAWN)}</p>}
    </div>
  );
};

interface RowProps {
  readonly item: FeedbackItem;
  readonly options: { readonly value: string; readonly label: string }[];
  readonly change: (item: FeedbackItem) => void;
  readonly drop: () => void;
}

const ItemRow = ({ item, options, change, drop }: RowProps) => {
  const words = useWords();
  return (
    <tr>
      <td>{item.row}</td>
      <td>
        {item.description}
        {item.unit !== '' && <small> {item.unit}</small>}
      </td>
      <td>{item.url === '' ? <span className="amber">{words('wb.feedback.noAddress')}</span> : item.url}</td>
      <td>
        <Select
          size="small"
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 220 }}
          popupMatchSelectWidth={false}
          aria-label={words('wb.feedback.rule')}
          value={item.rule}
          options={options}
          onChange={(rule: string) => change({ ...item, rule })}
        />
      </td>
      <td>{confidenceOf(item)}</td>
      <td>
        <button type="button" aria-label={words('wb.feedback.drop1')} title={words('wb.feedback.drop1')} onClick={drop}>
          <Icon name="cross" />
        </button>
      </td>
    </tr>
  );
};

const confidenceOf = ({ rule, matches }: FeedbackItem): string => {
  const found = matches.find((match) => match.rule === rule);
  return rule === '' || found === undefined ? '—' : `${Math.round(found.confidence * 100)}%`;
};
