import { defineFact, type Given } from '../audit/fact.ts';
import type { Link } from '../model/snapshot.ts';
import { interpretedName, namesDocument } from '../text/interpreted-name.ts';
import { squeeze } from '../text/white-space.ts';
import { resolve } from './framed-files.ts';
import { linksUnder, relatedLinks } from './related-links.ts';
import { title } from './title.ts';

/** `征集结果反馈`, `意见采纳情况` */
const FEEDBACK =
  /采纳|反馈(?:情况|结果|公告|公示|说明|$)|(?:征集|征求|意见|调查).{0,12}(?:结果|汇总|情况(?:的)?(?:说明|公示|反馈|公告))|结果(?:反馈|公示|公布)/u;
/** `公开征求意见的公告`, `意见征集` */
const CALL = /征求.{0,60}意见|征集.{0,40}(?:意见|建议)|意见征集|征求意见稿|征集公告/u;

/** Whether these words name a feedback to a consultation, or the consultation itself. */
export const tellsFeedback = (words: string): boolean => FEEDBACK.test(squeeze(words).slice(0, 200));
const tellsCall = (words: string): boolean => CALL.test(squeeze(words).slice(0, 200)) && !tellsFeedback(words);

/** Name of the draft a title speaks of, `（征求意见稿）` left out. */
const draftName = (words: string): string => interpretedName(words).replace(/[（(][^（）()]{0,8}(?:稿|草案)[^（）()]{0,8}[）)]/gu, '');

/** Links between a consultation and its feedback as far as this page shows them. */
export interface ConsultationPair {
  /** From a consultation to a feedback. */
  readonly toFeedback: Link | null;
  /** From a feedback to a consultation. */
  readonly toCall: Link | null;
}

/** 征集与反馈的关联. */
export const consultationPair = defineFact<ConsultationPair>('consultationPair', (given) => {
  const { links, documentLabels, interpretationLabels } = given.get(relatedLinks);
  const name = draftName(given.get(title).value ?? '');
  const near = new Set(linksUnder(given, links, [...documentLabels, ...interpretationLabels]));
  const isOwn = (link: Link): boolean =>
    near.has(link) || name === '' || squeeze(link.text).length < 12 || namesDocument(draftName(link.text) || link.text, name);
  const long = links.filter(({ text }) => squeeze(text).length >= 4);
  return {
    toFeedback: long.find((link) => tellsFeedback(link.text) && isOwn(link)) ?? null,
    toCall: long.find((link) => tellsCall(link.text) && squeeze(link.text).length >= 8 && isOwn(link)) ?? null,
  };
});

/** Whether one page has a link to another: its address, or its title. */
export const leadsTo = (from: Given, to: Given): boolean => {
  const target = bareAddress(to.snapshot.url);
  const heading = squeeze(to.get(title).value ?? '');
  return from.snapshot.links.some(({ hidden, href, text }) => {
    if (hidden) return false;
    const words = squeeze(text);
    if (heading.length >= 8 && words.length >= 8 && (words === heading || heading.startsWith(words.replace(/(?:\.{3}|…)+$/u, ''))))
      return true;
    return target !== '' && href !== '' && bareAddress(resolve(href, from.snapshot.baseUrl)) === target;
  });
};

const bareAddress = (url: string): string => url.replace(/^https?:\/\//u, '').replace(/[?#].*$/su, '');
