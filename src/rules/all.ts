import type { Rule } from '../audit/rule.ts';
import { accessibilityEntryPresent } from './accessibility/accessibility-entry-present.ts';
import { imagesHaveAlt } from './accessibility/images-have-alt.ts';
import { noticeBodyIsText } from './accessibility/notice-body-is-text.ts';
import { pageLanguageDeclared } from './accessibility/page-language-declared.ts';
import { textContrastSufficient } from './accessibility/text-contrast-sufficient.ts';
import { annualAccountabilityCovered } from './annual-report/annual-accountability-covered.ts';
import { annualCarryoverConsistent } from './annual-report/annual-carryover-consistent.ts';
import { annualCellsFilled } from './annual-report/annual-cells-filled.ts';
import { annualFeeStated } from './annual-report/annual-fee-stated.ts';
import { annualFeeUnitStated } from './annual-report/annual-fee-unit-stated.ts';
import { annualReportCurrentTemplate } from './annual-report/annual-report-current-template.ts';
import { annualReportOnTime } from './annual-report/annual-report-on-time.ts';
import { annualReportOriginal } from './annual-report/annual-report-original.ts';
import { annualReportSixSections } from './annual-report/annual-report-six-sections.ts';
import { annualReportYearConsistent } from './annual-report/annual-report-year-consistent.ts';
import { annualTableBalanced } from './annual-report/annual-table-balanced.ts';
import { annualTableLabelsStandard } from './annual-report/annual-table-labels-standard.ts';
import { annualTextMatchesTable } from './annual-report/annual-text-matches-table.ts';
import { attachmentFormatAllowed } from './attachments/attachment-format-allowed.ts';
import { attachmentListMatches } from './attachments/attachment-list-matches.ts';
import { attachmentListUnpunctuated } from './attachments/attachment-list-unpunctuated.ts';
import { attachmentNameReadable } from './attachments/attachment-name-readable.ts';
import { attachmentPropertiesClean } from './attachments/attachment-properties-clean.ts';
import { attachmentsOpen } from './attachments/attachments-open.ts';
import { downloadsOffered } from './attachments/downloads-offered.ts';
import { pdfTextExtractable } from './attachments/pdf-text-extractable.ts';
import { versionsIdentical } from './attachments/versions-identical.ts';
import { wordProtectionAsConfigured } from './attachments/word-protection-as-configured.ts';
import { budgetContentComplete } from './budget/budget-content-complete.ts';
import { budgetPublishedWithin20Days } from './budget/budget-published-within-20-days.ts';
import { budgetTotalsBalanced } from './budget/budget-totals-balanced.ts';
import { consultationAtLeast30Days } from './consultation/consultation-at-least-30-days.ts';
import { consultationElementsPresent } from './consultation/consultation-elements-present.ts';
import { consultationFeedbackLinked } from './consultation/consultation-feedback-linked.ts';
import { consultationFeedbackPublished } from './consultation/consultation-feedback-published.ts';
import { feedbackElementsPresent } from './consultation/feedback-elements-present.ts';
import { catalogueFieldsPresent } from './document/catalogue-fields-present.ts';
import { documentNumberConsistent } from './document/document-number-consistent.ts';
import { documentNumberPresent } from './document/document-number-present.ts';
import { documentNumberSingle } from './document/document-number-single.ts';
import { documentNumberWellFormed } from './document/document-number-well-formed.ts';
import { documentNumberYearPlausible } from './document/document-number-year-plausible.ts';
import { indexNumberCodeValid } from './document/index-number-code-valid.ts';
import { issueDateMatchesSignature } from './document/issue-date-matches-signature.ts';
import { issuerMatchesSignature } from './document/issuer-matches-signature.ts';
import { noSecrecyMark } from './document/no-secrecy-mark.ts';
import { opennessAttributeStated } from './document/openness-attribute-stated.ts';
import { policyDatesInOrder } from './document/policy-dates-in-order.ts';
import { policyDatesPresent } from './document/policy-dates-present.ts';
import { publishedWithin20Workdays } from './document/published-within-20-workdays.ts';
import { validityConsistent } from './document/validity-consistent.ts';
import { validityStated } from './document/validity-stated.ts';
import { headingLevelsInOrder } from './format/heading-levels-in-order.ts';
import { layoutMatchesProfile } from './format/layout-matches-profile.ts';
import { layoutUniform } from './format/layout-uniform.ts';
import { noTemplateResidue } from './format/no-template-residue.ts';
import { regulationPageComplete } from './format/regulation-page-complete.ts';
import { signatureDateArabic } from './format/signature-date-arabic.ts';
import { titleClean } from './format/title-clean.ts';
import { columnContentMatchesName } from './freshness/column-content-matches-name.ts';
import { columnsNotEmpty } from './freshness/columns-not-empty.ts';
import { columnsUpdated } from './freshness/columns-updated.ts';
import { homeUpdatedWithin2Weeks } from './freshness/home-updated-within-2-weeks.ts';
import { itemsDated } from './freshness/items-dated.ts';
import { messagesAnswered } from './freshness/messages-answered.ts';
import { guideApplicationChannelsPresent } from './guide/guide-application-channels-present.ts';
import { guideCitesCurrentLaw } from './guide/guide-cites-current-law.ts';
import { guideElementsPresent } from './guide/guide-elements-present.ts';
import { guideReliefStated } from './guide/guide-relief-stated.ts';
import { documentLinksInterpretation } from './interpretation/document-links-interpretation.ts';
import { interpretationElementsPresent } from './interpretation/interpretation-elements-present.ts';
import { interpretationFormsVaried } from './interpretation/interpretation-forms-varied.ts';
import { interpretationLinksDocument } from './interpretation/interpretation-links-document.ts';
import { interpretationNotDraftingNote } from './interpretation/interpretation-not-drafting-note.ts';
import { interpretationOriginal } from './interpretation/interpretation-original.ts';
import { interpretationSubstantive } from './interpretation/interpretation-substantive.ts';
import { interpretationTimely } from './interpretation/interpretation-timely.ts';
import { externalLinksAnnounced } from './links/external-links-announced.ts';
import { noHiddenLinks } from './links/no-hidden-links.ts';
import { noPlaceholderLinks } from './links/no-placeholder-links.ts';
import { articleMetaPresent } from './metatags/article-meta-present.ts';
import { columnMetaPresent } from './metatags/column-meta-present.ts';
import { metaConsistent } from './metatags/meta-consistent.ts';
import { siteIdValid } from './metatags/site-id-valid.ts';
import { siteMetaPresent } from './metatags/site-meta-present.ts';
import { agencyElementsPresent } from './organisation/agency-elements-present.ts';
import { leaderInfoCurrent } from './organisation/leader-info-current.ts';
import { officeHoursAndPhoneWellFormed } from './organisation/office-hours-and-phone-well-formed.ts';
import { creditCodeValid } from './permit/credit-code-valid.ts';
import { penaltyBasisStated } from './permit/penalty-basis-stated.ts';
import { permitFieldsPresent } from './permit/permit-fields-present.ts';
import { permitPublishedWithin7Workdays } from './permit/permit-published-within-7-workdays.ts';
import { platformFourBlocksPresent } from './platform/platform-four-blocks-present.ts';
import { platformSearchPresent } from './platform/platform-search-present.ts';
import { statutoryColumnsPresent } from './platform/statutory-columns-present.ts';
import { idNumberWellMasked } from './privacy/id-number-well-masked.ts';
import { noBankAccount } from './privacy/no-bank-account.ts';
import { noDetailedAddress } from './privacy/no-detailed-address.ts';
import { noFullIdNumber } from './privacy/no-full-id-number.ts';
import { noHiddenPersonalInfo } from './privacy/no-hidden-personal-info.ts';
import { noPersonalPhone } from './privacy/no-personal-phone.ts';
import { noSensitivePersonalInfo } from './privacy/no-sensitive-personal-info.ts';
import { serviceElementsPresent } from './service/service-elements-present.ts';
import { filingNumberWellFormed } from './site/filing-number-well-formed.ts';
import { footerElementsPresent } from './site/footer-elements-present.ts';
import { officialDomainUsed } from './site/official-domain-used.ts';
import { datesAndFiguresPossible } from './wording/dates-and-figures-possible.ts';
import { mapReviewNumberPresent } from './wording/map-review-number-present.ts';
import { noSevereWordingErrors } from './wording/no-severe-wording-errors.ts';
import { noTypos } from './wording/no-typos.ts';
import { punctuationProper } from './wording/punctuation-proper.ts';
import { termsCurrent } from './wording/terms-current.ts';

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = [
  documentNumberPresent,
  documentNumberWellFormed,
  documentNumberConsistent,
  documentNumberSingle,
  documentNumberYearPlausible,
  policyDatesPresent,
  policyDatesInOrder,
  issueDateMatchesSignature,
  publishedWithin20Workdays,
  validityStated,
  validityConsistent,
  catalogueFieldsPresent,
  indexNumberCodeValid,
  issuerMatchesSignature,
  opennessAttributeStated,
  noSecrecyMark,
  downloadsOffered,
  attachmentsOpen,
  versionsIdentical,
  wordProtectionAsConfigured,
  pdfTextExtractable,
  attachmentListMatches,
  attachmentListUnpunctuated,
  attachmentNameReadable,
  attachmentPropertiesClean,
  attachmentFormatAllowed,
  signatureDateArabic,
  titleClean,
  layoutMatchesProfile,
  layoutUniform,
  headingLevelsInOrder,
  noTemplateResidue,
  regulationPageComplete,
  interpretationLinksDocument,
  documentLinksInterpretation,
  interpretationTimely,
  interpretationOriginal,
  interpretationSubstantive,
  interpretationNotDraftingNote,
  interpretationElementsPresent,
  interpretationFormsVaried,
  consultationElementsPresent,
  consultationAtLeast30Days,
  consultationFeedbackPublished,
  feedbackElementsPresent,
  consultationFeedbackLinked,
  annualReportOnTime,
  annualReportYearConsistent,
  annualReportSixSections,
  annualReportCurrentTemplate,
  annualTableLabelsStandard,
  annualTableBalanced,
  annualCarryoverConsistent,
  annualCellsFilled,
  annualTextMatchesTable,
  annualFeeStated,
  annualAccountabilityCovered,
  annualReportOriginal,
  annualFeeUnitStated,
  agencyElementsPresent,
  officeHoursAndPhoneWellFormed,
  leaderInfoCurrent,
  guideElementsPresent,
  guideCitesCurrentLaw,
  guideApplicationChannelsPresent,
  guideReliefStated,
  platformFourBlocksPresent,
  platformSearchPresent,
  statutoryColumnsPresent,
  permitPublishedWithin7Workdays,
  permitFieldsPresent,
  creditCodeValid,
  penaltyBasisStated,
  budgetPublishedWithin20Days,
  budgetContentComplete,
  budgetTotalsBalanced,
  serviceElementsPresent,
  homeUpdatedWithin2Weeks,
  columnsUpdated,
  columnsNotEmpty,
  itemsDated,
  messagesAnswered,
  columnContentMatchesName,
  noFullIdNumber,
  idNumberWellMasked,
  noPersonalPhone,
  noBankAccount,
  noDetailedAddress,
  noSensitivePersonalInfo,
  noHiddenPersonalInfo,
  noPlaceholderLinks,
  externalLinksAnnounced,
  noHiddenLinks,
  siteMetaPresent,
  columnMetaPresent,
  articleMetaPresent,
  metaConsistent,
  siteIdValid,
  footerElementsPresent,
  filingNumberWellFormed,
  officialDomainUsed,
  noSevereWordingErrors,
  noTypos,
  termsCurrent,
  punctuationProper,
  datesAndFiguresPossible,
  mapReviewNumberPresent,
  accessibilityEntryPresent,
  imagesHaveAlt,
  pageLanguageDeclared,
  textContrastSufficient,
  noticeBodyIsText,
];
