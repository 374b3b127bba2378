import { defineFact } from '../audit/fact.ts';
import { attachmentList } from './attachment-list.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { signature } from './signature.ts';

/** `附件`, `附件2：`, `附件：1.名单`: what follows is a list of attachments, or another document. */
const ATTACHMENT = /^附\s{0,4}件\s{0,4}[0-9０-９一二三四五六七八九十]{0,2}\s{0,2}(?:[:：]|$)/u;

/** The document's own lines down to its signature or its first attachment, cells of tables and numbered lists left out. */
export const mainLines = defineFact<readonly BodyLine[]>('mainLines', (given) => {
  const { boxes, blocks } = given.snapshot;
  const signed = given.get(signature)?.datePlace.block ?? Number.MAX_SAFE_INTEGER;
  const listed = new Set(given.get(attachmentList).map(({ place }) => place.block));
  const all = given.get(bodyLines);
  const end = all.findIndex(({ block, text }, at) => block > signed || listed.has(block) || (at > 0 && ATTACHMENT.test(text)));
  return (end < 0 ? all : all.slice(0, end)).filter(({ block }) => {
    const tag = boxes[blocks[block]?.box ?? 0]?.tag ?? '';
    return tag !== 'td' && tag !== 'th' && tag !== 'li';
  });
});
