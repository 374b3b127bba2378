import { captureHtml } from './capture/parsed-page.ts';
import { type AuditOptions, audit as auditSnapshot } from './catalog.ts';
import type { Report } from './model/report.ts';
import type { Snapshot } from './model/snapshot.ts';
import { today } from './text/today.ts';

export type { Attachment, FactState, PageType, Reading, Where } from './model/fact.ts';
export type { Certainty, Evidence, Finding, Mark, Outcome, Severity } from './model/finding.ts';
export type { Check, Report, ReportedFacts } from './model/report.ts';
export type { Place, Snapshot } from './model/snapshot.ts';
export { captureHtml };

/** What may be said of a page beforehand; the day to judge by is today's unless given. */
export type Options = Partial<AuditOptions>;

/** Audits one page that was captured already. Pure but for the day, where none is given. */
export const audit = (snapshot: Snapshot, options: Options = {}): Report =>
  auditSnapshot(snapshot, { ...options, day: options.day ?? today() });

/**
 * Audits one page from its text. Makes no request.
 * @param html the page's text, decoded already
 * @param url absolute address the page was published under; relative links are resolved against it
 */
export const auditHtml = (html: string, url: string, options: Options = {}): Report =>
  audit(captureHtml(html, { url, charset: 'utf-8' }), options);
