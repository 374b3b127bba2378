import type { Report } from '../../model/report.ts';
import { useWords } from '../words.ts';
import { useProfiles } from './use-profiles.ts';

/** Says by which profile the page was judged, and which one is chosen where that is another. */
export const ProfileLine = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const kept = useProfiles();
  const { profile } = report;
  if (profile === undefined) return null;
  const isOther = kept !== null && kept.chosen.id !== profile.id;
  return (
    <p className="quiet judged-by">
      {words('judging.by', profile.name)}
      {isOther && ` · ${words('judging.other', kept.chosen.name)}`}
    </p>
  );
};
