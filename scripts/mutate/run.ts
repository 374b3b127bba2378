import { rules } from '../../src/rules/all.ts';
import { annualMutations } from './annual-mutations.ts';
import { annual } from './annual-pages.ts';
import type { CleanPage } from './clean-page.ts';
import { attachmentMutations, documentMutations, formatMutations } from './document-mutations.ts';
import { home, interpretations, letters, list, platform } from './list-pages.ts';
import { type Mutation, spoil } from './mutation.ts';
import { officeMutations } from './office-mutations.ts';
import { budget, guide, leaders, organisation, permit, roster, service } from './office-pages.ts';
import { consultationMutations, interpretationMutations } from './opinion-mutations.ts';
import { consultation, feedback, interpretation } from './opinion-pages.ts';
import { notice, policy, regulation } from './policy-pages.ts';
import { auditPage } from './run-page.ts';
import { accessibilityMutations, freshnessMutations, privacyMutations, siteMutations, wordingMutations } from './site-mutations.ts';

/** Every clean page. */
export const PAGES: readonly CleanPage[] = [
  ...[policy, regulation, notice, interpretation, consultation, feedback, annual, guide, organisation, leaders],
  ...[service, permit, budget, roster, list, letters, interpretations, platform, home],
];

/** Every way to spoil one. */
export const MUTATIONS: readonly Mutation[] = [
  ...documentMutations,
  ...attachmentMutations,
  ...formatMutations,
  ...interpretationMutations,
  ...consultationMutations,
  ...annualMutations,
  ...officeMutations,
  ...freshnessMutations,
  ...privacyMutations,
  ...siteMutations,
  ...wordingMutations,
  ...accessibilityMutations,
];

/** What a spoilt page made the rules say. */
interface MutationResult {
  readonly rule: string;
  readonly page: string;
  readonly fired: boolean;
  /** Rules of its own group or of one stated as related that spoke too. */
  readonly along: readonly string[];
  /** Rules of other groups that spoke. */
  readonly strays: readonly string[];
}

/** What the whole check found. */
export interface Mutated {
  readonly rules: number;
  readonly fired: number;
  /** `rule: stray`, one each. */
  readonly strays: readonly string[];
  /** Rules without a mutation, or whose mutation they did not see. */
  readonly silent: readonly string[];
  /** What is said of clean pages, which should be nothing. */
  readonly clean: readonly string[];
  readonly results: readonly MutationResult[];
}

const groupOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

const resultOf = (mutation: Mutation): MutationResult => {
  const page = PAGES.find(({ name }) => name === mutation.page);
  if (page === undefined) throw new Error(`${mutation.rule}: no page ${mutation.page}`);
  const spoke = [...new Set(auditPage(spoil(page, mutation)).findings.map(({ rule }) => rule))];
  const others = spoke.filter((rule) => rule !== mutation.rule);
  const isRelated = (rule: string): boolean => groupOf(rule) === groupOf(mutation.rule) || mutation.related?.[groupOf(rule)] !== undefined;
  return {
    rule: mutation.rule,
    page: mutation.page,
    fired: spoke.includes(mutation.rule),
    along: others.filter(isRelated),
    strays: others.filter((rule) => !isRelated(rule)),
  };
};

const onClean = (page: CleanPage): readonly string[] => {
  const { pageType, findings } = auditPage(page);
  const wrongType = pageType === page.pageType ? [] : [`${page.name}: read as ${pageType}`];
  return [...wrongType, ...findings.map(({ rule, message }) => `${page.name}: ${rule}: ${message}`)];
};

/** Spoils a clean page in one way per rule: the rule must speak, and no rule of an unrelated group. */
export const mutate = (): Mutated => {
  const results = MUTATIONS.map(resultOf);
  const seen = new Set(results.filter(({ fired }) => fired).map(({ rule }) => rule));
  return {
    rules: rules.length,
    fired: rules.filter(({ id }) => seen.has(id)).length,
    strays: results.flatMap(({ rule, strays }) => strays.map((stray) => `${rule}: ${stray}`)),
    silent: rules.filter(({ id }) => !seen.has(id)).map(({ id }) => id),
    clean: PAGES.flatMap(onClean),
    results,
  };
};
