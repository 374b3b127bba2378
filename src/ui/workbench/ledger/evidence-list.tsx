import { useEffect, useState } from 'react';
import type { LedgerEntry, StoredEvidence } from '../../../model/ledger.ts';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { clock } from '../spot-check/run-words.ts';

/** Pictures and quotations that show a finding, with where and when they were taken. */
export const EvidenceList = ({ entry }: { readonly entry: LedgerEntry }) => {
  const words = useWords();
  if (entry.evidence.length === 0) return null;
  return (
    <>
      <h3>{words('wb.ledger.evidence')}</h3>
      {entry.evidence.map((piece) => (
        <figure key={piece.id} className="stack">
          {piece.quote !== '' && <p className="quote">{piece.quote}</p>}
          {piece.picture !== '' && <Picture piece={piece} />}
          <figcaption>
            <small>
              {clock(piece.at)} · {piece.url} {piece.profile !== '' && `· ${piece.profile}`}
            </small>
          </figcaption>
        </figure>
      ))}
    </>
  );
};

const Picture = ({ piece }: { readonly piece: StoredEvidence }) => {
  const words = useWords();
  const { ledger } = useWorkbench();
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void ledger.picture(piece.picture).then((found) => wanted && setAddress(found));
    return () => {
      wanted = false;
    };
  }, [ledger, piece.picture]);
  if (address === undefined) return null;
  if (address === null) return <p className="quiet">{words('wb.ledger.pictureGone')}</p>;
  return <img className="shot" src={address} alt={piece.quote === '' ? words('wb.ledger.picture') : piece.quote} />;
};
