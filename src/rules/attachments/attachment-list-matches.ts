import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { attachmentList, type ListEntry } from '../../facts/attachment-list.ts';
import { attachments } from '../../facts/attachments.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { title } from '../../facts/title.ts';
import type { Attachment } from '../../model/fact.ts';
import { attachmentsAgree } from '../../norms/clauses.ts';
import { bareTitle, sameTitle } from '../../text/title-form.ts';
import { unseenPart } from '../absence.ts';
import { evidence, evidenceOfFile, short } from '../evidence.ts';

const ARCHIVE: ReadonlySet<string> = new Set(['zip', 'rar', '7z']);
/** `附件1`, `附件 ２`: a file named by its number alone. */
const NUMBERED = /^附件?\s*([0-9０-９]{1,2})(?![0-9０-９年月])/u;
/** Names that do not say which attachment it is: `附件`, `点击下载`, `PDF版`. */
const VAGUE = /^(?:附件|点击(?:此处)?(?:下载|查看)|下载|查看|全文|正文|pdf|word|ofd)(?:版|下载|文件|\.[a-z]+)*$/iu;

/** B6: what the text lists as attachments is there to download. */
export const attachmentListMatches = defineRule({
  id: 'attachments/attachment-list-matches',
  catalogue: 'B6',
  title: '附件说明与实际附件不符',
  why: '正文说有附件而页面找不到，公众拿不到完整的文件。',
  basis: [attachmentsAgree],
  appliesTo: ['policy'],
  since: '2012-07-01',
  fix: '对照正式印发件，补传缺少的附件，或改正附件说明、附件名称中不一致的一处。',
  criterion:
    '正文“附件：1.…”列出的每一项，应当有名称或序号对得上的附件链接，或在正文后面附有该附件的内容。一项也没有着落、页面又没有别的文件可能包含它的，按错误报；附件数够而名称对不上、或可能包含在全文 PDF、图片里的，请人工核对。多出的附件（如文件本身的 PDF、Word 版）不报；有压缩包的不判。',
  exceptions: '附件涉及不予公开的内容、已在文中说明不公开的，可以不理会。',
  check: (given): Verdict => {
    const list = given.get(attachmentList);
    if (list.length === 0) return inapplicable('正文没有附件说明');
    const files = given.get(attachments);
    const offered = files.value ?? [];
    const missing = list.filter((entry) => !isOffered(entry, offered, list.length) && !isInText(given, entry));
    const [first] = missing;
    if (first === undefined || offered.some(({ extension }) => ARCHIVE.has(extension))) return pass;
    if (files.state === 'scripted' || files.state === 'hidden') return notAssessable('附件由脚本填入或访客看不到');
    const groups = new Set(offered.map(({ group }) => group)).size;
    const differs = groups >= list.length;
    const sure = !differs && unseenPart(given) === null && !mayBeElsewhere(given, first, offered);
    return flagged({
      severity: differs ? 'warning' : 'error',
      certainty: sure ? 'certain' : 'suspected',
      message: `正文列有 ${list.length} 个附件，页面${groups === 0 ? '没有附件链接' : `有 ${groups} 个附件链接`}；没有对上的是“${short(first.name)}”${missing.length > 1 ? `等 ${missing.length} 个` : ''}。`,
      evidence: [
        ...missing.slice(0, 4).map(({ raw, place }) => evidence('附件说明', raw, place)),
        ...offered.slice(0, 4).map((file) => evidenceOfFile('附件链接', given.snapshot, file)),
      ],
      about: '附件说明',
    });
  },
});

const isOffered = (entry: ListEntry, offered: readonly Attachment[], count: number): boolean =>
  offered.some(({ name, group }) => {
    const number = NUMBERED.exec(name)?.[1];
    if (number !== undefined && Number(number.normalize('NFKC')) === entry.number) return true;
    if (VAGUE.test(name.trim())) return count === 1 || group + 1 === entry.number || group === entry.number;
    return sameTitle(name.replace(/\.[A-Za-z0-9]{1,5}$/u, '').replace(NUMBERED, ''), entry.name);
  });

/** Whether the attachment itself follows in the text: its heading, or `附件2` on a line. */
const isInText = ({ get }: Given, { name, number, place }: ListEntry): boolean => {
  const bare = bareTitle(name);
  return get(bodyLines).some(({ block, text }) => {
    if (block <= place.block || text.length > 200) return false;
    const heading = /^附[ \u00a0\u3000]{0,4}件[ \u00a0\u3000]{0,4}([0-9０-９]{0,2})[ \u00a0\u3000]{0,4}[:：]?$/u.exec(text);
    if (heading !== null) return heading[1] === '' || Number((heading[1] ?? '').normalize('NFKC')) === number;
    return bare.length >= 4 && bareTitle(text) === bare;
  });
};

/** A file of the whole document, pictures, tables or frames after the list may hold the attachment. */
const mayBeElsewhere = (given: Given, { place }: ListEntry, offered: readonly Attachment[]): boolean => {
  const { images, frames, boxes, blocks } = given.snapshot;
  const heading = given.get(title).value ?? '';
  const end = given.get(bodyLines).at(-1)?.block ?? 0;
  return (
    offered.some(({ name }) => VAGUE.test(name.trim()) || sameTitle(name, heading)) ||
    frames.some(({ hidden }) => !hidden) ||
    images.some(({ block, hidden }) => !hidden && block > place.block && block <= end + 1) ||
    blocks.slice(place.block, end + 1).some(({ box }) => boxes[box]?.tag === 'td')
  );
};
