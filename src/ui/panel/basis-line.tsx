import type { Basis } from '../../audit/rule.ts';
import { MARK_WORDS } from '../../norms/norm.ts';
import { sourceOf } from '../../report/basis-text.ts';
import { useWords } from '../words.ts';
import { useRuleBook } from './rule-book.ts';

/** Who says so, and how sure that is; what supports it further is one click away. */
export const BasisLine = ({ rule }: { readonly rule: string }) => {
  const words = useWords();
  const basis = useRuleBook()(rule)?.basis;
  if (basis === undefined) return null;
  const [direct, ...others] = basis;
  return (
    <>
      <dt>{words('finding.basis')}</dt>
      <dd>
        <BasisPart basis={direct} />
        {others.length > 0 && (
          <details className="more">
            <summary>{words('finding.otherBasis', others.length)}</summary>
            {others.map((one) => (
              <BasisPart key={one.norm + one.clause} basis={one} />
            ))}
          </details>
        )}
      </dd>
    </>
  );
};

const BasisPart = ({ basis }: { readonly basis: Basis }) => {
  const words = useWords();
  const { norm, clause, mark, quote, gist } = basis;
  const wording = mark === 'V' && quote !== undefined ? `“${quote}”` : gist;
  return (
    <span className="basis">
      {norm === 'own' ? words('finding.ownThreshold') : `${sourceOf(norm)}${clause}`} <small className="mark">{MARK_WORDS[mark]}</small>
      {wording !== undefined && <span className="wording">{wording}</span>}
    </span>
  );
};
