import { useEffect, useState } from 'react';
import type { Run } from '../../../model/run.ts';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { Busy, Notice } from '../states.tsx';
import { type Quarter, type SiteQuarters, siteQuarters } from './quarters.ts';

/** How each site fares from quarter to quarter. */
export const Trend = ({ runs }: { readonly runs: readonly Run[] }) => {
  const words = useWords();
  const sites = useTrend(runs);
  if (sites === null) return <Busy sentence={words('wb.compare.working')} />;
  if (sites.length === 0) return <Notice icon="empty" title={words('wb.results.noPages')} />;
  return (
    <div className="pane">
      <p className="quiet">{words('wb.compare.perHundred')}</p>
      <div className="panels">
        {sites.map(({ site, quarters }) => (
          <section key={site} className="panel">
            <h2>{site}</h2>
            <Columns quarters={quarters} />
            <Numbers quarters={quarters} />
          </section>
        ))}
      </div>
    </div>
  );
};

const WIDTH = 48;
const HEIGHT = 80;

const Columns = ({ quarters }: { readonly quarters: readonly Quarter[] }) => {
  const words = useWords();
  const shown = quarters.slice(-8);
  const highest = Math.max(1, ...shown.map(({ perHundred }) => perHundred));
  return (
    <svg className="columns" width={shown.length * WIDTH} height={HEIGHT + 34} role="img" aria-label={words('wb.compare.trend')}>
      {shown.map(({ id, perHundred }, index) => {
        const height = (perHundred / highest) * (HEIGHT - 16);
        const middle = index * WIDTH + WIDTH / 2;
        return (
          <g key={id}>
            <rect className="bar-fail" x={middle - 12} y={HEIGHT - height} width="24" height={height} />
            <text x={middle} y={HEIGHT - height - 4} textAnchor="middle">
              {perHundred}
            </text>
            <text x={middle} y={HEIGHT + 16} textAnchor="middle">
              {quarterText(id)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const Numbers = ({ quarters }: { readonly quarters: readonly Quarter[] }) => {
  const words = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{words('wb.compare.quarter')}</th>
          <th className="end">{words('wb.results.pages')}</th>
          <th className="end">{words('outcome.fail')}</th>
          <th className="end">{words('outcome.review')}</th>
        </tr>
      </thead>
      <tbody>
        {quarters.map(({ id, pages, fails, reviews, otherProfile }) => (
          <tr key={id}>
            <td>
              {quarterText(id)} {otherProfile && <small className="amber">{words('wb.compare.otherProfile')}</small>}
            </td>
            <td className="end">{pages.toLocaleString('zh-CN')}</td>
            <td className="end">{fails.toLocaleString('zh-CN')}</td>
            <td className="end">{reviews.toLocaleString('zh-CN')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** `2026-3` as `26年三季度` is said. */
const quarterText = (id: string): string => `${id.slice(2, 4)}年${'一二三四'[Number(id.slice(5)) - 1]}季`;

const useTrend = (runs: readonly Run[]): readonly SiteQuarters[] | null => {
  const { runs: door } = useWorkbench();
  const [sites, setSites] = useState<readonly SiteQuarters[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const add = async (): Promise<void> => {
      const oldestFirst = runs.toSorted((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
      const read = [];
      for (const run of oldestFirst) read.push({ run, rows: await door.rows(run.id) });
      if (wanted) setSites(siteQuarters(read));
    };
    void add();
    return () => {
      wanted = false;
    };
  }, [runs, door]);
  return sites;
};
