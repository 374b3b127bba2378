import { defineFact } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { isBlank, squeeze } from '../text/white-space.ts';
import { annualLines } from './annual-lines.ts';
import type { BodyLine } from './body-lines.ts';

/** A section of an annual report: its number from 1 to 6, its heading, and its lines of text without the tables. */
export interface AnnualSection {
  readonly number: number;
  /** The heading without its own number and blanks. */
  readonly heading: string;
  /** The heading as it stands on the page. */
  readonly place: Place;
  readonly lines: readonly BodyLine[];
}

/** The six headings as the form prints them. */
export const SECTION_TITLES: readonly string[] = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

/** How each is told in other words: `概述`, `主动公开情况`, `因政府信息公开被申请行政复议、提起行政诉讼情况`. */
const TOLD: readonly RegExp[] = [
  /^(?:工作)?总体(?:工作)?情况|^(?:工作)?(?:概述|概况|基本情况)$/u,
  /^.{0,10}主动公开.{0,14}$/u,
  /^.{0,12}(?:(?:收到|受理|办理|处理).{0,14}申请|依申请公开|申请.{0,8}(?:处理|办理)).{0,12}$/u,
  /^.{0,24}行政复议.{0,10}(?:行政)?诉讼.{0,8}$/u,
  /^.{0,16}(?:问题|困难|不足).{0,24}$/u,
  /^.{0,4}(?:其他|其它).{0,6}(?:报告|说明).{0,6}$/u,
];
/** `一、`, `第一部分` */
const CHINESE_NUMBER = /^(?:第[一二三四五六七八九]部分|[一二三四五六七八九十]{1,2}[、.．,，:：])[、:：]?/u;
/** `1.`, `1、`, `①` */
const ARABIC_NUMBER = /^(?:[1-9１-９][、.．,，:：]|[①-⑨])/u;
const HEADING_LONGEST = 48;

interface Heading {
  readonly number: number;
  readonly heading: string;
  readonly end: number;
}

/** 六部分: the sections in page order; where a table of contents names them first, the later ones. */
export const annualSections = defineFact<readonly AnnualSection[]>('annualSections', ({ get }) => {
  const lines = get(annualLines);
  const latest = new Map<number, Heading & { readonly at: number; readonly block: number }>();
  lines.forEach((line, at) => {
    const found = headingIn(line.text);
    if (found !== null) latest.set(found.number, { ...found, at, block: line.block });
  });
  const starts = [...latest.values()].sort((one, other) => one.at - other.at);
  return starts.map(({ number, heading, at, block, end }, index) => ({
    number,
    heading,
    place: { block, start: 0, end },
    lines: lines.slice(at, starts[index + 1]?.at ?? lines.length),
  }));
});

/** The section that a line begins: a heading of the form, alone or before its text, or a numbered one in other words. */
const headingIn = (text: string): Heading | null => {
  const begin = squeeze(text.slice(0, 120));
  const chinese = CHINESE_NUMBER.exec(begin)?.[0] ?? '';
  const number = chinese !== '' ? chinese : (ARABIC_NUMBER.exec(begin)?.[0] ?? '');
  const words = begin.slice(number.length);
  const standard = SECTION_TITLES.findIndex((title) => words.startsWith(title));
  const title = SECTION_TITLES[standard];
  if (title !== undefined && (words === title || chinese !== ''))
    return { number: standard + 1, heading: title, end: offset(text, number.length + title.length) };
  const heading = words.replace(/[。：:]$/u, '');
  if (chinese === '' || heading.length < 2 || heading.length > HEADING_LONGEST || /[。；，：:]/u.test(heading)) return null;
  const told = TOLD.findIndex((pattern) => pattern.test(heading));
  return told < 0 ? null : { number: told + 1, heading, end: text.length };
};

/** Where so many inked characters of a text end. */
const offset = (text: string, inked: number): number => {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isBlank(text.charCodeAt(at))) seen += 1;
    if (seen === inked) return at + 1;
  }
  return text.length;
};
