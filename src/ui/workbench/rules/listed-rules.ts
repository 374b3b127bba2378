import { useEffect, useState } from 'react';
import type { Rule } from '../../../audit/rule.ts';

/** A rule over a page, or over all pages of a run, as the workbench lists it. */
export interface ListedRule extends Omit<Rule, 'check' | 'appliesTo'> {
  readonly appliesTo: Rule['appliesTo'] | 'run';
}

/** Every rule, those over a run last; null while they are being loaded. */
export const useListedRules = (): readonly ListedRule[] | null => {
  const [rules, setRules] = useState<readonly ListedRule[] | null>(null);
  useEffect(() => {
    void Promise.all([import('../../../rules/all.ts'), import('../../../rules/site-all.ts')]).then(([pages, sites]) =>
      setRules([...pages.rules, ...sites.siteRules.map((rule) => ({ ...rule, appliesTo: 'run' as const }))]),
    );
  }, []);
  return rules;
};
