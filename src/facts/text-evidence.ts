import type { Given } from '../audit/fact.ts';
import type { PageType } from '../model/fact.ts';
import { skipBlanks, squeeze } from '../text/white-space.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { CHROME, chrome } from './chrome.ts';
import { ANSWER, ARTICLE, ASKS, CALL, OFFICE_SECTIONS, QUESTION, SERVICE, SERVICE_SECTIONS } from './content-clues.ts';
import { fields } from './fields.ts';
import { layout } from './layout.ts';
import { isLeader } from './own-document.ts';

/** How questions, answers and labels of a call begin. */
const OPENERS: ReadonlySet<string> = new Set([...'问提答回征调']);

const SHORT_LINES = 60;

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
  if (isLeader(given)) found.push({ type: 'organisation', weight: 5, reason: '写明领导的职责分工', subType: '领导信息' });
  found.push(...turnsAndCalls(lines));
  if (lines.slice(0, 400).filter(({ text }) => text.startsWith('第') && ARTICLE.test(text)).length >= 3)
    found.push({ type: 'policy', weight: 2, reason: '正文分条' });
  const heads = lines.slice(0, 200).flatMap(({ text }) => (text.length < 60 ? text : []));
  const offices = new Set(heads.flatMap((text) => (text.length > 20 ? [] : (OFFICE_SECTIONS.exec(text)?.[1] ?? [])))).size;
  if (offices >= 3) found.push({ type: 'organisation', weight: 4, reason: '正文写明职责、机构和领导', subType: '机构职能' });
  const keys = given.get(fields).flatMap(({ key, layout }) => (layout === 'listing' ? [] : key));
  const sections = new Set([...heads, ...keys, ...shortLines(given)].flatMap((text) => SERVICE_SECTIONS.exec(text)?.[0] ?? [])).size;
  const named = keys.includes(SERVICE) ? 2 : 0;
  if (sections >= 3)
    found.push({
      type: 'guide',
      weight: 2 + named + Math.min(sections, 6) / 2,
      reason: '正文按办理条件、材料、流程编排',
      subType: '办事指南',
    });
  return found;
};

/** The first short lines of the page that are no links: names of tabs and of table rows. */
const shortLines = (given: Given): readonly string[] => {
  const { blocks } = given.snapshot;
  const kinds = given.get(chrome);
  const { linkedInBlock } = given.get(layout);
  const found: string[] = [];
  for (let index = 0; index < blocks.length && found.length < SHORT_LINES; index += 1) {
    const { text = '', hidden, box = 0 } = blocks[index] ?? {};
    if (!hidden && text.length >= 4 && text.length <= 12 && kinds[box] === CHROME.none && linkedInBlock[index] === 0) found.push(text);
  }
  return found;
};

/** Questions with their answers, and labels of a call for opinions; most lines begin otherwise, so one look at the first character spares the rest. */
const turnsAndCalls = (lines: readonly BodyLine[]): readonly Evidence[] => {
  let [questions, answers] = [0, 0];
  const calls = new Set<string>();
  for (let index = 0; index < Math.min(lines.length, 120); index += 1) {
    const text = lines[index]?.text ?? '';
    const first = text.charAt(skipBlanks(text, 0));
    if (!OPENERS.has(first) || text.length >= 400) continue;
    if (QUESTION.test(text)) questions += 1;
    if (ANSWER.test(text)) answers += 1;
    const call = CALL.exec(squeeze(text.slice(0, 20)))?.[0];
    if (call !== undefined) calls.add(call);
  }
  const found: Evidence[] = [];
  if (questions >= 2 && answers >= 2) found.push({ type: 'interpretation', weight: 4, reason: '正文是一问一答' });
  if (calls.size >= 2) found.push({ type: 'consultation', weight: 5, reason: '写明征集单位、时间', subType: '征集公告' });
  return found;
};
