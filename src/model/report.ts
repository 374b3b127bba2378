import type { ReportedAttachment } from './attachment.ts';
import type { Attachment, PageTypeReading, Reading } from './fact.ts';
import type { Finding, Outcome } from './finding.ts';
import type { ProfileName } from './profile.ts';

/** Facts that a report carries, by name. Dates are ISO `YYYY-MM-DD`. */
export interface ReportedFacts {
  readonly title: Reading<string>;
  /** Canonical: 机关代字〔YYYY〕N号; orders keep their own form. */
  readonly documentNumber: Reading<string>;
  readonly issueDate: Reading<string>;
  readonly publishDate: Reading<string>;
  readonly effectiveDate: Reading<string>;
  readonly validity: Reading<string>;
  readonly indexNumber: Reading<string>;
  readonly issuer: Reading<string>;
  readonly topicCategory: Reading<string>;
  readonly contentSource: Reading<string>;
  readonly attachments: Reading<readonly Attachment[]>;
}

/** What became of one rule. */
export interface Check {
  readonly rule: string;
  readonly catalogue: string;
  readonly outcome: Outcome;
  /** Why it does not apply or could not be assessed; Chinese. */
  readonly reason?: string;
}

/** The only thing that shells share: all that an audit of one page found. Version 1. */
export interface Report {
  readonly schema: 'disclosure-lens/report';
  readonly version: 1;
  readonly tool: { readonly name: 'disclosure-lens'; readonly version: string };
  /** By whose rules the page was judged; absent in reports of before there were profiles, which went by the national one. */
  readonly profile?: ProfileName;
  readonly page: {
    readonly url: string;
    /** The page's heading, else its `<title>`. */
    readonly title: string;
    /** Site name as the page gives it, else the host; may be empty. */
    readonly site: string;
    /** Column path, outermost first; may be empty. */
    readonly column: readonly string[];
    readonly charset: string;
    readonly elements: number;
    readonly truncated: boolean;
    /** Where the document's text is, when it stands in another site's frame that was not read. */
    readonly foreignBody?: { readonly url: string; readonly host: string; readonly width?: number; readonly height?: number };
  };
  /** Day the page was judged on, ISO. */
  readonly day: string;
  readonly pageType: PageTypeReading['value'];
  readonly subType: string;
  readonly pageTypeReason: string;
  readonly pageTypeConfidence: number;
  readonly pageTypeCorrected: boolean;
  readonly facts: ReportedFacts;
  /** What the attachments are, when they were opened. */
  readonly attachments?: readonly ReportedAttachment[];
  readonly checks: readonly Check[];
  /** Fails first, then reviews; by severity, then place on the page. */
  readonly findings: readonly Finding[];
}
