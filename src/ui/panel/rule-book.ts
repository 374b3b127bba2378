import { createContext, useContext, useEffect, useState } from 'react';
import type { Rule } from '../../audit/rule.ts';

/** Looks a rule up by its id; undefined for an unknown one, or while the book is still being loaded. */
export type RuleBook = (id: string) => Rule | undefined;

/** The rule book; rules are many, so the panel draws its first picture without them. */
export const RuleBookContext = createContext<RuleBook>(() => undefined);

/** The rule book as it stands. */
export const useRuleBook = (): RuleBook => useContext(RuleBookContext);

/** Loads the rule book once the panel stands, unless it was given one. */
export const useLoadedRuleBook = (given: RuleBook | undefined): RuleBook => {
  const [loaded, setLoaded] = useState<RuleBook>(() => () => undefined);
  useEffect(() => {
    let wanted = given === undefined;
    if (wanted) void import('../../catalog.ts').then(({ ruleOf }) => wanted && setLoaded(() => ruleOf));
    return () => {
      wanted = false;
    };
  }, [given]);
  return given ?? loaded;
};
