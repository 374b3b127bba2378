import { VERDICT_WORDS } from '../../../ledger/recheck.ts';
import type { Evidence } from '../../../model/finding.ts';
import { useWords } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { FindingDetails } from '../finding-details.tsx';
import type { Proposed } from './recheck-proposals.tsx';

/** A proposal with the page's words before and after. */
export const ProposalDrawer = ({ proposed: { entry, proposal }, close }: { readonly proposed: Proposed; readonly close: () => void }) => {
  const words = useWords();
  return (
    <Drawer title={`${VERDICT_WORDS[proposal.verdict]} · ${entry.finding.title}`} close={close}>
      <p>{proposal.reason}</p>
      <Quotes title={words('wb.recheck.before')} quotes={proposal.before} />
      <Quotes title={words('wb.recheck.after')} quotes={proposal.after} />
      <h3>{words('wb.ledger.problem')}</h3>
      <FindingDetails finding={entry.finding} />
    </Drawer>
  );
};

const Quotes = ({ title, quotes }: { readonly title: string; readonly quotes: readonly Evidence[] }) => {
  const words = useWords();
  return (
    <>
      <h3>{title}</h3>
      {quotes.map(({ label, quote }) => (
        <p key={label + quote} className="quote">
          <small>{label}</small> {quote}
        </p>
      ))}
      {quotes.length === 0 && <p className="quiet">{words('wb.recheck.noWords')}</p>}
    </>
  );
};
