import type { Given } from '../audit/fact.ts';
import type { PageType } from '../model/fact.ts';
import { squeeze } from '../text/white-space.ts';
import { bodyLines } from './body-lines.ts';
import { ARTICLE, ASKS, SERVICE_SECTIONS } from './content-clues.ts';

/** What speaks for one kind of page. */
export interface Evidence {
  readonly type: PageType;
  readonly weight: number;
  readonly reason: string;
  readonly subType?: string;
}

/** What the lines of the text say. */
export const textEvidence = (given: Given): Evidence[] => {
  const found: Evidence[] = [];
  const lines = given.get(bodyLines);
  const asks = lines.slice(0, 12).some(({ text }) => text.length < 600 && ASKS.test(squeeze(text)));
  if (asks) found.push({ type: 'consultation', weight: 3, reason: '正文公开征求意见', subType: '征集公告' });
  if (lines.slice(0, 400).filter(({ text }) => text.startsWith('第') && ARTICLE.test(text)).length >= 3)
    found.push({ type: 'policy', weight: 2, reason: '正文分条' });
  const sections = lines.slice(0, 200).filter(({ text }) => text.length < 60 && SERVICE_SECTIONS.test(text)).length;
  if (sections >= 3)
    found.push({ type: 'guide', weight: 2 + Math.min(sections, 6) / 2, reason: '正文按办理条件、材料、流程编排', subType: '办事指南' });
  return found;
};
