import type { Severity } from '../../model/finding.ts';
import type { HandOver, HandOverItem, HandOverPage } from '../../model/hand-over.ts';
import { oneLine, printable } from '../../text/printable.ts';
import type { RuleBook } from '../basis-text.ts';
import { PAGE_STATE_WORDS, weightOf } from '../words.ts';
import { quoted, shownAddress, webAddress } from './rows.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { 'red-line': 'error', error: 'error', warning: 'warning', notice: 'note' };
/** What stands in for the rule of an item that a person entered. */
const BY_HAND = 'manual';

/** A hand-over as SARIF 2.1.0: what a person must decide has the kind `review`, what was set aside is suppressed. */
export const renderSarif = (handOver: HandOver, book: RuleBook): string => {
  const found = handOver.items.filter(({ finding }) => finding.outcome !== 'error');
  const ids = [...new Set(found.map(({ finding }) => finding.rule || BY_HAND))];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const anyAside = found.some(({ suppressed }) => suppressed !== '');
  const run = {
    tool: {
      driver: { name: '公开镜', fullName: '公开镜 · Disclosure Lens', ...versionOf(handOver), rules: ids.map((id) => ruleOf(id, book)) },
    },
    language: 'zh-CN',
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(handOver) }],
    results: found.map((item) => resultOf(item, indexOf.get(item.finding.rule || BY_HAND) ?? 0, anyAside)),
    properties: { title: oneLine(handOver.title), unit: handOver.unit, day: handOver.day, profile: handOver.profile },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 1)}\n`;
};

const versionOf = ({ reports }: HandOver): { readonly version?: string } => {
  const version = reports[0]?.tool.version;
  return version === undefined ? {} : { version };
};

const ruleOf = (id: string, book: RuleBook) => {
  const rule = book.ruleOf(id);
  if (rule === undefined) return { id };
  const basis = book.basisOf(id);
  return {
    id,
    name: oneLine(rule.title),
    shortDescription: { text: oneLine(rule.title) },
    fullDescription: { text: printable(rule.why) },
    help: { text: [printable(rule.fix), ...(basis === '' ? [] : [`依据：${printable(basis)}`])].join('\n') },
    properties: { catalogue: rule.catalogue },
  };
};

const resultOf = (item: HandOverItem, ruleIndex: number, anyAside: boolean) => {
  const { finding, page, handling, suppressed, day } = item;
  const filed = webAddress(handling?.filed ?? '');
  return {
    ruleId: finding.rule || BY_HAND,
    ruleIndex,
    ...(finding.outcome === 'review' ? { kind: 'review', level: 'none' } : { kind: 'fail', level: LEVELS[finding.severity] }),
    message: { text: [printable(finding.message), ...finding.evidence.map(quoted)].join('\n') || oneLine(finding.title) || '没有说明' },
    locations: locationsOf(page),
    partialFingerprints: { 'disclosureLens/v1': printable(finding.fingerprint) },
    ...(anyAside ? { suppressions: suppressed === '' ? [] : [{ kind: 'external', justification: printable(suppressed) }] } : {}),
    ...(filed === null ? {} : { workItemUris: [filed] }),
    properties: { weight: weightOf(finding), problem: oneLine(finding.title), page: oneLine(page.title), fix: printable(finding.fix), day },
  };
};

const locationsOf = ({ url, column }: HandOverItem['page']) => {
  const uri = webAddress(url) ?? encodeURI(shownAddress(oneLine(url)));
  const path = oneLine(column.join(' > '));
  return [
    {
      ...(uri === '' ? {} : { physicalLocation: { artifactLocation: { uri } } }),
      ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
    },
  ];
};

/** Pages that were not audited and checks that broke: trouble of the run, no results. */
const notifications = ({ pages, items }: HandOver) => [
  ...pages.filter(({ state }) => state !== 'audited').map((page) => notification(page, `${PAGE_STATE_WORDS[page.state]}：${page.note}`)),
  ...items.filter(({ finding }) => finding.outcome === 'error').map(({ page, finding }) => notification(page, finding.message)),
];

const notification = (page: HandOverPage | HandOverItem['page'], text: string) => ({
  level: 'warning',
  message: { text: printable(text) || '没有说明' },
  locations: locationsOf(page),
});
