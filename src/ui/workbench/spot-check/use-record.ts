import { useCallback } from 'react';
import { recordPages } from '../../../ledger/record-pages.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';

/** Writes what was found on pages of a run into the ledger, and says what came of it. */
export const useRecord = (run: string): ((urls: readonly string[]) => Promise<void>) => {
  const words = useWords();
  const announce = useAnnounce();
  const { runs, ledger } = useWorkbench();
  return useCallback(
    async (urls) => {
      const pages = await Promise.all(urls.map((url) => runs.page(run, url)));
      const known = pages.filter((page) => page !== undefined);
      const { added, seenAgain, reopened } = await ledger.work((before) => recordPages(before, known));
      announce(words('wb.ledger.recorded', added.length, seenAgain.length, reopened.length));
    },
    [run, runs, ledger, words, announce],
  );
};
