import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { decodePage } from '../../src/capture/decode-page.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { median } from './median.ts';

/** Pages per second: the whole audit from decoded text to report, and bare parsing of the same texts. */
export interface NodeSpeed {
  readonly auditPagesPerSecond: number;
  readonly parsePagesPerSecond: number;
}

/** A page's text as read from a folder of pages. */
export interface PageText {
  readonly name: string;
  readonly text: string;
  readonly charset: string;
}

/** The day the pages are judged on; any will do, as long as it is the same each time. */
export const DAY = '2026-01-05';
/** Rounds until the engine has compiled what runs often, and rounds that count. */
const WARM_UP = 40;
const ROUNDS = 25;

/** Every HTML file below a folder, decoded. */
export const readPages = (folder: string): readonly PageText[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && existsSync(join(folder, name)))
    .sort()
    .map((name) => ({ name, ...decodePage(readFileSync(join(folder, name))) }));

/** Reads one page as the command line does. */
export const capturePage = ({ name, text, charset }: PageText): Snapshot =>
  captureHtml(text, { url: `https://www.example.gov.cn/${encodeURI(name)}`, charset });

const auditPage = (page: PageText): unknown => audit(capturePage(page), { day: DAY });

/** Measures both by turns, so that whatever else the machine does slows both. */
export const measureNode = (pages: readonly PageText[]): NodeSpeed => {
  const audits: number[] = [];
  const parses: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const parsed = pagesPerSecond(pages, ({ text }) => parse(text));
    const audited = pagesPerSecond(pages, auditPage);
    if (round < 0) continue;
    parses.push(parsed);
    audits.push(audited);
  }
  return { auditPagesPerSecond: median(audits), parsePagesPerSecond: median(parses) };
};

const pagesPerSecond = (pages: readonly PageText[], work: (page: PageText) => unknown): number => {
  const start = performance.now();
  for (const page of pages) work(page);
  return (pages.length * 1000) / (performance.now() - start);
};
