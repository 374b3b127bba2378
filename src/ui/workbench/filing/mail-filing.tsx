import { Button } from 'antd';
import { useMemo } from 'react';
import { bodyOf, draftIssues } from '../../../filing/draft.ts';
import { mailAddress } from '../../../filing/mail.ts';
import { robotText } from '../../../filing/robot.ts';
import type { FilingTarget } from '../../../filing/target.ts';
import { isFailure } from '../../../model/failure.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { useBasis } from './use-basis.ts';

interface MailFilingProps {
  readonly target: Extract<FilingTarget, { kind: 'mail' }>;
  readonly entries: readonly LedgerEntry[];
}

/** Opens a mail already written in the user's own mail program. */
export const MailFiling = ({ target: { to }, entries }: MailFilingProps) => {
  const words = useWords();
  const { filing, today } = useWorkbench();
  const basisOf = useBasis();
  const text = useMemo(() => mailText(entries, today(), basisOf), [entries, today, basisOf]);
  return (
    <div className="stack">
      <pre className="preview">{text}</pre>
      <p className="actions">
        <Button type="primary" onClick={() => void filing.open(mailAddress(to, words('wb.filing.subject', today()), text))}>
          {words('wb.filing.openMail')}
        </Button>
      </p>
      <p className="quiet">{words('wb.filing.mailAbout')}</p>
    </div>
  );
};

const mailText = (entries: readonly LedgerEntry[], day: string, basisOf: Parameters<typeof draftIssues>[2]): string => {
  const brief = robotText({ kind: 'json', address: '', secret: '', template: '' }, entries, day);
  return isFailure(brief)
    ? draftIssues(entries, 'page', basisOf)
        .map((draft) => bodyOf(draft).body)
        .join('\n\n')
    : brief;
};
