import type { Finding } from '../model/finding.ts';
import type { HandOver, HandOverItem } from '../model/hand-over.ts';
import type { SiteFinding } from '../model/site-finding.ts';
import { maskPersonal } from '../text/mask.ts';
import { suppressedBy } from './hand-over.ts';

/** Pages that are named in a line; the rest is counted. */
const NAMED = 20;

/** A hand-over of a run with what was found over its whole sites, ahead of what was found on pages; what only sums these up is left out. */
export const withSiteFindings = (handOver: HandOver, findings: readonly SiteFinding[]): HandOver => {
  const listed = new Set(handOver.items.map(({ finding, page }) => `${finding.catalogue} ${page.url}`));
  const isListed = ({ catalogue, pages }: SiteFinding): boolean =>
    pages.length > 0 && pages.every(({ url }) => listed.has(`${catalogue} ${url}`));
  const more = findings.filter((finding) => finding.outcome !== 'error' && !isListed(finding));
  return { ...handOver, items: [...more.map((finding) => itemOf(finding, handOver)), ...handOver.items] };
};

const itemOf = (site: SiteFinding, { day, site: name }: HandOver): HandOverItem => {
  const finding = findingOf(site);
  const { host, pages } = site;
  return {
    finding,
    page: { url: new URL('/', pages[0]?.url ?? `http://${host}/`).href, title: `全站（${host}）`, site: name || host, column: [] },
    day,
    handling: null,
    suppressed: suppressedBy(finding),
    pictures: [],
  };
};

const findingOf = ({ host, pages, count, message, ...rest }: SiteFinding): Finding => ({
  ...rest,
  message: maskPersonal(message),
  evidence: [
    ...pages.slice(0, NAMED).map(({ url, title, note }) => ({
      label: note === '' ? '页面' : note,
      quote: maskPersonal(`${title} ${url}`.trim().slice(0, 200)),
    })),
    ...(count > NAMED ? [{ label: '另有', quote: `${count - NAMED} 处，见抽查结果` }] : []),
  ],
  about: host,
});
