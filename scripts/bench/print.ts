import type { BundleSizes } from './bundle-sizes.ts';
import type { PageTimes } from './chromium.ts';
import type { NodeSpeed } from './node.ts';
import { costlyRules, RULE_LIMIT, type Share } from './shares.ts';

/** So many of the costliest steps are listed. */
const SHOWN = 10;

/** All that one run of the bench measures. */
export interface Measured {
  readonly chromium: Readonly<Record<string, PageTimes>>;
  readonly node: NodeSpeed;
  readonly bundle: BundleSizes;
}

/** The figures for people, each target beside what was reached. */
export const print = ({ chromium, node, bundle }: Measured, costs: readonly Share[]): string =>
  [
    'Chromium, medians in milliseconds',
    row('elements', 'audit', 'floor', 'axe', 'htmlcs', 'longest task'),
    ...Object.entries(chromium).map(([size, { audit, floor, axe, htmlcs, longestTask }]) =>
      row(size, ...[audit, floor, axe, htmlcs, longestTask].map((time) => time.toFixed(2))),
    ),
    ...targets(chromium, node).map(([kept, sentence]) => `${kept ? '✓' : '✕'} ${sentence}`),
    '',
    `Node: ${node.auditPagesPerSecond.toFixed(0)} pages a second audited, ${node.parsePagesPerSecond.toFixed(0)} parsed`,
    `Build, gzip bytes: content script ${bundle.contentScript}, side panel ${bundle.panel}, all files ${bundle.zip}`,
    '',
    'Costliest steps in Node, microseconds a page',
    ...costs
      .slice(0, SHOWN)
      .map(
        ({ name, microsecondsPerPage, percent }) =>
          `${microsecondsPerPage.toFixed(1).padStart(8)}  ${percent.toFixed(1).padStart(5)} %  ${name}`,
      ),
    '',
    ruleCosts(costs),
  ].join('\n');

/** Rules over their share by name, else the costliest with its share. */
const ruleCosts = (costs: readonly Share[]): string => {
  const over = costlyRules(costs).map(({ name, percent }) => `${name} ${percent.toFixed(1)} %`);
  if (over.length > 0) return `✕ Over ${RULE_LIMIT} % of the total: ${over.join(', ')}`;
  const first = costs.find(({ name }) => name.startsWith('rule '));
  return `✓ No rule over ${RULE_LIMIT} % of the total; costliest: ${first === undefined ? 'none' : `${first.name} ${first.percent.toFixed(1)} %`}`;
};

const row = (...cells: readonly string[]): string => cells.map((cell) => cell.padStart(13)).join('');

/** What must hold, and whether it does. */
const targets = (chromium: Measured['chromium'], node: NodeSpeed): readonly (readonly [boolean, string])[] => {
  const { 2000: middle, 25000: large } = chromium;
  const half = node.auditPagesPerSecond / node.parsePagesPerSecond;
  const lines: (readonly [boolean, string])[] = [
    [half >= 0.5, `Node: audit at ${half.toFixed(2)} of the speed of bare parsing (at least 0.5)`],
  ];
  if (middle === undefined || large === undefined) return lines;
  const floors = middle.audit / middle.floor;
  const faster = middle.axe / middle.audit;
  const growth = large.audit / middle.audit;
  return [
    [floors <= 6, `2,000 elements: ${floors.toFixed(1)} × the floor (at most 6)`],
    [faster >= 30, `2,000 elements: ${faster.toFixed(0)} × faster than axe-core (at least 30)`],
    [large.longestTask <= 50, `25,000 elements: longest task ${large.longestTask.toFixed(0)} ms (at most 50)`],
    [growth <= 15, `2,000 to 25,000 elements: ${growth.toFixed(1)} × the time (at most 15)`],
    ...lines,
  ];
};
