import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { acceptProposal, type RecheckProposal, type RecheckVerdict, VERDICT_WORDS } from '../../../ledger/recheck.ts';
import type { LedgerEntry, StoredEvidence } from '../../../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../../../model/ledger-words.ts';
import type { Run } from '../../../model/run.ts';
import { useWords } from '../../words.ts';
import { Grid, type GridColumn } from '../grid.tsx';
import { useChange } from '../ledger/use-change.ts';
import { useWatched, useWorkbench, type Watched } from '../shell.ts';
import { Busy, Notice } from '../states.tsx';
import { surveyRun } from '../survey-run.ts';
import { ProposalDrawer } from './proposal-drawer.tsx';
import { proposalsOf, siteWideOf } from './proposals.ts';
import { siteProposalsOf } from './site-proposals.ts';

/** A proposal with the entry it is about. */
export interface Proposed {
  readonly entry: LedgerEntry;
  readonly proposal: RecheckProposal;
  /** What the page looked like when it was read again; null where no pictures were kept. */
  readonly evidence: StoredEvidence | null;
}

const TONES: Readonly<Record<RecheckVerdict, string>> = {
  mended: 'green',
  still: 'red',
  vanished: 'amber',
  unclear: 'amber',
  none: 'quiet',
};

/** What reading the pages again says of each entry; nothing changes until a person accepts it. */
export const RecheckProposals = ({ run }: { readonly run: Run }) => {
  const words = useWords();
  const proposed = useProposals(run);
  const change = useChange();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState('');
  const columns = useColumns();
  if (proposed === null) return <Busy sentence={words('wb.loading')} />;
  const accept = async (): Promise<void> => {
    const byEntry = new Map(proposed.map((one) => [one.entry.id, one]));
    await change([...ticked], (entry, actor) => {
      const one = byEntry.get(entry.id);
      return one === undefined ? entry : acceptProposal(entry, one.proposal, actor, one.evidence === null ? [] : [one.evidence]);
    });
    setTicked(new Set());
  };
  const opened = proposed.find(({ entry }) => entry.id === open);
  return (
    <>
      <div className="filters">
        <Button type="primary" disabled={ticked.size === 0} onClick={() => void accept()}>
          {words('wb.recheck.accept', ticked.size)}
        </Button>
        <Button
          onClick={() => setTicked(new Set(proposed.filter(({ proposal }) => proposal.verdict === 'mended').map(({ entry }) => entry.id)))}
        >
          {words('wb.recheck.tickMended')}
        </Button>
        <span className="count">{words('wb.recheck.about')}</span>
      </div>
      <Grid
        label={words('wb.runs.recheck')}
        rows={proposed}
        columns={columns}
        keyOf={({ entry }) => entry.id}
        sort={null}
        onSort={() => undefined}
        open={open}
        onOpen={({ entry }) => setOpen(entry.id)}
        selected={ticked}
        onSelect={setTicked}
        selectLabel={words('wb.tick')}
        empty={<Notice icon="clock" title={words('wb.recheck.none')} sentence={words('wb.recheck.noneAdvice')} />}
      />
      {opened !== undefined && <ProposalDrawer proposed={opened} close={() => setOpen('')} />}
    </>
  );
};

const useColumns = (): readonly GridColumn<Proposed>[] => {
  const words = useWords();
  return useMemo(
    () => [
      {
        id: 'verdict',
        title: words('wb.recheck.verdict'),
        width: '110px',
        cell: ({ proposal }) => <span className={TONES[proposal.verdict]}>{VERDICT_WORDS[proposal.verdict]}</span>,
      },
      { id: 'problem', title: words('wb.ledger.problem'), width: 'minmax(160px, 1.5fr)', cell: ({ entry }) => entry.finding.title },
      { id: 'page', title: words('wb.results.page'), width: 'minmax(180px, 2fr)', cell: ({ entry }) => entry.page.title || entry.page.url },
      { id: 'now', title: words('wb.recheck.now'), width: '110px', cell: ({ entry }) => LEDGER_STATE_WORDS[entry.state] },
      {
        id: 'then',
        title: words('wb.recheck.then'),
        width: '110px',
        cell: ({ proposal }) => (proposal.state === null ? words('wb.recheck.unchanged') : LEDGER_STATE_WORDS[proposal.state]),
      },
      { id: 'reason', title: words('wb.ledger.reason'), width: 'minmax(200px, 2.5fr)', cell: ({ proposal }) => proposal.reason },
    ],
    [words],
  );
};

/** Worked out again as pages come in and entries change. */
const useProposals = (run: Run): readonly Proposed[] | null => {
  const { runs, ledger } = useWorkbench();
  const rows = useWatched(useMemo(() => runs.watchRows(run.id), [runs, run.id]));
  const entries = useWatched(ledger.watchEntries);
  const [proposed, setProposed] = useState<readonly Proposed[] | null>(null);
  useEffect(() => {
    let wanted = rows.kind === 'there' && entries.kind === 'there';
    if (rows.kind === 'there' && entries.kind === 'there') {
      void proposalsOf(run, rows.value, entries.value, runs.page).then((found) => wanted && setProposed(found));
    }
    return () => {
      wanted = false;
    };
  }, [run, rows, entries, runs]);
  const siteWide = useSiteProposals(run, entries);
  return useMemo(() => (proposed === null || siteWide === null ? null : [...proposed, ...siteWide]), [proposed, siteWide]);
};

/** Worked out again when spot-checks end or entries change, not with each page: a site's pages may be many. */
const useSiteProposals = (run: Run, entries: Watched<readonly LedgerEntry[]>): readonly Proposed[] | null => {
  const { runs, profiles, suppressions } = useWorkbench();
  const known = useWatched(runs.watchRuns);
  const [proposed, setProposed] = useState<readonly Proposed[] | null>(null);
  const ended = known.kind === 'there' ? known.value.map(({ id, endedAt }) => id + endedAt).join(' ') : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of runs is made anew with every page; only their ends matter
  useEffect(() => {
    let wanted = known.kind === 'there' && entries.kind === 'there';
    const surveyOf = async (one: Run) => (await surveyRun(one, { runs, profiles, suppressions })).surveyed;
    if (known.kind === 'there' && entries.kind === 'there') {
      void siteProposalsOf(siteWideOf(run, entries.value), known.value, surveyOf).then((found) => wanted && setProposed(found));
    }
    return () => {
      wanted = false;
    };
  }, [run.id, entries, ended, runs, profiles, suppressions]);
  return proposed;
};
