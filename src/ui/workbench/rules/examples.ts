import { useEffect, useState } from 'react';

/** Examples of a rule in words: pages that are fine, some that only look bad, and bad ones with what is said of them. */
export interface RuleExamples {
  readonly good: readonly string[];
  readonly fine: readonly string[];
  readonly bad: readonly { readonly name: string; readonly messages: readonly string[] }[];
}

/** The examples of a rule; null for none, or while they are being loaded. */
export const useExamples = (rule: string): RuleExamples | null => {
  const [all, setAll] = useState<Readonly<Record<string, RuleExamples>>>({});
  useEffect(() => {
    void import('./rule-examples.json').then((found) => setAll(found.default));
  }, []);
  return all[rule] ?? null;
};
