// biome-ignore-all lint/a11y/useSemanticElements: a table element with 10,000 rows would not scroll
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
import { memo, type ReactNode, type UIEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '../icons.tsx';
import { gridHands } from './grid-hands.ts';
import { inOrderOf, nextSort, ROW, type Sort } from './grid-rows.ts';

/** One column of a table. */
export interface GridColumn<T> {
  readonly id: string;
  readonly title: string;
  /** A track of CSS grid: `120px`, `minmax(160px, 2fr)`. */
  readonly width: string;
  cell(row: T): ReactNode;
  /** Absent where there is nothing to sort by. */
  sort?(row: T): string | number;
  readonly end?: boolean;
}

interface GridProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly GridColumn<T>[];
  readonly keyOf: (row: T) => string;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  /** Key of the row whose details are shown; empty for none. */
  readonly open: string;
  readonly onOpen: (row: T) => void;
  /** Absent where rows cannot be ticked. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (keys: ReadonlySet<string>) => void;
  readonly selectLabel: string;
  /** What is said instead of rows. */
  readonly empty: ReactNode;
}

/** Rows drawn above and below what is in sight, and steps in which scrolling draws new ones. */
const BEYOND = 8;
const STEP = 4;

/** A table that stays quick with 10,000 rows: only what is in sight is drawn. Sorts, ticks, opens; all of it by keyboard too. */
export const Grid = <T,>(props: GridProps<T>) => {
  const { rows, columns, sort, selected } = props;
  const [first, setFirst] = useState(0);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeenRows(box);
  const ordered = useMemo(() => {
    const by = columns.find(({ id }) => id === sort?.column)?.sort;
    return by === undefined || sort === null ? rows : inOrderOf(rows, by, sort.down);
  }, [rows, columns, sort]);
  const scroll = ({ currentTarget }: UIEvent<HTMLDivElement>): void => setFirst(Math.floor(currentTarget.scrollTop / ROW / STEP) * STEP);
  const from = Math.max(0, Math.min(first, ordered.length - seen) - BEYOND);
  const tracks = `${selected === undefined ? '' : '36px '}${columns.map(({ width }) => width).join(' ')}`;
  const hands = gridHands({ ...props, ordered, active, setActive, box, page: Math.max(1, seen - 2) });
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={ordered.length + 1}
      aria-multiselectable={selected !== undefined}
      aria-activedescendant={ordered.length === 0 ? undefined : `row-${active}`}
      style={{ ['--tracks' as string]: tracks }}
      onScroll={scroll}
      onKeyDown={hands.onKeyDown}
      onClick={hands.onClick}
    >
      <Head {...props} ordered={ordered} />
      {ordered.length === 0 && <div className="grid-empty">{props.empty}</div>}
      <Body {...props} ordered={ordered} from={from} to={first + seen + BEYOND + STEP} active={active} />
    </div>
  );
};

interface BodyProps<T> extends GridProps<T> {
  readonly ordered: readonly T[];
  readonly from: number;
  readonly to: number;
  readonly active: number;
}

const Body = <T,>({ ordered, from, to, active, columns, keyOf, selected, open, selectLabel }: BodyProps<T>) => (
  <div className="grid-body" role="rowgroup" style={{ height: ordered.length * ROW }}>
    {ordered.slice(from, to).map((row, offset) => {
      const [key, index] = [keyOf(row), from + offset];
      return (
        <GridRow
          key={key}
          row={row}
          index={index}
          columns={columns}
          tick={selected === undefined ? 'none' : selected.has(key) ? 'on' : 'off'}
          tickLabel={selectLabel}
          isActive={index === active}
          isOpen={key === open}
        />
      );
    })}
  </div>
);

/** How many rows are in sight. */
const useSeenRows = (box: { readonly current: HTMLDivElement | null }): number => {
  const [seen, setSeen] = useState(30);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setSeen(Math.ceil((entry?.contentRect.height ?? 0) / ROW)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return seen;
};

const Head = <T,>({
  columns,
  sort,
  onSort,
  ordered,
  selected,
  onSelect,
  keyOf,
  selectLabel,
}: GridProps<T> & { readonly ordered: readonly T[] }) => {
  const all = selected !== undefined && ordered.length > 0 && ordered.every((row) => selected.has(keyOf(row)));
  return (
    <div className="grid-head" role="row" aria-rowindex={1}>
      {selected !== undefined && (
        <span role="columnheader" className="tick">
          <input
            type="checkbox"
            aria-label={selectLabel}
            checked={all}
            onChange={() => onSelect?.(all ? new Set() : new Set(ordered.map(keyOf)))}
          />
        </span>
      )}
      {columns.map(({ id, title, sort: by, end }) => (
        <span
          key={id}
          role="columnheader"
          data-end={end}
          aria-sort={sort?.column === id ? (sort.down ? 'descending' : 'ascending') : undefined}
        >
          {by === undefined ? (
            title
          ) : (
            <button type="button" onClick={() => onSort(nextSort(sort, id))}>
              {title}
              {sort?.column === id && <Icon name={sort.down ? 'down' : 'up'} />}
            </button>
          )}
        </span>
      ))}
    </div>
  );
};

interface RowProps {
  readonly row: unknown;
  readonly index: number;
  readonly columns: readonly GridColumn<unknown>[];
  readonly tick: 'none' | 'on' | 'off';
  readonly tickLabel: string;
  readonly isActive: boolean;
  readonly isOpen: boolean;
}

const GridRow = memo(({ row, index, columns, tick, tickLabel, isActive, isOpen }: RowProps) => (
  <div
    className="grid-row"
    role="row"
    id={`row-${index}`}
    data-index={index}
    data-active={isActive}
    data-open={isOpen}
    aria-rowindex={index + 2}
    aria-selected={tick === 'none' ? undefined : tick === 'on'}
    style={{ transform: `translateY(${index * ROW}px)` }}
  >
    {tick !== 'none' && (
      <span role="gridcell" className="tick">
        <input type="checkbox" tabIndex={-1} aria-label={tickLabel} checked={tick === 'on'} readOnly />
      </span>
    )}
    {columns.map(({ id, cell, end }) => (
      <span key={id} role="gridcell" data-end={end}>
        {cell(row)}
      </span>
    ))}
  </div>
));
