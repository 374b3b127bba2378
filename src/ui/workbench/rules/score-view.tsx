import { Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Evaluation } from '../../../model/evaluation.ts';
import type { Report } from '../../../model/report.ts';
import type { IndexScore } from '../../../model/score.ts';
import { scoreIndex } from '../../../report/evaluation/score.ts';
import { useWords } from '../../words.ts';
import { setFilters, useRoute } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Busy, Notice, WhenThere } from '../states.tsx';
import { thinPages } from '../thin-pages.ts';

/** What a spot-check comes to by the imported index, with every deduction. */
export const ScoreView = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const words = useWords();
  const { runs } = useWorkbench();
  const { filters } = useRoute();
  const seen = useWatched(runs.watchRuns);
  const run = filters.run ?? '';
  return (
    <WhenThere seen={seen}>
      {(all) => (
        <>
          <div className="filters">
            {words('wb.evaluation.run')}
            <Select
              style={{ width: 320 }}
              aria-label={words('wb.evaluation.run')}
              placeholder={words('wb.evaluation.chooseRun')}
              value={run === '' ? null : run}
              options={all
                .filter(({ recheck }) => recheck === undefined)
                .map(({ id, name, plan }) => ({ value: id, label: `${name} · ${plan.day}` }))}
              onChange={(id: string | null) => setFilters({ run: id ?? '' })}
            />
          </div>
          {run === '' ? (
            <Notice icon="info" title={words('wb.evaluation.chooseRun')} />
          ) : (
            <Scored key={run} run={run} evaluation={evaluation} />
          )}
        </>
      )}
    </WhenThere>
  );
};

const Scored = ({ run, evaluation }: { readonly run: string; readonly evaluation: Evaluation }) => {
  const words = useWords();
  const score = useScore(run, evaluation);
  if (score === null) return <Busy sentence={words('wb.compare.working')} />;
  return (
    <div className="pane">
      <p className="quiet">{score.statement}</p>
      <div className="figures">
        <div>
          <strong className="red">{words('wb.evaluation.total', score.lost)}</strong>
          <span className="quiet">{words('wb.evaluation.possible', score.possible)}</span>
        </div>
      </div>
      {score.indicators.map((indicator) => (
        <section key={indicator.name}>
          <h2>
            {indicator.name} <small>{words('wb.evaluation.total', indicator.lost)}</small>
          </h2>
          <table className="plain-table">
            <tbody>
              {indicator.items.map((item) => (
                <tr key={item.item}>
                  <td>{item.content}</td>
                  <td className="end">{item.lost}</td>
                  <td>{item.losses.map(({ clause, grounds }) => `${clause}（${words('wb.site.pages', grounds.length)}）`).join('；')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
};

const useScore = (run: string, evaluation: Evaluation): IndexScore | null => {
  const { runs } = useWorkbench();
  const [reports, setReports] = useState<readonly Report[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void thinPages(runs, run).then((pages) => wanted && setReports(pages.flatMap(({ report }) => (report === undefined ? [] : [report]))));
    return () => {
      wanted = false;
    };
  }, [runs, run]);
  return reports === null ? null : scoreIndex(evaluation, reports);
};
