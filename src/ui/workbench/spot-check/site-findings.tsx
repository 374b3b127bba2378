import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { recordSiteFindings } from '../../../ledger/site-wide.ts';
import type { Run } from '../../../model/run.ts';
import type { SiteFinding } from '../../../model/site-finding.ts';
import { webAddress } from '../../../report/render/rows.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { Busy, Notice } from '../states.tsx';
import { thinPages } from '../thin-pages.ts';

/** What all pages of a run say together: columns that stand still, dead links, interpretations nobody links to. */
export const SiteFindings = ({ run }: { readonly run: Run }) => {
  const words = useWords();
  const announce = useAnnounce();
  const { ledger, now } = useWorkbench();
  const found = useSurvey(run);
  if (found === null) return <Busy sentence={words('wb.site.working')} />;
  if (found.length === 0) return <Notice icon="check" tone="green" title={words('wb.site.none')} sentence={words('wb.site.noneNote')} />;
  const record = async (): Promise<void> => {
    const { added, seenAgain, reopened } = await ledger.work((before) => recordSiteFindings(before, found, now()));
    announce(words('wb.ledger.recorded', added.length, seenAgain.length, reopened.length));
  };
  return (
    <div className="pane">
      <p className="actions">
        <Button onClick={() => void record()}>{words('wb.site.record', found.length)}</Button>
      </p>
      {found.map((finding) => (
        <OneFinding key={finding.fingerprint} finding={finding} />
      ))}
    </div>
  );
};

/** Pages listed under a finding; the whole list is in its export. */
const SHOWN = 20;

const OneFinding = ({ finding }: { readonly finding: SiteFinding }) => {
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
    </section>
  );
};

const useSurvey = (run: Run): readonly SiteFinding[] | null => {
  const { runs, profiles } = useWorkbench();
  const [found, setFound] = useState<readonly SiteFinding[] | null>(null);
  const { id, state } = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: worked out again when the run ends, not with each of its pages
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const [{ survey }, pages] = await Promise.all([import('../../../catalog.ts'), thinPages(runs, id)]);
      const profile = await profiles.of(run.plan.profile.id);
      if (wanted) setFound(survey(run, pages, profile).findings.filter(({ outcome }) => outcome !== 'error'));
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [runs, profiles, id, state]);
  return found;
};
