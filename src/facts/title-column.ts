import { defineFact } from '../audit/fact.ts';
import { squeeze } from '../text/white-space.ts';
import { columnPath } from './column-path.ts';
import { headings } from './headings.ts';
import { metaTags } from './meta-tags.ts';

/** What stands between the parts of a `<title>`: `林远_领导之窗_某县人民政府`. */
const SEPARATOR = /[-_—–|｜>»]+/u;
/** A part that names the site or its keeper. */
const SITE = /(?:网|网站|门户|平台|政府|局|厅|委|委员会|办公室|中心)$/u;
const LONGEST = 12;

/** Columns that the `<title>` names beside the document, where the page shows no column path and has no column tag. */
export const titleColumn = defineFact<readonly string[]>('titleColumn', (given) => {
  if (given.get(columnPath).length > 0 || given.get(metaTags).has('columntype')) return [];
  const heading = squeeze(given.get(headings)[0]?.text ?? '');
  const isHeading = (part: string): boolean => heading === '' || heading.includes(part) || part.includes(heading);
  return given.snapshot.title
    .slice(0, 300)
    .split(SEPARATOR)
    .map(squeeze)
    .filter((part, at) => (at > 0 || !isHeading(part)) && part !== '' && part.length <= LONGEST && !SITE.test(part));
});
