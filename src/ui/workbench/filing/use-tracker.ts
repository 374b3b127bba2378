import { useState } from 'react';
import type { IssueDraft } from '../../../filing/draft.ts';
import type { FilingTarget } from '../../../filing/target.ts';
import { creationCall, type FiledIssue, readFiled, stateCall } from '../../../filing/tracker-calls.ts';
import { moveTo, setFiled } from '../../../ledger/changes.ts';
import { mayMove } from '../../../ledger/states.ts';
import { type Failure, failure, isFailure } from '../../../model/failure.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useChange } from '../ledger/use-change.ts';
import { useWorkbench } from '../shell.ts';

const NO_ANSWER = failure('tracker-silent', '平台没有回应。', '请检查网络，并确认已允许公开镜访问这个平台。');

/** Files issues with a platform, keeps their addresses with the entries, and asks what became of them. */
export const useTracker = ({ tracker, token }: Extract<FilingTarget, { kind: 'tracker' }>) => {
  const { filing } = useWorkbench();
  const change = useChange();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const keep = (draft: IssueDraft, address: string) => change(draft.ids, (entry, actor) => setFiled(entry, address, actor));
  const ask = async (call: Parameters<typeof filing.send>[0]): Promise<FiledIssue | Failure> => {
    const { status, body } = await filing.send(call);
    return status === 0 ? NO_ANSWER : readFiled(tracker, status, body);
  };
  const submit = async (draft: IssueDraft): Promise<boolean> => {
    const answer = await ask(creationCall(tracker, token, draft));
    setTrouble(isFailure(answer) ? answer : null);
    if (!isFailure(answer)) await keep(draft, answer.address);
    return !isFailure(answer);
  };
  const closing = useClosing();
  const busily = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  return {
    busy,
    trouble,
    keep,
    submit: (draft: IssueDraft) => busily(async () => void (await submit(draft))),
    /** One after the other: platforms refuse who files in bursts, and the first refusal ends it. */
    submitAll: (drafts: readonly IssueDraft[]) =>
      busily(async () => {
        for (const draft of drafts) if (!(await submit(draft))) break;
      }),
    /** What was closed there is to be checked again here. */
    look: (filed: readonly LedgerEntry[]) =>
      busily(async () => {
        const closed = new Set<string>();
        for (const address of new Set(filed.map((entry) => entry.filed))) {
          const call = stateCall(tracker, token, address);
          const answer = call === null ? null : await ask(call);
          if (answer !== null && !isFailure(answer) && answer.state === 'closed') closed.add(address);
        }
        await closing(filed.filter((entry) => closed.has(entry.filed)));
      }),
  };
};

/** Moves what was closed on a platform to 已整改待复查; whether it is mended, the re-check says. */
const useClosing = () => {
  const words = useWords();
  const announce = useAnnounce();
  const change = useChange();
  return async (closed: readonly LedgerEntry[]): Promise<void> => {
    const ids = closed.filter(({ state }) => mayMove(state, 'awaiting-recheck')).map(({ id }) => id);
    if (ids.length === 0) announce(words('wb.filing.noneClosed'));
    else await change(ids, (entry, actor) => moveTo(entry, 'awaiting-recheck', words('wb.filing.closedThere'), actor));
  };
};
