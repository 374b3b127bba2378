import { defineFact, type Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { isOrgan } from '../text/organs.ts';
import { squeeze, tidy } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { collectionKind } from './collection-kind.ts';
import { SERVICE } from './content-clues.ts';
import { fields } from './fields.ts';
import { headings } from './headings.ts';
import { metaTags } from './meta-tags.ts';
import { absent, present } from './reading.ts';
import { standing } from './standing.ts';
import { isNowhere } from './taught-fields.ts';
import { taughtReading } from './taught-reading.ts';
import { agreement } from './title-tags.ts';

/** What sites append to the `<title>`: ` - 某县人民政府`, `_政府文件`. */
const SUFFIX = /\s*(?:[-_—–|｜]{1,2}|>>|»)\s*[^-_—–|｜]{2,40}$/u;
/** `[废止]`, `【置顶】` before a title: the template's mark, not the title. */
const MARK = /^[[【（(](?:已?废止|已?失效|现行有效|有效|部分失效|已修改|置顶|推荐|热点|原创|转载|图文|视频)[\]】）)]\s*/u;
/** The same behind the title of a metadata row. */
const MARK_BEHIND = /\s*[[【](?:已?废止|已?失效|现行有效|有效|部分失效|已修改)[\]】]$/u;
/** `云溪教育网`, `某县政府门户网站`. */
const SITE_NAME = /^[\u4e00-\u9fff]{2,24}(?:网|网站|门户|平台|首页)$/u;
/** A score from which a heading stands on its own. */
const SURE = 4;

/** Below this a line has nothing of a title, and the page shows none. */
const FAINT = 0.1;

/** 标题: the visible heading, without subtitle, column or site name. */
export const title = defineFact<Reading<string>>('title', (given) => {
  const taught = taughtReading(given, { name: 'title', parse: ({ raw }) => ({ value: tidy(raw), raw }) }, []);
  // Where the taught place holds nothing, the page's heading is still its title.
  if (taught !== null && (taught.value !== null || isNowhere(given, 'title'))) return taught;
  if (given.get(collectionKind)?.type === 'home') {
    const named = tagCandidate(given);
    if (named !== null) return present({ ...named, where: 'title' });
  }
  const visible = given.get(headings).map(headingCandidate(given));
  const rows = rowCandidates(given);
  const [best, ...others] = visible;
  const [row] = rows;
  if (best !== undefined && best.confidence >= 0.5)
    return present(best, [...others, ...rows].map(reasoned('不是最像标题的一行')).slice(0, 5));
  if (row !== undefined) return present(row, visible.map(reasoned('元数据里另有完整标题')).slice(0, 5));
  const tagged = isSiteName(given) ? null : tagCandidate(given);
  if (best !== undefined && best.confidence >= (tagged === null ? FAINT : 0.3))
    return present(best, others.map(reasoned('不是最像标题的一行')).slice(0, 5));
  return tagged === null ? absent : present(tagged);
});

const headingCandidate =
  (given: Given) =>
  ({
    text,
    raw,
    first,
    last,
    score,
    confirmed,
  }: ReturnType<typeof given.get<readonly import('./headings.ts').Heading[]>>[number]): Candidate<string> => ({
    value: text.replace(MARK, ''),
    raw,
    where: 'title',
    place: { block: first, start: 0, end: first === last ? raw.length : (given.snapshot.blocks[first]?.text.length ?? 0) },
    confidence: Math.max(0, Math.min(1, confirmed ? 0.75 + score / 40 : score / (2 * SURE))),
  });

/** 标题 or 名称 rows of the metadata. */
const rowCandidates = (given: Given): readonly Candidate<string>[] => {
  const kinds = given.get(chrome);
  return given
    .get(fields)
    .filter(
      (field) =>
        field.name === 'title' &&
        field.state === 'present' &&
        !field.form &&
        field.layout !== 'listing' &&
        kinds[field.box] !== CHROME.frame,
    )
    .filter(
      (field) =>
        field.layout === 'cells' ||
        field.key === SERVICE ||
        (field.colon && (field.layout === 'inline' || standing(given, field) === 'metadata')) ||
        agreement(given, field.value) > 0,
    )
    .map((field) => ({
      value: tidy(field.raw).replace(MARK_BEHIND, ''),
      raw: field.raw,
      where: 'metadata' as const,
      place: field.place,
      confidence: 0.9,
      label: field.label,
    }));
};

/** The `<title>` of a document's page that says the site's name and nothing else. */
const isSiteName = ({ get, snapshot }: Given): boolean => {
  const tags = get(metaTags);
  const written = squeeze(snapshot.title.replace(SUFFIX, ''));
  return (
    tags.get('articletitle') === undefined &&
    (isOrgan(written) || SITE_NAME.test(written) || written === squeeze(tags.get('sitename') ?? ''))
  );
};

const tagCandidate = (given: Given): Candidate<string> | null => {
  const tags = given.get(metaTags);
  const article = tags.get('articletitle');
  const written = article ?? given.snapshot.title.replace(SUFFIX, '');
  return squeeze(written).length < 2
    ? null
    : { value: tidy(written), raw: written, where: 'metatag', confidence: article === undefined ? 0.4 : 0.6 };
};

const reasoned =
  (reason: string) =>
  (candidate: Candidate<string>): Candidate<string> => ({ ...candidate, reason });
