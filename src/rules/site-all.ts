import type { SiteRule } from '../audit/site-rule.ts';
import { annualReportOnTime } from './spot-check/annual-report-on-time.ts';
import { articleMetaPresent } from './spot-check/article-meta-present.ts';
import { columnContentMatchesName } from './spot-check/column-content-matches-name.ts';
import { columnMetaPresent } from './spot-check/column-meta-present.ts';
import { columnsNotEmpty } from './spot-check/columns-not-empty.ts';
import { columnsUpdated } from './spot-check/columns-updated.ts';
import { consultationFeedbackLinked } from './spot-check/consultation-feedback-linked.ts';
import { consultationFeedbackPublished } from './spot-check/consultation-feedback-published.ts';
import { documentLinksInterpretation } from './spot-check/document-links-interpretation.ts';
import { footerElementsPresent } from './spot-check/footer-elements-present.ts';
import { homeUpdatedWithin2Weeks } from './spot-check/home-updated-within-2-weeks.ts';
import { interpretationLinksDocument } from './spot-check/interpretation-links-document.ts';
import { itemsDated } from './spot-check/items-dated.ts';
import { linksAlive } from './spot-check/links-alive.ts';
import { siteAnnualReportPublished } from './spot-check/site-annual-report-published.ts';
import { siteMetaPresent } from './spot-check/site-meta-present.ts';
import { siteReachable } from './spot-check/site-reachable.ts';

/** Every rule over the pages of a run, in the order of the catalogue. */
export const siteRules: readonly SiteRule[] = [
  interpretationLinksDocument,
  documentLinksInterpretation,
  consultationFeedbackPublished,
  consultationFeedbackLinked,
  annualReportOnTime,
  siteAnnualReportPublished,
  homeUpdatedWithin2Weeks,
  columnsUpdated,
  columnsNotEmpty,
  itemsDated,
  siteReachable,
  columnContentMatchesName,
  linksAlive,
  siteMetaPresent,
  columnMetaPresent,
  articleMetaPresent,
  footerElementsPresent,
];
