import type { Outcome } from '../../model/finding.ts';
import type { HandOver, HandOverItem } from '../../model/hand-over.ts';
import { oneLine, printable } from '../../text/printable.ts';
import type { RuleBook } from '../basis-text.ts';
import { weightOf } from '../words.ts';
import { quoted, shownAddress, webAddress } from './rows.ts';

const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

/** EARL's words for what became of a check; what a person must decide cannot be told. */
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  pass: 'earl:passed',
  fail: 'earl:failed',
  review: 'earl:cantTell',
  inapplicable: 'earl:inapplicable',
  'not-assessable': 'earl:untested',
  error: 'earl:untested',
};

const TOOL = '_:tool';

/** A hand-over as an EARL 1.0 report in JSON-LD: an assertion for each finding and for each check that found nothing. */
export const renderEarl = (handOver: HandOver, { ruleOf }: RuleBook): string => {
  const found = handOver.items.map(findingAssertion);
  const rest = handOver.reports.flatMap(({ page, day, checks }) =>
    checks
      .filter(({ outcome }) => outcome !== 'fail' && outcome !== 'review' && outcome !== 'error')
      .map(({ rule, outcome, reason = '' }) => assertion(page.url, rule, outcome, { day, title: '', text: reason })),
  );
  const rules = new Set([...handOver.items.map(({ finding }) => finding.rule), ...handOver.reports.flatMap(rulesOf)]);
  const graph = [
    toolOf(handOver),
    ...subjects(handOver),
    ...[...rules].map((id) => testOf(id, oneLine(ruleOf(id)?.title ?? ''))),
    ...found,
    ...rest,
  ];
  // Line by line: there is one for every check of every page
  return `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n${graph.map((node) => JSON.stringify(node)).join(',\n')}\n]}\n`;
};

const rulesOf = ({ checks }: HandOver['reports'][number]): readonly string[] => checks.map(({ rule }) => rule);

const toolOf = ({ reports }: HandOver) => ({
  '@id': TOOL,
  '@type': ['earl:Software', 'earl:Assertor'],
  'dct:title': '公开镜 · Disclosure Lens',
  ...(reports[0] === undefined ? {} : { 'dct:hasVersion': reports[0].tool.version }),
});

const subjects = ({ pages }: HandOver) =>
  [...new Map(pages.map((page) => [subjectId(page.url), page]))].map(([id, { title, site }]) => ({
    '@id': id,
    '@type': ['earl:TestSubject', 'foaf:Document'],
    'dct:title': oneLine(title),
    ...(oneLine(site) === '' ? {} : { 'dct:publisher': oneLine(site) }),
  }));

const subjectId = (url: string): string => webAddress(url) ?? `urn:disclosure-lens:page:${encodeURIComponent(shownAddress(oneLine(url)))}`;

const testId = (rule: string): string => `urn:disclosure-lens:rule:${encodeURI(oneLine(rule)) || 'manual'}`;

const testOf = (rule: string, title: string) => ({
  '@id': testId(rule),
  '@type': 'earl:TestCase',
  'dct:title': title || oneLine(rule) || '人工登记的问题',
});

const findingAssertion = ({ page, finding, day, suppressed }: HandOverItem) =>
  assertion(page.url, finding.rule, finding.outcome, {
    day,
    title: `${weightOf(finding)}：${oneLine(finding.title)}`,
    text: [
      printable(finding.message),
      ...finding.evidence.map(quoted),
      `怎么改：${printable(finding.fix)}`,
      ...(suppressed === '' ? [] : [`已忽略：${printable(suppressed)}`]),
    ].join('\n'),
  });

interface Said {
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

const assertion = (url: string, rule: string, outcome: Outcome, { day, title, text }: Said) => ({
  '@type': 'earl:Assertion',
  'earl:assertedBy': { '@id': TOOL },
  'earl:subject': { '@id': subjectId(url) },
  'earl:test': { '@id': testId(rule) },
  'earl:mode': { '@id': 'earl:automatic' },
  'earl:result': {
    '@type': 'earl:TestResult',
    'earl:outcome': { '@id': OUTCOMES[outcome] },
    ...(title === '' ? {} : { 'dct:title': title }),
    ...(text === '' ? {} : { 'dct:description': printable(text) }),
    ...(day === '' ? {} : { 'dct:date': day }),
  },
});
