import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Obstacle } from '../../model/tab.ts';
import { Icon, type IconName } from '../icons.tsx';
import { useWords, type WordKey } from '../words.ts';
import { useCopy } from './copy.ts';
import { useShell } from './shell.ts';
import { TopBar } from './top-bar.tsx';

/** Before anything was asked: what this does, and that nothing leaves the machine. */
export const IdleScreen = () => {
  const words = useWords();
  const { audit } = useShell();
  return (
    <Notice icon="info" title={words('idle.title')} advice={words('welcome.what')}>
      <Button type="primary" size="middle" onClick={audit}>
        {words('idle.action')}
      </Button>
      <p className="quiet">{words('idle.hint')}</p>
      <p className="quiet">{words('welcome.local')}</p>
    </Notice>
  );
};

const LINES = ['title', 'verdict', 'row', 'row', 'row', 'row', 'row', 'card', 'card'];

/** While a first audit runs: the shape of what is to come. */
export const AuditingScreen = () => {
  const words = useWords();
  return (
    <main className="screen" aria-busy="true">
      <TopBar />
      <div className="skeleton" role="status" aria-label={words('auditing')}>
        {LINES.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <span key={index} className={`bone ${shape}`} />
        ))}
      </div>
    </main>
  );
};

/** The page cannot be audited: why, and what to do. */
export const BlockedScreen = ({ obstacle, host }: { readonly obstacle: Obstacle; readonly host: string }) => {
  const words = useWords();
  const { audit, allow } = useShell();
  const { title, advice } = SAID[obstacle];
  return (
    <Notice icon={obstacle === 'no-permission' ? 'info' : 'dash'} title={words(title)} advice={words(advice)}>
      {obstacle === 'no-permission' && (
        <>
          <Button onClick={() => void allow(host)}>{host === '' ? words('blocked.allowAll') : words('blocked.allowHost', host)}</Button>
          <p className="quiet">{words('blocked.why')}</p>
        </>
      )}
      {AGAIN.has(obstacle) && <Button onClick={audit}>{words('blocked.again')}</Button>}
    </Notice>
  );
};

/** The audit itself broke. */
export const FailedScreen = ({ detail }: { readonly detail: string }) => {
  const words = useWords();
  const copy = useCopy();
  const { audit } = useShell();
  return (
    <Notice icon="cross" title={words('failed.title')} advice={words('failed.advice')}>
      <div className="actions">
        <Button type="primary" onClick={audit}>
          {words('failed.again')}
        </Button>
        <Button onClick={() => copy(detail)}>{words('failed.copy')}</Button>
      </div>
      <pre className="detail">{detail}</pre>
    </Notice>
  );
};

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  readonly advice: string;
  readonly children: ReactNode;
}

const Notice = ({ icon, title, advice, children }: NoticeProps) => (
  <main className="screen">
    <TopBar />
    <section className="notice" role="status">
      <span className="emblem">
        <Icon name={icon} />
      </span>
      <h1>{title}</h1>
      <p>{advice}</p>
      {children}
    </section>
  </main>
);

const SAID: Readonly<Record<Obstacle, { readonly title: WordKey; readonly advice: WordKey }>> = {
  'browser-page': { title: 'blocked.browserPage.title', advice: 'blocked.browserPage.advice' },
  'store-page': { title: 'blocked.storePage.title', advice: 'blocked.storePage.advice' },
  pdf: { title: 'blocked.pdf.title', advice: 'blocked.pdf.advice' },
  'other-file': { title: 'blocked.otherFile.title', advice: 'blocked.otherFile.advice' },
  'empty-page': { title: 'blocked.emptyPage.title', advice: 'blocked.emptyPage.advice' },
  'error-page': { title: 'blocked.errorPage.title', advice: 'blocked.errorPage.advice' },
  'file-access': { title: 'blocked.fileAccess.title', advice: 'blocked.fileAccess.advice' },
  managed: { title: 'blocked.managed.title', advice: 'blocked.managed.advice' },
  'no-permission': { title: 'blocked.noPermission.title', advice: 'blocked.noPermission.advice' },
  'slow-page': { title: 'blocked.slowPage.title', advice: 'blocked.slowPage.advice' },
  closed: { title: 'blocked.closed.title', advice: 'blocked.closed.advice' },
};

/** Obstacles that may have gone by now. */
const AGAIN: ReadonlySet<Obstacle> = new Set<Obstacle>(['empty-page', 'error-page', 'slow-page', 'file-access']);
