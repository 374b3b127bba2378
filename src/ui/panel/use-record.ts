import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useShell } from './shell.ts';

/** Writes the findings of a page, or one of them, into the ledger and says what came of it; answers whether it was done. */
export const useRecord = (report: Report): ((only?: Finding) => Promise<boolean>) => {
  const words = useWords();
  const announce = useAnnounce();
  const { workbench } = useShell();
  return async (only) => {
    announce(words('card.recording'));
    try {
      const { added, seenAgain, reopened, pictures, personal } = await workbench.record(report, only);
      const parts = [
        ...(added > 0 ? [words('card.added', added)] : []),
        ...(seenAgain > 0 ? [words('card.known', seenAgain)] : []),
        ...(reopened > 0 ? [words('card.back', reopened)] : []),
        ...(added + seenAgain + reopened === 0 ? [words('card.nothing')] : []),
        ...(pictures > 0 ? [words('card.pictures', pictures)] : []),
        ...(personal ? [words('card.personal')] : []),
      ];
      announce(parts.join(' · '));
      return true;
    } catch (error) {
      announce(words('card.failed', error instanceof Error ? error.message : String(error)));
      return false;
    }
  };
};
