import type { LedgerEntry, StoredEvidence } from '../../../model/ledger.ts';
import { useWords } from '../../words.ts';
import { Shot } from '../shot.tsx';
import { clock } from '../spot-check/run-words.ts';

/** Pictures and quotations that show a finding, with where and when they were taken. */
export const EvidenceList = ({ entry }: { readonly entry: LedgerEntry }) => {
  const words = useWords();
  if (entry.evidence.length === 0) return null;
  return (
    <>
      <h3>{words('wb.ledger.evidence')}</h3>
      {entry.evidence.map((piece) => (
        <Piece key={piece.id} piece={piece} />
      ))}
    </>
  );
};

const Piece = ({ piece }: { readonly piece: StoredEvidence }) => {
  const words = useWords();
  const { quote, picture, about = '', at, url, profile, spot } = piece;
  return (
    <figure className="stack">
      {quote !== '' && <p className="quote">{quote}</p>}
      {picture !== '' && <Shot id={picture} words={quote === '' ? words('wb.ledger.picture') : quote} from={spot?.from ?? 0} />}
      <figcaption>
        {about !== '' && <p>{about}</p>}
        <small>
          {clock(at)} · {url} {profile !== '' && `· ${profile}`}
        </small>
      </figcaption>
    </figure>
  );
};
