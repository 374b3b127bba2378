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
      const recorded = words('card.recorded', added, seenAgain, reopened, pictures);
      announce(personal ? `${recorded}（${words('card.personal')}）` : recorded);
      return true;
    } catch (error) {
      announce(words('card.failed', error instanceof Error ? error.message : String(error)));
      return false;
    }
  };
};
