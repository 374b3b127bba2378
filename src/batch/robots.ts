import robotsParser from 'robots-parser';

/** What a site's robots.txt says to programs like this one. */
export interface RobotsRules {
  /** The file's text as it came, at most `ROBOTS_CAP` characters; empty when there is none. */
  readonly text: string;
  readonly allows: (url: string) => boolean;
  /** Pause it asks for between two requests, milliseconds. */
  readonly delay: number;
}

/** Name this program goes by in robots.txt. */
const AGENT = 'disclosure-lens';
const ROBOTS_CAP = 500_000;
/** A longer pause than this is not kept: a run would never end. */
const LONGEST_DELAY = 30_000;

/** Reads a robots.txt; one that says nothing allows everything. */
export const robotsRules = (host: string, text: string): RobotsRules => {
  const kept = text.slice(0, ROBOTS_CAP);
  if (kept.trim() === '') return { text: '', allows: () => true, delay: 0 };
  const robots = robotsParser(robotsAddress(host, 'http:'), kept);
  const delay = robots.getCrawlDelay(AGENT);
  return {
    text: kept,
    allows: (url) => robots.isAllowed(sameScheme(url), AGENT) !== false,
    delay: delay === undefined || Number.isNaN(delay) ? 0 : Math.min(delay * 1_000, LONGEST_DELAY),
  };
};

/** Where a host keeps its robots.txt. */
export const robotsAddress = (host: string, protocol: string): string => `${protocol}//${host}/robots.txt`;

/** The parser answers only for the scheme its own address has. */
const sameScheme = (url: string): string => url.replace(/^https:/iu, 'http:');
