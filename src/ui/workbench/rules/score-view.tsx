import { Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { Evaluation } from '../../../model/evaluation.ts';
import type { Run, RunPage } from '../../../model/run.ts';
import type { IndexScore, ItemScore, ItemState, Loss } from '../../../model/score.ts';
import { scoreIndex } from '../../../report/evaluation/score.ts';
import { scoredRun } from '../../../report/evaluation/scored-run.ts';
import { webAddress } from '../../../report/render/rows.ts';
import { useWords, type WordKey } from '../../words.ts';
import { setFilters, useRoute } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Busy, Notice, WhenThere } from '../states.tsx';
import { isOwnProfile, type SurveyedRun, surveyRun } from '../survey-run.ts';
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
          <WhenChosen run={all.find(({ id }) => id === run)} evaluation={evaluation} />
        </>
      )}
    </WhenThere>
  );
};

const WhenChosen = ({ run, evaluation }: { readonly run: Run | undefined; readonly evaluation: Evaluation }) => {
  const words = useWords();
  if (run === undefined) return <Notice icon="info" title={words('wb.evaluation.chooseRun')} />;
  return <Scored key={run.id} run={run} evaluation={evaluation} />;
};

const Scored = ({ run, evaluation }: { readonly run: Run; readonly evaluation: Evaluation }) => {
  const words = useWords();
  const score = useScore(run, evaluation);
  if (score === null) return <Busy sentence={words('wb.compare.working')} />;
  return (
    <div className="pane">
      <p className="quiet">{score.statement}</p>
      {score.coverage.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
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
                <ItemLine key={item.item} item={item} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
};

const STATES: Readonly<Record<ItemState, WordKey>> = {
  judged: 'wb.evaluation.judged',
  partly: 'wb.evaluation.partlyJudged',
  open: 'wb.evaluation.open',
  'off-web': 'wb.evaluation.offWeb',
};

/** What became of an item, with all it rests on and what was not seen. */
const ItemLine = ({ item }: { readonly item: ItemScore }) => {
  const words = useWords();
  return (
    <tr>
      <td>{item.content}</td>
      <td>
        <span className={item.state === 'open' ? 'amber' : 'quiet'}>{words(STATES[item.state])}</span>
      </td>
      <td className="end">{item.lost}</td>
      <td>
        {item.losses.map((loss) => (
          <LossLines key={loss.clause} loss={loss} tone="red" />
        ))}
        {item.possible.map((loss) => (
          <LossLines key={loss.clause} loss={loss} tone="amber" />
        ))}
        {item.remarks.map((remark) => (
          <p key={remark} className="quiet">
            {remark}
          </p>
        ))}
      </td>
    </tr>
  );
};

/** Grounds listed under a loss; the whole list is in its export. */
const SHOWN = 20;

const LossLines = ({ loss: { clause, points, grounds }, tone }: { readonly loss: Loss; readonly tone: 'red' | 'amber' }) => {
  const words = useWords();
  return (
    <details>
      <summary>
        <span className={tone}>{words(tone === 'red' ? 'wb.evaluation.total' : 'wb.evaluation.possible', points)}</span> {clause}（
        {words('wb.site.pages', grounds.length)}）
      </summary>
      <ul>
        {grounds.slice(0, SHOWN).map(({ fingerprint, url, title, message }) => (
          <li key={fingerprint + url + message}>
            {message}{' '}
            <a className="link" href={webAddress(url) ?? undefined} target="_blank" rel="noreferrer">
              {title || url}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};

const useScore = (run: Run, evaluation: Evaluation): IndexScore | null => {
  const { runs, profiles, suppressions } = useWorkbench();
  const aside = useWatched(suppressions.watch);
  const [looked, setLooked] = useState<{ readonly survey: SurveyedRun; readonly pages: readonly RunPage[] } | null>(null);
  const { id, state } = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when the run ends or something is set aside, not with each of its pages
  useEffect(() => {
    let wanted = true;
    void Promise.all([surveyRun(run, { runs, profiles, suppressions }), thinPages(runs, id)]).then(
      ([survey, pages]) => wanted && setLooked({ survey, pages }),
    );
    return () => {
      wanted = false;
    };
  }, [runs, profiles, suppressions, aside, id, state]);
  return useMemo(() => {
    if (looked === null) return null;
    const { survey, pages } = looked;
    const reports = pages.flatMap(({ report }) => (report === undefined ? [] : [report]));
    return scoreIndex(evaluation, reports, [scoredRun(survey.run, pages, isOwnProfile(survey) ? survey.surveyed : null)]);
  }, [looked, evaluation]);
};
