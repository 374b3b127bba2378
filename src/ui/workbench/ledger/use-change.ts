import { useCallback } from 'react';
import type { Actor } from '../../../ledger/history.ts';
import { type Failure, isFailure } from '../../../model/failure.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useWatched, useWorkbench } from '../shell.ts';

/** Who changes things here, as of now. */
export const useActor = (): (() => Actor) => {
  const { keeping, now } = useWorkbench();
  const choices = useWatched(keeping.watchChoices);
  const by = choices.kind === 'there' ? choices.value.person : '';
  return useCallback(() => ({ at: now(), by }), [now, by]);
};

/** The day by which what is confirmed now is to be mended; empty until the person's choices are known. */
export const useDeadline = (): (() => string) => {
  const { keeping, today } = useWorkbench();
  const choices = useWatched(keeping.watchChoices);
  const days = choices.kind === 'there' ? choices.value.days : null;
  return useCallback(() => (days === null ? '' : daysAfter(today(), days)), [today, days]);
};

const DAY = 86_400_000;
const daysAfter = (day: string, count: number): string => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** Changes entries; those that cannot be changed so stay as they are, and why is said. Answers how many were changed. */
export const useChange = () => {
  const words = useWords();
  const announce = useAnnounce();
  const { ledger } = useWorkbench();
  const actor = useActor();
  return useCallback(
    async (ids: readonly string[], change: (entry: LedgerEntry, actor: Actor) => LedgerEntry | Failure): Promise<number> => {
      const failures: Failure[] = [];
      const by = actor();
      await ledger.change(ids, (entry) => {
        const changed = change(entry, by);
        if (!isFailure(changed)) return changed;
        failures.push(changed);
        return entry;
      });
      const [first] = failures;
      const done = ids.length - failures.length;
      if (first === undefined) announce(words('wb.ledger.changed', done));
      else if (ids.length === 1) announce(`${first.message}${first.advice}`);
      else announce(words('wb.ledger.partly', done, failures.length, first.message));
      return done;
    },
    [words, announce, ledger, actor],
  );
};
