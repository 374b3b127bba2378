import { defineFact, type Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { titleOrgans } from '../text/organs.ts';
import { tidy } from '../text/white-space.ts';
import { closingOrgans } from './closing-organs.ts';
import { documentHead } from './document-head.ts';
import { pageType } from './page-type.ts';
import { signature } from './signature.ts';
import { title } from './title.ts';
import { weigh } from './weigh.ts';

/** 发布机构 as written; several organs joined with 、. */
export const issuer = defineFact<Reading<string>>('issuer', (given) =>
  weigh(given, {
    name: 'issuer',
    parse: ({ value, raw }) =>
      value.length <= 200 && !/[。；：]/u.test(value) && /[\u4e00-\u9fff]{2}/u.test(value) ? { value: joined(value), raw } : null,
    others: [...signed(given), ...atHead(given), ...inTitle(given)],
  }),
);

/** Organs of a metadata value: blanks, commas and semicolons between them become 、. */
const joined = (value: string): string =>
  tidy(value)
    .replace(/[,，;；/|](?=\S)\s*|\s+(?=[\u4e00-\u9fff]{3})/gu, '、')
    .replace(/、{2,}/gu, '、');

const signed = ({ get }: Given): readonly Candidate<string>[] => {
  const dated = get(signature);
  const found =
    dated !== null && dated.organs.length > 0
      ? { organs: dated.organs, place: dated.organsPlace }
      : dated === null
        ? get(closingOrgans)
        : null;
  if (found === null) return [];
  const value = found.organs.join('、');
  return [{ value, raw: value, where: 'body', confidence: 0.8, ...(found.place === null ? {} : { place: found.place }) }];
};

const atHead = ({ get }: Given): readonly Candidate<string>[] => {
  const { organs, number, lines } = get(documentHead);
  if (number === null) return [];
  const named = organs.length > 0 ? organs : (lines.map(({ text }) => titleOrgans(text)).find((found) => found.length > 0) ?? []);
  return named.length === 0 ? [] : [{ value: named.join('、'), raw: named.join('、'), where: 'body', confidence: 0.7 }];
};

/** `甲县人民政府关于…`, on a document's page only: news speak of others. */
const inTitle = (given: Given): readonly Candidate<string>[] => {
  const { value, place } = given.get(title);
  const { value: type } = given.get(pageType);
  if (value === null || (type !== 'policy' && type !== 'consultation')) return [];
  const organs = titleOrgans(value);
  return organs.length === 0
    ? []
    : [{ value: organs.join('、'), raw: organs.join(' '), where: 'title', confidence: 0.65, ...(place === undefined ? {} : { place }) }];
};
