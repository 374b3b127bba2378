import type { Report } from '../model/report.ts';

/** How many findings and checks of each kind a report holds. */
export interface Tally {
  /** Fails of rules that ask whether something is there. */
  readonly missing: number;
  /** All other fails. */
  readonly wrong: number;
  readonly review: number;
  /** Checks that found nothing. */
  readonly passed: number;
  readonly notAssessable: number;
  readonly inapplicable: number;
  /** Checks that broke. */
  readonly broken: number;
  /** Findings that were set aside; counted nowhere else. */
  readonly suppressed: number;
}

/** `document/issuer-present`, `document/validity-stated`, `attachments/downloads-offered`. */
const ASKS_PRESENCE = /-(?:present|stated|offered)$/;
const NO_DISCLOSURE: ReadonlySet<Report['pageType']> = new Set(['home', 'news', 'list']);

/** Counts a report; reviews never count as fails, what was set aside as nothing but that. */
export const tally = ({ findings: all, checks }: Report): Tally => {
  const findings = all.filter(({ suppressed }) => suppressed === undefined);
  const fails = findings.filter(({ outcome }) => outcome === 'fail');
  const missing = fails.filter(({ rule }) => ASKS_PRESENCE.test(rule)).length;
  const ended = (outcome: string): number => checks.filter((check) => check.outcome === outcome).length;
  return {
    missing,
    wrong: fails.length - missing,
    review: findings.filter(({ outcome }) => outcome === 'review').length,
    passed: ended('pass'),
    notAssessable: ended('not-assessable'),
    inapplicable: ended('inapplicable'),
    broken: ended('error'),
    suppressed: all.length - findings.length,
  };
};

/** Whether the page is of a kind whose fields are asked for; not so a front page, a list, or news. */
export const isDisclosure = ({ pageType }: Report): boolean => !NO_DISCLOSURE.has(pageType);
