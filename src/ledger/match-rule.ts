import type { RuleMatch } from '../model/ledger.ts';
import { squeeze } from '../text/white-space.ts';
import { DOMAINS, FAMILIES } from './clue-words.ts';
import { DOCUMENT_CLUES } from './document-clues.ts';
import { SITE_CLUES } from './site-clues.ts';

/** What the matcher must be told of a rule; any rule of the catalogue will do. */
export interface RuleName {
  readonly id: string;
  /** Chinese, a few words. */
  readonly title: string;
}

/** What an assessor wrote of one fault. */
interface Complaint {
  readonly description: string;
  /** Name of the column and title of the page; either may be empty. */
  readonly column: string;
  readonly title: string;
}

/** Finds the rules that a complaint may be about, the likeliest first; at most five, none when nothing fits. */
export type RuleMatcher = (complaint: Complaint) => readonly RuleMatch[];

/** From here on a row is taken to be about the rule; below, it stays for a person. */
export const SURE_ENOUGH = 0.5;

/** Faults that no single page shows, which lists name all the same. */
export const SITE_WIDE_RULES: readonly RuleName[] = [
  { id: 'spot-check/links-alive', title: '链接打不开' },
  { id: 'spot-check/site-reachable', title: '网站打不开' },
];

const LONGEST = 400;
const SHOWN = 5;
/** Score of a clue that fits in full is taken for sure at about this. */
const FULL = 4.5;
const PART = 0.35;
const IN_DOMAIN = 0.8;
const OUT_OF_DOMAIN = 0.5;
const CLUES: Readonly<Record<string, readonly string[]>> = { ...DOCUMENT_CLUES, ...SITE_CLUES };

/** Ways to say one part of a clue: words of its own, and words of a family of faults that many clues share. */
interface Group {
  readonly own: readonly string[];
  readonly shared: readonly string[];
}

interface Prepared {
  readonly rule: string;
  readonly category: string;
  readonly clues: readonly (readonly Group[])[];
  readonly pairs: ReadonlySet<string>;
}

/** Makes a matcher for these rules out of their titles and of what assessors call their faults. */
export const ruleMatcher = (rules: readonly RuleName[]): RuleMatcher => {
  const prepared = rules.map(prepare);
  return ({ description, column, title }) => {
    const text = plain(description).slice(0, LONGEST);
    if (text === '') return [];
    const domain = domainOf(text) ?? domainOf(plain(column)) ?? domainOf(plain(title));
    const pairs = pairsOf(text);
    return prepared
      .map((rule) => ({
        rule: rule.rule,
        // in a column of annual reports nobody writes that it is an annual report that is late
        score: scoreOf(rule, rule.category === domain ? `${text} ${nameOf(domain)}` : text, pairs) * domainFactor(rule.category, domain),
      }))
      .filter(({ score }) => score > 0.5)
      .sort((one, other) => other.score - one.score || (one.rule < other.rule ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ rule, score }, _, all) => ({ rule, confidence: confidenceOf(score, all[0]?.score ?? score, all[1]?.score ?? 0) }));
  };
};

const prepare = ({ id, title }: RuleName): Prepared => ({
  rule: id,
  category: id.slice(0, id.indexOf('/')),
  clues: (CLUES[id] ?? []).map((clue) => clue.split(' & ').map(groupOf)),
  pairs: pairsOf(plain(title)),
});

const groupOf = (written: string): Group => {
  const words = written.split(' ');
  return {
    own: words.filter((word) => FAMILIES[word] === undefined).map(plain),
    shared: words.flatMap((word) => FAMILIES[word]?.split(' ') ?? []),
  };
};

const plain = (text: string): string => squeeze(text.normalize('NFKC')).toLowerCase();

const pairsOf = (text: string): ReadonlySet<string> => new Set(Array.from(text.slice(1), (_, at) => text.slice(at, at + 2)));

const domainOf = (text: string): string | null =>
  DOMAINS.find(([, words]) => words.split(' ').some((word) => text.includes(word)))?.[0] ?? null;

/** The short word for a domain: 年报, 解读; longer ones would count as what is complained of. */
const nameOf = (domain: string): string =>
  DOMAINS.find(([category]) => category === domain)?.[1]
    .split(' ')
    .find((word) => word.length === 2) ?? '';

const OWN_DOMAINS: ReadonlySet<string> = new Set(DOMAINS.map(([category]) => category));

/** A row on annual reports is about a rule of annual reports rather than about one of documents. */
const domainFactor = (category: string, domain: string | null): number => {
  if (category === domain) return 1 + IN_DOMAIN;
  return OWN_DOMAINS.has(category) ? OUT_OF_DOMAIN : 1;
};

const scoreOf = ({ clues, pairs: own }: Prepared, text: string, pairs: ReadonlySet<string>): number => {
  const best = clues.reduce((most, clue) => Math.max(most, clueScore(clue, text)), 0);
  const alike = [...own].filter((pair) => pairs.has(pair)).length;
  return best + (own.size === 0 ? 0 : (1.5 * alike) / own.size);
};

/** Longer words tell more; of a clue that fits only in part its own words tell a little, those it shares nothing. */
const clueScore = (clue: readonly Group[], text: string): number => {
  const own = clue.map((group) => heaviest(group.own, text));
  const all = clue.map((group, at) => Math.max(own[at] ?? 0, heaviest(group.shared, text)));
  return all.every((weight) => weight > 0) ? sum(all) : sum(own) * PART;
};

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

const heaviest = (words: readonly string[], text: string): number =>
  words.reduce((most, word) => (text.includes(word) ? Math.max(most, weightOf(word)) : most), 0);

const weightOf = (word: string): number => [0, 0.6, 1.2, 1.6][word.length] ?? 2;

const confidenceOf = (score: number, best: number, second: number): number => {
  const sure = Math.min(1, score / FULL);
  const alone = score === best ? Math.min(1, 0.7 + (best - second) / best) : 0.6;
  return Math.round(sure * alone * 100) / 100;
};
