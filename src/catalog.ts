import { reportAttachments } from './attachments/report-attachments.ts';
import { type VersionTable, versionTables } from './attachments/version-tables.ts';
import { runRules, type Subject } from './audit/audit.ts';
import { type Circumstances, type Given, open } from './audit/fact.ts';
import type { Rule } from './audit/rule.ts';
import { runSiteRules, type Surveyed } from './audit/site-rule.ts';
import { attachments } from './facts/attachments.ts';
import { columnPath } from './facts/column-path.ts';
import { contentSource } from './facts/content-source.ts';
import { documentNumber } from './facts/document-number.ts';
import { effectiveDate } from './facts/effective-date.ts';
import { type ForeignBody, foreignBody } from './facts/foreign-body.ts';
import { indexNumber } from './facts/index-number.ts';
import { issueDate } from './facts/issue-date.ts';
import { issuer } from './facts/issuer.ts';
import { pageType } from './facts/page-type.ts';
import { publishDate } from './facts/publish-date.ts';
import { siteName } from './facts/site-name.ts';
import { title } from './facts/title.ts';
import { topicCategory } from './facts/topic-category.ts';
import { validity } from './facts/validity.ts';
import type { Attachment } from './model/fact.ts';
import type { Profile } from './model/profile.ts';
import type { Report, ReportedFacts } from './model/report.ts';
import type { Run, RunPage } from './model/run.ts';
import type { Site } from './model/site.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { Suppression } from './model/suppression.ts';
import { profileCircumstances, profileName, profileRules, profileSiteRules, withBase } from './profiles/apply.ts';
import { nationalProfile } from './profiles/built-in.ts';
import { assemble } from './report/assemble.ts';
import { columnsAside, withSiteSuppressions } from './report/site-suppressions.ts';
import { settledPage } from './report/suppressions.ts';
import { rules } from './rules/all.ts';
import { siteRules } from './rules/site-all.ts';
import { sites } from './sites/all.ts';

/** Version of the tool, written into every report. */
const TOOL_VERSION = '0.1.0';

/** What a caller may say of a page; without `sites`, all known ones are used, `learned` ones before them; without `profile`, the national one. */
export type AuditOptions = Omit<Circumstances, 'sites'> & {
  readonly sites?: readonly Site[];
  readonly learned?: readonly Site[];
  readonly profile?: Profile;
};

/** The circumstances of an audit with these options; what a caller says himself goes before the profile. */
export const circumstancesOf = ({ sites: chosen = sites, learned = [], profile, ...rest }: AuditOptions): Circumstances => ({
  ...(profile === undefined ? {} : profileCircumstances(withBase(profile))),
  ...rest,
  sites: [...learned, ...chosen],
});

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id; undefined when it is not known (any more). */
export const ruleOf = (id: string): Rule | undefined => ruleById.get(id);

const readFacts = ({ get }: Given): ReportedFacts => ({
  title: get(title),
  documentNumber: get(documentNumber),
  issueDate: get(issueDate),
  publishDate: get(publishDate),
  effectiveDate: get(effectiveDate),
  validity: get(validity),
  indexNumber: get(indexNumber),
  issuer: get(issuer),
  topicCategory: get(topicCategory),
  contentSource: get(contentSource),
  attachments: get(attachments),
});

/** Audits one page: facts, all rules, one report. Pure: the same snapshot and day give the same report. */
export const audit = (snapshot: Snapshot, options: AuditOptions): Report =>
  reportOn(open(snapshot, circumstancesOf(options)), options.profile);

/** A report, and the versions of the page's documents side by side. */
export interface AuditWithVersions {
  readonly report: Report;
  readonly tables: readonly VersionTable[];
}

/** Audits one page whose attachments were opened, for a shell that shows where their versions differ. */
export const auditWithVersions = (snapshot: Snapshot, options: AuditOptions): AuditWithVersions => {
  const given = open(snapshot, circumstancesOf(options));
  return { report: reportOn(given, options.profile), tables: given.get(versionTables) };
};

const reportOn = (given: Given, chosen: Profile = nationalProfile): Report => {
  const profile = withBase(chosen);
  const { snapshot, day } = given;
  const facts = readFacts(given);
  const type = given.get(pageType);
  const subject: Subject = {
    pageType: type.value,
    documentDay: facts.issueDate.value ?? facts.publishDate.value,
    identity: facts.documentNumber.value ?? facts.title.value ?? snapshot.url,
  };
  return assemble({
    snapshot,
    day,
    toolVersion: TOOL_VERSION,
    profile: profileName(rules, profile),
    site: given.get(siteName),
    column: given.get(columnPath),
    pageType: type,
    facts,
    foreignBody: given.get(foreignBody),
    attachments: reportAttachments(given),
    audited: runRules(profileRules(rules, profile), given, subject),
  });
};

/** What a caller may say of a run; without `profile`, the national one. */
export interface SurveyOptions {
  readonly profile?: Profile;
  readonly suppressions?: readonly Suppression[];
}

/** What the pages of a run say together: the profile's rules over a site, host by host, without what was set aside. Pure. */
export const survey = (
  run: Run,
  pages: readonly RunPage[],
  { profile = nationalProfile, suppressions = [] }: SurveyOptions = {},
): Surveyed => {
  const judged = withBase(profile);
  // what is set aside on a whole site stays in sight as a finding over it
  const narrow = suppressions.filter(({ scope }) => scope !== 'site');
  // a run may have 10,000 pages: those that nothing was decided of stay as they are
  const isTouched = ({ report }: RunPage): boolean =>
    narrow.length > 0 || report?.findings.some((one) => one.suppressed !== undefined) === true;
  const settled = pages.map((page) => (isTouched(page) ? settledPage(page, narrow) : page));
  const decided = { suppressions, day: run.plan.day, rules };
  const { checks, findings } = runSiteRules(profileSiteRules(siteRules, rules, judged), run, settled, {
    ...(judged.thresholds === undefined ? {} : { thresholds: judged.thresholds }),
    isAside: columnsAside(decided),
  });
  return { checks, findings: withSiteSuppressions(findings, decided) };
};

/** Where the text of a page is, when it stands in another site's frame; null when it does not. */
export const foreignBodyOf = (snapshot: Snapshot, options: AuditOptions): ForeignBody | null =>
  snapshot.frames.every(({ read, hidden }) => read || hidden) ? null : open(snapshot, circumstancesOf(options)).get(foreignBody);

/** The files that a page offers: what a shell may fetch when it is asked to. */
export const attachmentsOf = (snapshot: Snapshot, options: AuditOptions): readonly Attachment[] =>
  open(snapshot, circumstancesOf(options)).get(attachments).value ?? [];
