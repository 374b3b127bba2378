import type { Reading } from '../model/fact.ts';
import type { Check, Report } from '../model/report.ts';
import type { RunPage } from '../model/run.ts';

type Thinning = () => (page: RunPage) => RunPage;

/** Takes pages one after another and answers each with no more than a score asks for, so that 10,000 fit into memory. */
export const thinForScore: Thinning = () => thinning(scored);

/** The same with no more than rules over a run ask for. */
export const thinForSurvey: Thinning = () => thinning(surveyed);

type Thin = (report: Report, checks: Report['checks']) => Report;

/** Most pages answer most checks alike, down to the reason that rules over a run go on from; one copy of each answer is enough. */
const thinning = (thin: Thin): ReturnType<Thinning> => {
  const shared = new Map<string, Check>();
  const one = ({ rule, catalogue, outcome, reason }: Check): Check => {
    const key = `${rule}\n${outcome}\n${reason ?? ''}`;
    const known = shared.get(key) ?? { rule, catalogue, outcome, ...(reason === undefined ? {} : { reason }) };
    shared.set(key, known);
    return known;
  };
  return (page) => (page.report === undefined ? page : { ...page, report: thin(page.report, page.report.checks.map(one)) });
};

const scored: Thin = (report, checks) => ({
  ...report,
  facts: Object.fromEntries(
    Object.entries(report.facts).map(([name, fact]) => [name, { ...fact, rejected: [] }]),
  ) as unknown as Report['facts'],
  checks,
});

const ABSENT: Reading<never> = { state: 'absent', value: null, raw: null, where: null, confidence: 1, rejected: [] };
const NOTHING: Report['facts'] = {
  title: ABSENT,
  documentNumber: ABSENT,
  issueDate: ABSENT,
  publishDate: ABSENT,
  effectiveDate: ABSENT,
  validity: ABSENT,
  indexNumber: ABSENT,
  issuer: ABSENT,
  topicCategory: ABSENT,
  contentSource: ABSENT,
  attachments: ABSENT,
};

const surveyed: Thin = ({ facts: { title, publishDate, issuer }, attachments: _, ...report }, checks) => ({
  ...report,
  facts: { ...NOTHING, title: bare(title), publishDate: bare(publishDate), issuer: bare(issuer) },
  checks,
  findings: report.findings.map((finding) => ({ ...finding, title: '', fix: '', evidence: [] })),
});

/** A reading with no more than its value. */
const bare = <T>({ state, value }: Reading<T>): Reading<T> => (value === null ? ABSENT : { ...ABSENT, state, value });
