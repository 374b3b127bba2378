import { useEffect, useState } from 'react';
import type { BasisOf } from '../../../report/basis-text.ts';

const none: BasisOf = () => '';

/** What each rule rests on, in words; empty until the rules are there. */
export const useBasis = (): BasisOf => {
  const [basisOf, setBasisOf] = useState<BasisOf>(() => none);
  useEffect(() => {
    void Promise.all([import('../../../report/basis-text.ts'), import('../../../rules/all.ts')]).then(([{ basisLookup }, { rules }]) =>
      setBasisOf(() => basisLookup(rules)),
    );
  }, []);
  return basisOf;
};
