import type { Finding } from '../../model/finding.ts';
import { BasisLine } from '../panel/basis-line.tsx';
import { useWords } from '../words.ts';

/** A finding down to the page's own words, with its basis and how to mend it. */
export const FindingDetails = ({ finding }: { readonly finding: Finding }) => {
  const words = useWords();
  return (
    <>
      <p>{finding.message}</p>
      {finding.evidence.map(({ label, quote }) => (
        <p key={label + quote} className="quote">
          <small>{label}</small> {quote}
        </p>
      ))}
      <dl className="facts">
        {finding.rule !== '' && <BasisLine rule={finding.rule} />}
        <dt>{words('finding.fix')}</dt>
        <dd>{finding.fix}</dd>
      </dl>
    </>
  );
};
