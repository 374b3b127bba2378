import { Button, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { previewOf } from '../../../filing/call.ts';
import { bodyOf, draftIssues, type IssueDraft } from '../../../filing/draft.ts';
import type { FilingTarget } from '../../../filing/target.ts';
import { prefilledAddress } from '../../../filing/tracker.ts';
import { creationCall } from '../../../filing/tracker-calls.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { Trouble } from '../states.tsx';
import { DraftCard } from './draft-card.tsx';
import { useBasis } from './use-basis.ts';
import { useTracker } from './use-tracker.ts';

interface TrackerFilingProps {
  readonly target: Extract<FilingTarget, { kind: 'tracker' }>;
  readonly entries: readonly LedgerEntry[];
}

/** Drafts that are drawn; the others are filed all the same. */
const SHOWN = 50;

/** Files issues on a platform: by form without a token, by its interface with one; what was filed is never filed again. */
export const TrackerFiling = ({ target, entries }: TrackerFilingProps) => {
  const words = useWords();
  const basisOf = useBasis();
  const [by, setBy] = useState<'page' | 'rule'>('page');
  const drafts = useMemo(() => draftIssues(entries, by, basisOf), [entries, by, basisOf]);
  const tracker = useTracker(target);
  const isDirect = target.token !== '';
  return (
    <div className="stack">
      <Trouble failure={tracker.trouble} />
      <Filed entries={entries} {...(isDirect ? { look: tracker.look } : {})} busy={tracker.busy} />
      <Radio.Group value={by} onChange={({ target: { value } }) => setBy(value === 'rule' ? 'rule' : 'page')}>
        <Radio value="page">{words('wb.filing.byPage')}</Radio>
        <Radio value="rule">{words('wb.filing.byRule')}</Radio>
      </Radio.Group>
      {drafts.length === 0 && <p className="quiet">{words('wb.filing.nothing')}</p>}
      {drafts.length > 0 && isDirect && (
        <Button type="primary" loading={tracker.busy} onClick={() => void tracker.submitAll(drafts)}>
          {words('wb.filing.submitAll', drafts.length)}
        </Button>
      )}
      {drafts.slice(0, SHOWN).map((draft) => (
        <OneDraft key={draft.ids[0]} draft={draft} target={target} submit={tracker.submit} keep={tracker.keep} />
      ))}
      {drafts.length > SHOWN && <p className="quiet">{words('wb.filing.more', drafts.length - SHOWN)}</p>}
    </div>
  );
};

interface FiledProps {
  readonly entries: readonly LedgerEntry[];
  readonly look?: (filed: readonly LedgerEntry[]) => Promise<void>;
  readonly busy: boolean;
}

/** What has an issue already, and what became of it. */
const Filed = ({ entries, look, busy }: FiledProps) => {
  const words = useWords();
  const filed = entries.filter((entry) => entry.filed !== '');
  if (filed.length === 0) return null;
  return (
    <p className="row">
      {words('wb.filing.already', filed.length)}
      {look !== undefined && (
        <Button size="small" loading={busy} onClick={() => void look(filed)}>
          {words('wb.filing.look')}
        </Button>
      )}
    </p>
  );
};

interface OneDraftProps {
  readonly draft: IssueDraft;
  readonly target: TrackerFilingProps['target'];
  readonly submit: (draft: IssueDraft) => Promise<void>;
  readonly keep: (draft: IssueDraft, address: string) => Promise<number>;
}

const OneDraft = ({ draft, target: { tracker, token }, submit, keep }: OneDraftProps) => {
  const { filing } = useWorkbench();
  if (token !== '') {
    const call = creationCall(tracker, token, draft);
    return <DraftCard title={draft.title} preview={previewOf(call)} left={bodyOf(draft).left} submit={() => void submit(draft)} />;
  }
  const { address, left } = prefilledAddress(tracker, draft);
  return (
    <DraftCard
      title={draft.title}
      preview={bodyOf(draft).body}
      left={left}
      open={() => void filing.open(address)}
      keep={(given) => void keep(draft, given)}
    />
  );
};
