import { Button } from 'antd';
import type { Finding, Suppressed } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { suppressedFindings } from '../../report/suppressions.ts';
import { useWords, type WordKey } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useShell } from './shell.ts';

/** Words for how far a decision reaches. */
export const SCOPE_WORDS: Readonly<Record<Suppressed['scope'], WordKey>> = {
  finding: 'suppress.finding',
  column: 'suppress.column',
  site: 'suppress.site',
};

/** What was set aside, folded: still in sight, never counted, and taken back with one click. */
export const SuppressedGroup = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const findings = suppressedFindings(report);
  if (findings.length === 0) return null;
  return (
    <details className="suppressed">
      <summary>{words('suppress.group', findings.length)}</summary>
      <p className="quiet">{words('suppress.about')}</p>
      {findings.map((finding, index) => (
        <Aside key={finding.fingerprint + String(index)} finding={finding} report={report} />
      ))}
    </details>
  );
};

const Aside = ({ finding, report }: { readonly finding: Finding; readonly report: Report }) => {
  const words = useWords();
  const announce = useAnnounce();
  const { suppressions } = useShell();
  const { title, message, suppressed } = finding;
  if (suppressed === undefined) return null;
  const { reason, scope, until } = suppressed;
  const far = words(SCOPE_WORDS[scope]);
  const restore = (): void => void suppressions.restore(report, finding).then(() => announce(words('suppress.undone', far)));
  return (
    <article>
      <h3>{title}</h3>
      <p>{message}</p>
      <p className="quiet">
        {words('suppress.for')}：{reason}
      </p>
      <p className="quiet">
        {far} · {until === undefined ? words('suppress.forGood') : words('suppress.to', until)}
      </p>
      <Button size="small" aria-label={words('suppress.undoOf', title)} onClick={restore}>
        {words('suppress.undo')}
      </Button>
    </article>
  );
};
