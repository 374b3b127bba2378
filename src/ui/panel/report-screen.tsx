import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Report } from '../../model/report.ts';
import type { Compared, Staleness } from '../../model/tab.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { Attachments } from './attachments.tsx';
import { Checks } from './checks.tsx';
import { CompareBar } from './compare-bar.tsx';
import { Facts } from './facts.tsx';
import { Findings } from './findings.tsx';
import { FrameNotice } from './frame-notice.tsx';
import { HandOver } from './hand-over.tsx';
import { ReportBar } from './report-bar.tsx';
import { useShell } from './shell.ts';
import { TeachingProvider } from './teaching.tsx';
import { Verdict } from './verdict.tsx';

const FeedbackMarks = lazy(async () => ({ default: (await import('./feedback-marks.tsx')).FeedbackMarks }));

interface ReportScreenProps {
  readonly report: Report;
  /** The page it was compared with. */
  readonly compared: Compared | undefined;
  readonly stale: Staleness | null;
  /** The page is being audited again. */
  readonly busy: boolean;
}

/** An audited page: what it is, what is wrong, where, and how to mend it. */
export const ReportScreen = ({ report, compared, stale, busy }: ReportScreenProps) => (
  <main className="screen report" aria-busy={busy}>
    <ReportBar report={report} busy={busy} />
    {stale !== null && <StaleBar stale={stale} />}
    <div className="column">
      <WelcomeBar />
      <TeachingProvider report={report}>
        <Verdict report={report} />
        <CompareBar report={report} compared={compared} />
        <FrameNotice report={report} />
        <Facts report={report} />
        <Findings report={report} />
        <Suspense fallback={null}>
          <FeedbackMarks report={report} />
        </Suspense>
        <Attachments report={report} />
      </TeachingProvider>
      <Checks report={report} />
    </div>
    <HandOver report={report} />
  </main>
);

const StaleBar = ({ stale }: { readonly stale: Staleness }) => {
  const words = useWords();
  const { audit } = useShell();
  return (
    <div className="bar stale" role="status">
      <Icon name="clock" />
      <span>{words(stale === 'changed' ? 'stale.changed' : 'stale.left')}</span>
      <Button size="small" onClick={audit}>
        {words('stale.action')}
      </Button>
    </div>
  );
};

/** Shown until it is answered: what happens here, and that nothing leaves the machine. */
const WelcomeBar = () => {
  const words = useWords();
  const { isWelcomed, welcome } = useShell();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    isWelcomed().then((welcomed) => setShown(!welcomed));
  }, [isWelcomed]);
  if (!shown) return null;
  const close = (): void => {
    setShown(false);
    welcome();
  };
  return (
    <div className="welcome">
      <p>
        {words('welcome.what')}
        <strong>{words('welcome.local')}</strong>
      </p>
      <Button size="small" onClick={close}>
        {words('welcome.ok')}
      </Button>
    </div>
  );
};
