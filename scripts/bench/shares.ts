import { runRules, type Subject } from '../../src/audit/audit.ts';
import { type Fact, type Given, open } from '../../src/audit/fact.ts';
import type { Rule } from '../../src/audit/rule.ts';
import { pageType } from '../../src/facts/page-type.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/all.ts';
import { sites } from '../../src/sites/all.ts';
import { capturePage, DAY, type PageText } from './node.ts';

/** What one step of the audit costs by itself, without the facts it asks for. */
export interface Share {
  readonly name: string;
  readonly microsecondsPerPage: number;
  readonly percent: number;
}

const ROUNDS = 10;

/** The steps of an audit by what they cost: reading the page, each fact, each rule. */
export const shares = (pages: readonly PageText[]): readonly Share[] => {
  const clock = startClock();
  for (let round = -2; round < ROUNDS; round += 1) {
    if (round === 0) clock.spent.clear(); // warm now
    for (const page of pages) {
      judge(
        clock.time('capture', () => capturePage(page)),
        clock,
      );
    }
  }
  const total = [...clock.spent.values()].reduce((sum, time) => sum + time, 0);
  return [...clock.spent]
    .map(([name, time]) => ({ name, microsecondsPerPage: (time * 1000) / (pages.length * ROUNDS), percent: (time * 100) / total }))
    .sort((one, other) => other.percent - one.percent);
};

/** No single rule should cost more than this share of reading a page and judging it. */
export const RULE_LIMIT = 5;

/** Rules that cost more than that. */
export const costlyRules = (costs: readonly Share[]): readonly Share[] =>
  costs.filter(({ name, percent }) => name.startsWith('rule ') && percent > RULE_LIMIT);

const judge = (snapshot: Snapshot, { time }: Clock): void => {
  const bare = open(snapshot, { day: DAY, sites });
  const given: Given = { ...bare, get: (fact) => time(`fact ${fact.name}`, () => bare.get(timed(fact))) };
  const known = new Map<Fact<unknown>, Fact<unknown>>();
  const timed = <T>(fact: Fact<T>): Fact<T> => {
    const found = known.get(fact) ?? { ...fact, read: () => fact.read(given) };
    known.set(fact, found);
    return found as Fact<T>; // the map's key fixes the type
  };
  const clocked: readonly Rule[] = rules.map((rule) => ({ ...rule, check: () => time(`rule ${rule.id}`, () => rule.check(given)) }));
  const subject: Subject = { pageType: given.get(pageType).value, documentDay: null, identity: '' };
  time('machine', () => runRules(clocked, given, subject));
};

type Clock = ReturnType<typeof startClock>;

/** Sums milliseconds by name; what is timed within something else is not counted there. */
const startClock = () => {
  const spent = new Map<string, number>();
  let inner = 0;
  const time = <T>(name: string, work: () => T): T => {
    const outside = inner;
    inner = 0;
    const start = performance.now();
    const result = work();
    const whole = performance.now() - start;
    spent.set(name, (spent.get(name) ?? 0) + whole - inner);
    inner = outside + whole;
    return result;
  };
  return { spent, time };
};
