import { defineFact, type Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { findDays, readDay } from '../text/dates.ts';
import { findDocumentNumbers } from '../text/document-number.ts';
import { squeeze } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { type Field, fields } from './fields.ts';
import { metaTags } from './meta-tags.ts';
import { absent } from './reading.ts';
import { regions } from './regions.ts';
import { scriptedByline } from './scripted-byline.ts';
import { signature } from './signature.ts';
import { standing } from './standing.ts';
import { isCollection, weigh } from './weigh.ts';

/** Tags that hold a publish date, the national one first. */
const TAGS = [
  'pubdate',
  'publishdate',
  'article:published_time',
  'og:published_time',
  'weibo:article:create_at',
  'publish_time',
  'firstpublishedtime',
] as const;
const TODAY = /今天|今日|现在|当前|星期.{0,6}农历|农历/u;
/** Labels whose value is no date: one behind it on the same line, `来源：县粮食局 2024-05-30`, stands on its own. */
const DATELESS: ReadonlySet<string> = new Set(['contentSource', 'issuer', 'documentNumber', 'indexNumber']);
const PERSON_OR_COUNTER = /编辑|责编|作者|记者|审核|浏览|点击|访问|阅读|人气|次数|字体|大小|瀏覽/u;
const NEAR = 6;

/** 发布日期, ISO: what the page shows, else what its tags say. */
export const publishDate = defineFact<Reading<string>>('publishDate', (given) => {
  if (isCollection(given)) return absent;
  return weigh(given, {
    name: 'publishDate',
    parse,
    others: [...unlabelled(given), ...scripted(given), ...promulgated(given), ...tagged(given)],
  });
});

const parse = ({ value, raw }: Field): { readonly value: string; readonly raw: string } | null => {
  const day = readDay(value);
  if (day === null || day.start > 12) return null;
  return { value: day.iso, raw: raw.slice(0, 40) };
};

/** A day that an inline script writes under the heading. */
const scripted = (given: Given): readonly Candidate<string>[] => {
  const { date } = given.get(scriptedByline);
  if (date === null) return [];
  return [{ value: date.iso, raw: date.raw, where: 'byline', confidence: 0.66, place: { block: date.block, start: 0, end: 0 } }];
};

/** 公布日期 of a regulation's metadata, where the page gives no 发布日期. */
const promulgated = (given: Given): readonly Candidate<string>[] =>
  given.get(fields).flatMap((field) => {
    const read = field.key.startsWith('公布') && field.state === 'present' && standing(given, field) === 'metadata' ? parse(field) : null;
    return read === null ? [] : [{ ...read, where: 'metadata' as const, place: field.place, confidence: 0.65, label: field.label }];
  });

/** A date without a label in the byline or right by the heading: `2024-09-12 10:10　来源：…`. */
const unlabelled = (given: Given): readonly Candidate<string>[] => {
  const { blocks } = given.snapshot;
  const { heading, byline, prose } = given.get(regions);
  const kinds = given.get(chrome);
  const signed = given.get(signature);
  const near = heading === null ? [] : Array.from({ length: heading.last - heading.first + 1 + NEAR }, (_, at) => heading.first + at);
  const found: Candidate<string>[] = [];
  for (const index of new Set([...byline, ...near, ...(heading === null ? [] : [heading.first - 1, heading.first - 2])])) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length > 200 || kinds[block.box] === CHROME.frame || TODAY.test(block.text))
      continue;
    const isByline = byline.has(index);
    if (!isByline && index >= prose && index !== heading?.first) continue;
    const day = findDays(block.text)[0];
    if (day === undefined || isLabelled(given, index, day.start)) continue;
    if (signed !== null && signed.datePlace?.block === index) continue;
    const number = findDocumentNumbers(block.text.slice(0, day.start))[0]?.raw ?? '';
    const rest = squeeze((block.text.slice(0, day.start) + block.text.slice(day.end)).replace(number, '')).replace(
      /[\d:：[\]（）()【】|]/gu,
      '',
    );
    const isHeading = heading !== null && index >= heading.first && index <= heading.last;
    if (isHeading ? day.start < heading.text.length - 2 : !isByline && rest.length > 6) continue;
    found.push({
      value: day.iso,
      raw: block.text.slice(day.start, day.end),
      where: 'byline',
      place: { block: index, start: day.start, end: day.end },
      confidence: isByline ? 0.82 : 0.7,
    });
  }
  return found.sort((one, other) => other.confidence - one.confidence);
};

/** Whether a date is the value of some label: 成文日期, 有效期, 截止日期. */
const isLabelled = (given: Given, block: number, at: number): boolean =>
  given
    .get(fields)
    .some(
      ({ place, layout, name, key }) =>
        place.block === block &&
        !DATELESS.has(name ?? '') &&
        !(name === 'notice' && PERSON_OR_COUNTER.test(key)) &&
        (layout !== 'inline' || (at >= place.start && at < place.end)),
    );

const tagged = (given: Given): readonly Candidate<string>[] => {
  const tags = given.get(metaTags);
  for (const name of TAGS) {
    const written = tags.get(name);
    const day = written === undefined ? null : readDay(written);
    if (written !== undefined && day !== null) return [{ value: day.iso, raw: written, where: 'metatag', confidence: 0.6 }];
  }
  const linked = /"datePublished"\s*:\s*"([^"]{8,40})"/u.exec(given.snapshot.linkedData.join('\n').slice(0, 50_000))?.[1];
  const day = linked === undefined ? null : readDay(linked);
  return linked === undefined || day === null ? [] : [{ value: day.iso, raw: linked, where: 'metatag', confidence: 0.55 }];
};
