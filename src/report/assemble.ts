import type { Audited } from '../audit/audit.ts';
import type { ForeignBody } from '../facts/foreign-body.ts';
import type { ReportedAttachment } from '../model/attachment.ts';
import type { PageTypeReading } from '../model/fact.ts';
import type { ProfileName } from '../model/profile.ts';
import type { Report, ReportedFacts } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { maskReport } from './mask-report.ts';

/** All that a report is made of. */
export interface Parts {
  readonly snapshot: Snapshot;
  readonly day: string;
  readonly toolVersion: string;
  readonly profile: ProfileName;
  readonly site: string;
  readonly column: readonly string[];
  readonly pageType: PageTypeReading;
  readonly facts: ReportedFacts;
  /** Null when they were not opened. */
  readonly attachments: readonly ReportedAttachment[] | null;
  readonly audited: Audited;
  readonly foreignBody: ForeignBody | null;
}

/** Puts a report together, personal numbers masked; the same parts give the same bytes. */
export const assemble = (parts: Parts): Report => maskReport(together(parts));

const together = ({ snapshot, day, site, column, pageType, facts, attachments, audited, foreignBody, ...by }: Parts): Report => ({
  schema: 'disclosure-lens/report',
  version: 1,
  tool: { name: 'disclosure-lens', version: by.toolVersion },
  profile: by.profile,
  page: {
    url: snapshot.url,
    title: facts.title.value ?? snapshot.title,
    site,
    column,
    charset: snapshot.charset,
    elements: snapshot.elements,
    truncated: snapshot.truncated,
    ...(foreignBody === null ? {} : { foreignBody: shown(foreignBody) }),
  },
  day,
  pageType: pageType.value,
  subType: pageType.subType,
  pageTypeReason: pageType.reason,
  pageTypeConfidence: pageType.confidence,
  pageTypeCorrected: pageType.corrected,
  facts,
  ...(attachments === null ? {} : { attachments }),
  checks: audited.checks,
  findings: audited.findings,
});

const shown = ({ url, width, height }: ForeignBody): NonNullable<Report['page']['foreignBody']> => ({
  url,
  host: new URL(url).hostname,
  ...(width === undefined ? {} : { width }),
  ...(height === undefined ? {} : { height }),
});
