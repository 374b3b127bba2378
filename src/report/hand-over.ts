import type { Finding, Suppressed } from '../model/finding.ts';
import type { Handling, HandOver, HandOverItem, HandOverPage, Picture, Score } from '../model/hand-over.ts';
import type { LedgerEntry, LedgerPage } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { Run, RunPage } from '../model/run.ts';
import { grouped } from '../text/grouped.ts';
import { maskPersonal } from '../text/mask.ts';
import { oneLine } from '../text/printable.ts';
import { maskFinding, maskReport } from './mask-report.ts';
import { tally } from './tally.ts';
import { pageTypeOf } from './words.ts';

/** What a caller may add to what is handed over. */
export interface HandOverExtras {
  readonly title?: string;
  readonly unit?: string;
  readonly score?: Score | null;
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** Keys of pictures by the fingerprint of the finding they show. */
  readonly shows?: ReadonlyMap<string, readonly string[]>;
}

/** Audited pages for hand-over, personal numbers masked. */
export const handOverOfReports = (given: readonly Report[], extras: HandOverExtras = {}): HandOver => {
  const reports = given.map(maskReport);
  const [first] = reports;
  const several = reports.length !== 1;
  return {
    kind: several ? 'selection' : 'page',
    title: maskPersonal(extras.title ?? '') || (several ? `${reports.length} 个页面的检查结果` : oneLine(first?.page.title ?? '')),
    profile: [...new Set(reports.map(profileOf))].filter((name) => name !== '').join('、'),
    items: reports.flatMap((report) => report.findings.map((finding) => itemOf(finding, report, extras))),
    pages: reports.map(pageOf),
    reports,
    coverage: null,
    ...frame(
      reports.map(({ page }) => page.site),
      reports.map(({ day }) => day),
      extras,
    ),
  };
};

/** A spot-check for hand-over; pages that could not be audited are in it with the reason. */
export const handOverOfRun = (run: Run, pages: readonly RunPage[], extras: HandOverExtras = {}): HandOver => {
  const reports: Report[] = [];
  const handOver = startHandOver(run, (report) => reports.push(report), extras);
  for (const page of pages) handOver.add(page);
  return { ...handOver.done(), reports };
};

/** A spot-check for hand-over, taken in page by page: of a report its findings are kept, and the rest is told, masked, to who wants it. */
export const startHandOver = (run: Run, tell: (report: Report) => void, extras: HandOverExtras = {}) => {
  const { name, version } = run.plan.profile;
  const items: HandOverItem[] = [];
  const pages: HandOverPage[] = [];
  const sites = new Set<string>();
  return {
    add: (page: RunPage): void => {
      if (page.report === undefined) return void pages.push(unaudited(page));
      const report = maskReport(page.report);
      for (const finding of report.findings) items.push(itemOf(finding, report, extras));
      pages.push(pageOf(report));
      sites.add(report.page.site);
      tell(report);
    },
    done: (): HandOver => ({
      ...frame([...sites], [], extras),
      kind: 'run',
      title: maskPersonal(extras.title ?? oneLine(run.name)),
      day: run.plan.day,
      profile: [name, version].filter((part) => part !== '').join(' '),
      items,
      pages,
      reports: [],
      coverage: { sampling: run.plan.sampling, columns: run.columns, reason: run.reason },
    }),
  };
};

/** Lines of the ledger for hand-over; what people and assessors wrote is masked as pages' words are. */
export const handOverOfLedger = (entries: readonly LedgerEntry[], extras: HandOverExtras = {}): HandOver => {
  const items = entries.map((entry) => ledgerItem(entry, extras));
  const profiles = entries.flatMap(({ evidence }) => evidence.map(({ profile }) => profile));
  return {
    kind: 'ledger',
    title: maskPersonal(extras.title ?? '整改台账'),
    profile: [...new Set(profiles)].filter((name) => name !== '').join('、'),
    items,
    pages: ledgerPages(items),
    reports: [],
    coverage: null,
    ...frame(
      items.map(({ page }) => page.site),
      items.map(({ day }) => day),
      extras,
    ),
  };
};

