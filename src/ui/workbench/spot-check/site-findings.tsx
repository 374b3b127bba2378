import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { recordSiteFindings } from '../../../ledger/site-wide.ts';
import type { Run } from '../../../model/run.ts';
import type { SiteFinding } from '../../../model/site-finding.ts';
import { webAddress } from '../../../report/render/rows.ts';
import { siteSuppressionsOn } from '../../../report/site-suppressions.ts';
import { suppressedWords } from '../../../report/suppressions.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Busy, Notice } from '../states.tsx';
import { type SurveyedRun, surveyRun } from '../survey-run.ts';
import { SetAside } from './set-aside.tsx';

/** What all pages of a run say together: columns that stand still, dead links, interpretations nobody links to. */
export const SiteFindings = ({ run }: { readonly run: Run }) => {
  const words = useWords();
  const announce = useAnnounce();
  const { ledger, now } = useWorkbench();
  const survey = useSurvey(run);
  if (survey === null) return <Busy sentence={words('wb.site.working')} />;
  const found = survey.surveyed.findings.filter(({ outcome }) => outcome !== 'error');
  if (found.length === 0) return <Notice icon="check" tone="green" title={words('wb.site.none')} sentence={words('wb.site.noneNote')} />;
  const [counted, aside] = [found.filter(({ suppressed }) => suppressed === undefined), found.filter(({ suppressed }) => suppressed)];
  const record = async (): Promise<void> => {
    const { added, seenAgain, reopened } = await ledger.work((before) => recordSiteFindings(before, counted, now()));
    announce(words('wb.ledger.recorded', added.length, seenAgain.length, reopened.length));
  };
  return (
    <div className="pane">
      <p className="actions">
        <Button disabled={counted.length === 0} onClick={() => void record()}>
          {words('wb.site.record', counted.length)}
        </Button>
        <span className="count">{words('judging.by', survey.profile.name)}</span>
      </p>
      {counted.map((finding) => (
        <OneFinding key={finding.fingerprint} finding={finding} more={<SetAside finding={finding} />} />
      ))}
      {aside.length > 0 && (
        <details className="suppressed">
          <summary>{words('suppress.group', aside.length)}</summary>
          {aside.map((finding) => (
            <OneFinding key={finding.fingerprint} finding={finding} more={<TakeBack finding={finding} day={run.plan.day} />} />
          ))}
        </details>
      )}
    </div>
  );
};

/** Why a finding is set aside, and the way back. */
const TakeBack = ({ finding, day }: { readonly finding: SiteFinding; readonly day: string }) => {
  const words = useWords();
  const { suppressions } = useWorkbench();
  const restore = async (): Promise<void> => {
    const [kept, { rules }] = [await suppressions.read(), await import('../../../rules/all.ts')];
    const [decided] = siteSuppressionsOn(finding, { suppressions: kept, day, rules });
    if (decided !== undefined) await suppressions.forget(decided);
  };
  return (
    <p className="actions">
      <span className="quiet">{finding.suppressed === undefined ? '' : suppressedWords(finding.suppressed)}</span>
      <Button size="small" aria-label={words('suppress.undoOf', finding.title)} onClick={() => void restore()}>
        {words('suppress.undo')}
      </Button>
    </p>
  );
};

/** Pages listed under a finding; the whole list is in its export. */
const SHOWN = 20;

/** One thing found over a site, with its pages. */
export const OneFinding = ({ finding, more }: { readonly finding: SiteFinding; readonly more: ReactNode }) => {
  const words = useWords();
  const { host, title, message, pages, count, fix, outcome } = finding;
  return (
    <section>
      <h2>
        <span className={outcome === 'fail' ? 'red' : 'amber'}>{words(outcome === 'fail' ? 'outcome.fail' : 'outcome.review')}</span>{' '}
        {title} <small>{host}</small>
      </h2>
      <p>{message}</p>
      <p className="quiet">
        {words('finding.fix')}：{fix}
      </p>
      {pages.length > 0 && (
        <details>
          <summary>{words('wb.site.pages', count)}</summary>
          <ul>
            {pages.slice(0, SHOWN).map(({ url, title: name, note }) => (
              <li key={url}>
                <a className="link" href={webAddress(url) ?? undefined} target="_blank" rel="noreferrer">
                  {name || url}
                </a>{' '}
                <small>{note}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {more}
    </section>
  );
};

/** Worked out again when the run ends or something is set aside, not with each of its pages. */
const useSurvey = (run: Run): SurveyedRun | null => {
  const { runs, profiles, suppressions } = useWorkbench();
  const aside = useWatched(suppressions.watch);
  const [found, setFound] = useState<SurveyedRun | null>(null);
  const { id, state } = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    let wanted = true;
    void surveyRun(run, { runs, profiles, suppressions }).then((looked) => wanted && setFound(looked));
    return () => {
      wanted = false;
    };
  }, [runs, profiles, suppressions, aside, id, state]);
  return found;
};
