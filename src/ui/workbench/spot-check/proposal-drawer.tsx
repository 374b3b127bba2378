import { VERDICT_WORDS } from '../../../ledger/recheck.ts';
import type { Evidence } from '../../../model/finding.ts';
import type { StoredEvidence } from '../../../model/ledger.ts';
import { useWords } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { FindingDetails } from '../finding-details.tsx';
import { Shot } from '../shot.tsx';
import type { Proposed } from './recheck-proposals.tsx';
import { clock } from './run-words.ts';

/** A proposal with the page's words before and after. */
export const ProposalDrawer = ({
  proposed: { entry, proposal, evidence },
  close,
}: {
  readonly proposed: Proposed;
  readonly close: () => void;
}) => {
  const words = useWords();
  const before = entry.evidence.findLast(({ picture }) => picture !== '' && picture !== evidence?.picture);
  return (
    <Drawer title={`${VERDICT_WORDS[proposal.verdict]} · ${entry.finding.title}`} close={close}>
      <p>{proposal.reason}</p>
      <Quotes title={words('wb.recheck.before')} quotes={proposal.before} />
      {evidence !== null && <Pictured piece={before} />}
      <Quotes title={words('wb.recheck.after')} quotes={proposal.after} />
      {evidence !== null && <Pictured piece={evidence} />}
      <h3>{words('wb.ledger.problem')}</h3>
      <FindingDetails finding={entry.finding} />
    </Drawer>
  );
};

const Pictured = ({ piece }: { readonly piece: StoredEvidence | undefined }) => {
  const words = useWords();
  if (piece === undefined) return <p className="quiet">{words('wb.recheck.noPicture')}</p>;
  return (
    <figure className="stack">
      {piece.picture !== '' && <Shot id={piece.picture} words={words('wb.ledger.picture')} from={piece.spot?.from ?? 0} />}
      <figcaption className="quiet">
        {clock(piece.at)} {piece.about}
      </figcaption>
    </figure>
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