const frame = (sites: readonly string[], days: readonly string[], { unit = '', score = null, pictures = {} }: HandOverExtras) => {
  const names = new Set(sites.map(oneLine));
  const [site = ''] = names.size === 1 ? names : [];
  return { unit: maskPersonal(oneLine(unit)), site, day: [...days].sort().at(-1)?.slice(0, 10) ?? '', score, pictures };
};

/** Name and edition of the profile; reports of a time before profiles name none. */
const profileOf = ({ profile }: Report): string => (profile === undefined ? '' : oneLine(`${profile.name} ${profile.version}`));

/** Why a finding was set aside; empty when it was not. */
export const suppressedBy = ({ suppressed }: Finding & { readonly suppressed?: Suppressed }): string => {
  if (suppressed === undefined) return '';
  const until = suppressed.until === undefined ? '' : `（到 ${suppressed.until} 为止）`;
  return `${maskPersonal(suppressed.reason) || '没有写原因'}${until}`;
};

const itemOf = (finding: Finding, { page, day }: Report, { shows }: HandOverExtras): HandOverItem => ({
  finding,
  page: { url: page.url, title: page.title, site: page.site, column: page.column },
  day,
  handling: null,
  suppressed: suppressedBy(finding),
  pictures: shows?.get(finding.fingerprint) ?? [],
});

const pageOf = (report: Report): HandOverPage => {
  const { missing, wrong, review, passed, notAssessable, broken } = tally(report);
  const { url, title, site, column } = report.page;
  const counts = { problems: missing + wrong, review, passed, notAssessable, broken };
  return { url, title, site, column, state: 'audited', note: '', day: report.day, pageType: pageTypeOf(report), ...counts };
};

const NOTHING = { problems: 0, review: 0, passed: 0, notAssessable: 0, broken: 0 };

const unaudited = ({ target, state, failure }: RunPage): HandOverPage => ({
  ...masked({ url: target.url, title: target.title, site: '', column: target.column }),
  state,
  note: failure === undefined ? '' : `${failure.message}${failure.advice}`,
  day: '',
  pageType: '',
  ...NOTHING,
});

const masked = ({ url, title, site, column }: LedgerPage): LedgerPage => ({
  url,
  title: maskPersonal(title),
  site: maskPersonal(site),
  column: column.map(maskPersonal),
});

const ledgerItem = (entry: LedgerEntry, { shows }: HandOverExtras): HandOverItem => ({
  finding: maskFinding(entry.finding),
  page: masked(entry.page),
  day: entry.lastSeen.slice(0, 10),
  handling: handlingOf(entry),
  suppressed: suppressedBy(entry.finding),
  pictures: shows?.get(entry.id) ?? entry.evidence.map(({ picture }) => picture).filter((key) => key !== ''),
});

const handlingOf = ({ state, person, deadline, filed, history, feedback }: LedgerEntry): Handling => ({
  state,
  person: maskPersonal(person),
  deadline: maskPersonal(deadline),
  filed: maskPersonal(filed),
  recheck: maskPersonal(history.findLast(({ field }) => field === 'recheck')?.to ?? ''),
  feedback: feedback === undefined ? '' : maskPersonal(feedback.description),
});

const ledgerPages = (items: readonly HandOverItem[]): readonly HandOverPage[] =>
  [...grouped(items, ({ page }) => page.url).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const counting = group.filter(({ suppressed }) => suppressed === '');
    const ended = (outcome: Finding['outcome']): number => counting.filter(({ finding }) => finding.outcome === outcome).length;
    const counts = { problems: ended('fail'), review: ended('review'), broken: ended('error') };
    return [{ ...first.page, state: 'audited', note: '', day: first.day, pageType: '', ...NOTHING, ...counts } satisfies HandOverPage];
  });
