import type { Finding } from '../model/finding.ts';
import type { PageLine, RunResults } from '../model/run-results.ts';
import { squeeze } from '../text/white-space.ts';
import { type OpenRun, openRun, type Visit } from './compare-runs.ts';

/** Results that a spot-check wrote, opened for comparing; findings come without evidence, which such a file does not hold. */
export const openResults = (results: RunResults): OpenRun => {
  const open = openRun(results.run);
  const titles = new Map(results.rules.map(({ rule, catalogue, title }) => [rule, { catalogue, title }]));
  for (const line of results.pages) {
    if (line.state === 'audited') open.take(visitOf(line, results, titles));
    else open.miss(line.url, line.state);
  }
  return open;
};

type Titles = ReadonlyMap<string, Pick<Finding, 'catalogue' | 'title'>>;

const visitOf = (
  { url, title, column, document, checks, truncated, findings }: PageLine,
  { checks: all }: RunResults,
  titles: Titles,
): Visit => ({
  page: { url, title, site: '', column },
  target: url,
  ...(document === undefined
    ? {}
    : {
        document: {
          number: squeeze(document.number ?? ''),
          indexNumber: squeeze(document.indexNumber ?? ''),
          issueDate: document.issueDate ?? '',
          publishDate: document.publishDate ?? '',
          issuer: squeeze(document.issuer ?? ''),
          addresses: [url],
        },
      }),
  truncated: truncated === true,
  checks: checks === undefined || all === undefined ? null : checks.flatMap((number) => all[number] ?? []),
  findings: findings.filter(({ outcome }) => outcome !== 'error').map((finding) => findingOf(finding, titles)),
});

const findingOf = (finding: PageLine['findings'][number], titles: Titles): Finding => ({
  catalogue: '',
  title: finding.rule,
  ...titles.get(finding.rule),
  ...finding,
  certainty: finding.outcome === 'fail' ? 'certain' : 'suspected',
  evidence: [],
  fix: '',
});
