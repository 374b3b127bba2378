import { parseArgs } from 'node:util';
import { LIMITS } from '../src/batch/settings.ts';
import type { LocalRun } from '../src/cli/spot-check-run.ts';
import { type Compared, compare } from './spot-check/compare.ts';
import { type Measured, measure } from './spot-check/measure.ts';

const DAY = '2026-06-03';
const TIMEOUT = 4_000;
/** Shorter pauses after troubles than in earnest: the test site has them on purpose. */
const SHORT = { ...LIMITS, backOff: 300 };

const planOf = (delay: number, atOnce: number, attachments: boolean): LocalRun['plan'] => ({
  sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
  politeness: { delay, atOnce },
  attachments,
  day: DAY,
  profile: { id: '', name: '', version: '' },
});

const isRight = ({ faults, endings, pages }: Compared): boolean =>
  faults.found === faults.expected &&
  faults.extra === 0 &&
  endings.wrong.length === 0 &&
  pages.once === pages.expected &&
  pages.doubled === 0;

/** The figures of the run that keeps to a pace. */
const politeFigures = ({ faults: _, ...rest }: Compared, { state, endless, seen, pagesPerSecond, bytesPerPage }: Measured) => ({
  ...rest,
  state,
  endlessLists: endless,
  requests: seen.requests,
  pagesPerSecond: round(pagesPerSecond),
  bytesPerPage,
});

/** The figures of the run that goes as fast as it can. */
const fastFigures = (compared: Compared, { pages, memory, seen }: Measured) => ({
  ...compared.faults,
  wrongEndings: compared.endings.wrong,
  pages: pages.length,
  memoryMb: memory,
  requests: seen.requests,
});

/** `npm run -s spot-check:site -- [--json] [--pages 2000] [--fast 10000] [--delay 20]`: the spot-check of a site whose faults are known. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      pages: { type: 'string', default: '2000' },
      fast: { type: 'string', default: '10000' },
      delay: { type: 'string', default: '20' },
    },
  });
  const [count, fastCount, delay] = [Number(values.pages), Number(values.fast), Number(values.delay)];
  const polite = await measure(count, { plan: planOf(delay, 4, true), limits: SHORT, patience: TIMEOUT });
  const fast = fastCount === 0 ? null : await measure(fastCount, { plan: planOf(0, 16, false), limits: SHORT, patience: TIMEOUT });
  const compared = compare(count, polite.pages, true);
  const fastCompared = fast === null ? null : compare(fastCount, fast.pages, false);
  const { mostPerSecond } = polite.seen;
  const result = {
    faults: compared.faults,
    pagesPerSecond: round((fast ?? polite).pagesPerSecond),
    peakMb: Math.max(polite.peakMb, fast?.peakMb ?? 0),
    maxRequestsPerSecondPerHost: Math.max(...Object.values(mostPerSecond)),
    allowedPerSecond: 1_000 / delay,
    hosts: Object.keys(mostPerSecond).map((host) => host.replace(/:\d+$/u, '')),
    polite: politeFigures(compared, polite),
    ...(fast === null || fastCompared === null ? {} : { fast: fastFigures(fastCompared, fast) }),
  };
  console.log(JSON.stringify(result, null, values.json ? 2 : 1));
  const isPolite = result.maxRequestsPerSecondPerHost <= result.allowedPerSecond && result.hosts.length === 1;
  return isRight(compared) && isPolite && (fastCompared === null || isRight(fastCompared)) ? 0 : 1;
};

const round = (value: number): number => Math.round(value * 10) / 10;

process.exitCode = await main();
