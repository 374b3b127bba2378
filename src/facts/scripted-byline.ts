import { defineFact, type Given } from '../audit/fact.ts';
import { findDay } from '../text/dates.ts';
import { isNothing, isTemplate } from '../text/placeholders.ts';
import { CHROME, chrome } from './chrome.ts';
import { regions } from './regions.ts';
import { literalOf } from './value-text.ts';

/** What scripts by the heading write into the byline, as a page that was not run holds it. */
export interface ScriptedByline {
  readonly date: { readonly iso: string; readonly raw: string; readonly block: number } | null;
  readonly source: { readonly value: string; readonly block: number } | null;
}

/** `document.write('<span>来源：</span><span>某处</span>')`, tags taken away. */
const SOURCE = /(?:来源|出处)[：:][ \u3000]{0,4}([^：:'"+；;]{2,60}?)[ \u3000]{0,4}(?=['";；]|$)/u;
const TAG = /<[^<>]{0,200}>/gu;
const NEAR = 12;

/** Date and source that inline scripts near the heading write. */
export const scriptedByline = defineFact<ScriptedByline>('scriptedByline', (given) => {
  const { heading, prose } = given.get(regions);
  const none: ScriptedByline = { date: null, source: null };
  if (heading === null || given.snapshot.rendered) return none;
  const to = Math.min(heading.last + NEAR, prose);
  const sources: { readonly text: string; readonly block: number }[] = [];
  for (let block = heading.first; block < to; block += 1) sources.push(...sourcesOf(given, block));
  const dates = sources.flatMap(({ text, block }) => {
    const written = literalOf(text);
    const day = written === null ? null : findDay(written);
    return written === null || day === null ? [] : [{ iso: day.iso, raw: written, block }];
  });
  const named = sources.flatMap(({ text, block }) => {
    const value = SOURCE.exec(text.replace(TAG, ''))?.[1]?.trim();
    return value === undefined || isNothing(value) || isTemplate(value) ? [] : [{ value, block }];
  });
  return { date: dates[0] ?? null, source: named[0] ?? null };
});

const sourcesOf = (given: Given, block: number): readonly { readonly text: string; readonly block: number }[] => {
  const here = given.snapshot.blocks[block];
  if (here === undefined || here.hidden || given.get(chrome)[here.box] === CHROME.frame) return [];
  return (here.runs ?? []).slice(0, 20).flatMap(({ source }) => (source === undefined ? [] : [{ text: source, block }]));
};
