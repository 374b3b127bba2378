import type { Attachment, Candidate, Reading } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, ReportedFacts } from '../model/report.ts';
import { maskPersonal } from '../text/mask.ts';

/**
 * The report with personal numbers masked wherever the page's words are carried, so that none leaves the machine with it.
 * Addresses, and fields that hold numbers and dates of documents, stay as they are.
 */
export const maskReport = (report: Report): Report => ({
  ...report,
  page: {
    ...report.page,
    title: maskPersonal(report.page.title),
    site: maskPersonal(report.page.site),
    column: report.page.column.map(maskPersonal),
  },
  subType: maskPersonal(report.subType),
  pageTypeReason: maskPersonal(report.pageTypeReason),
  facts: maskFacts(report.facts),
  ...(report.attachments === undefined
    ? {}
    : { attachments: report.attachments.map((file) => ({ ...file, name: maskPersonal(file.name) })) }),
  findings: report.findings.map(maskFinding),
});

const maskFacts = (facts: ReportedFacts): ReportedFacts => ({
  ...facts,
  title: maskReading(facts.title, maskPersonal),
  validity: maskReading(facts.validity, maskPersonal),
  issuer: maskReading(facts.issuer, maskPersonal),
  topicCategory: maskReading(facts.topicCategory, maskPersonal),
  contentSource: maskReading(facts.contentSource, maskPersonal),
  attachments: maskReading(facts.attachments, (files) => files.map(maskAttachment)),
});

const maskReading = <T>(reading: Reading<T>, mask: (value: T) => T): Reading<T> => ({
  ...reading,
  value: reading.value === null ? null : mask(reading.value),
  raw: reading.raw === null ? null : maskPersonal(reading.raw),
  rejected: reading.rejected.map((candidate) => maskCandidate(candidate, mask)),
});

const maskCandidate = <T>(candidate: Candidate<T>, mask: (value: T) => T): Candidate<T> => ({
  ...candidate,
  value: mask(candidate.value),
  raw: maskPersonal(candidate.raw),
});

const maskAttachment = (file: Attachment): Attachment => ({ ...file, name: maskPersonal(file.name) });

/** A finding with personal numbers masked. */
export const maskFinding = (finding: Finding): Finding => ({
  ...finding,
  title: maskPersonal(finding.title),
  message: maskPersonal(finding.message),
  fix: maskPersonal(finding.fix),
  ...(finding.about === undefined ? {} : { about: maskPersonal(finding.about) }),
  evidence: finding.evidence.map((piece) => ({ ...piece, label: maskPersonal(piece.label), quote: maskPersonal(piece.quote) })),
});
