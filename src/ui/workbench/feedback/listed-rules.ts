import { useEffect, useState } from 'react';
import type { RuleText } from '../../../ledger/add-feedback.ts';
import { SITE_WIDE_RULES } from '../../../ledger/match-rule.ts';

/** A rule as a list of them names it. */
export type ListedRule = RuleText;

/** All rules that a complaint may be about; null while they are loaded. */
export const useListedRules = (): readonly ListedRule[] | null => {
  const [listed, setListed] = useState<readonly ListedRule[] | null>(null);
  useEffect(() => {
    void import('../../../rules/all.ts').then(({ rules }) => setListed([...rules, ...SITE_WIDE_RULES.map(siteWide)]));
  }, []);
  return listed;
};

const siteWide = ({ id, title }: (typeof SITE_WIDE_RULES)[number]): ListedRule => ({
  id,
  title,
  catalogue: '',
  fix: '请逐个打开核对，更正或删除失效的链接。',
});
