import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { attachments } from '../../facts/attachments.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { interpretation } from '../../facts/interpretation.ts';
import { linksUnder, relatedLinks } from '../../facts/related-links.ts';
import { title } from '../../facts/title.ts';
import type { Link } from '../../model/snapshot.ts';
import { interpretationLinked, interpretationLinkedGuide } from '../../norms/interaction-clauses.ts';
import { findDocumentNumbers } from '../../text/document-number.ts';
import { namesDocument } from '../../text/interpreted-name.ts';
import { squeeze } from '../../text/white-space.ts';
import { certaintyOfAbsence, unseenPart } from '../absence.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';

/** A link's text that is a document's title, `某局关于…的通知`, `某办法`, or says that the document is behind it. */
const DOCUMENT_TITLE =
  /(?:通知|意见|办法|方案|规定|细则|公告|决定|条例|规划|措施|计划|规则|通告|要点|实施意见|批复|令|法)(?:[（(【].{0,40}[）)】])?$|^(?:查看|阅读|点击查看|政策|文件)?原文|政策(?:文件|全文)|文件全文/u;
/** The address in plain text, or the document itself below. */
const WRITTEN_OUT = /https?:\/\/[\w.-]+|^第一条[\s\u3000]/u;
const INTERPRETING = /解读|图解|读懂|问答|答记者问|说明$/u;

/** D1: an interpretation leads to the document it explains. */
export const interpretationLinksDocument = defineRule({
  id: 'interpretation/interpretation-links-document',
  catalogue: 'D1',
  title: '解读没有关联政策文件',
  why: '看解读的人要能一步看到原文，解读与文件相互关联是各地检查的必查项。',
  basis: [interpretationLinked, interpretationLinkedGuide],
  appliesTo: ['interpretation'],
  fix: '在解读页“相关文件”处链接政策文件页，链接文字用文件标题，并在文件页链接回来。',
  criterion:
    '正文或相关链接里有指向政策文件的链接（文字是文件标题、文号或“原文”），或以附件提供原文、写出网址、附上全文，或有带链接的“相关文件”区，有一样即可。一样也没有的报；相关区可能由脚本填入，所以只在浏览器里看到整页、页面类型明确时才判为错误，其他请人工核对。“相关文件”下只有一个链接而标题与解读的文件对不上的，请人工核对。',
  exceptions: '解读的是上级文件或会议精神、原文不在本网站的，可以链接上级网站，确无网页的可以不理会。',
  check: (given): Verdict => {
    const { links, everywhere, documentLabels } = given.get(relatedLinks);
    const { name } = given.get(interpretation);
    const under = linksUnder(given, everywhere, documentLabels).filter(({ text }) => squeeze(text).length >= 4);
    const named = everywhere.some(({ text, title: tip }) => leadsTo(text, name) || leadsTo(tip ?? '', name));
    if (named) return pass;
    const [only] = under;
    if (only !== undefined && under.length === 1 && isOther(only, name)) return strange(given, only, name);
    if (under.length > 0 || links.some((link) => isDocument(given, link)) || (given.get(attachments).value ?? []).length > 0) return pass;
    if (given.get(bodyLines).some(({ text }) => WRITTEN_OUT.test(text.slice(0, 5000)))) return pass;
    if (given.get(bodyLines).length === 0 && given.snapshot.images.length === 0) return notAssessable('没有读到正文');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    const labelled = documentLabels.length > 0;
    return flagged({
      severity: 'error',
      certainty: given.snapshot.rendered && !labelled ? certaintyOfAbsence(given) : 'suspected',
      message: `${labelled ? '页面有相关文件一栏，但没有看到链接' : '页面没有指向政策文件的链接，也没有“相关文件”一栏'}；解读页应当能打开${name === '' ? '所解读的文件' : `《${short(name)}》`}。`,
      evidence: evidenceOf('标题', given.get(title)),
      about: '相关文件',
    });
  },
});

const leadsTo = (text: string, name: string): boolean =>
  name !== '' && text.length >= 6 && !INTERPRETING.test(squeeze(text)) && namesDocument(text, name);

/** A link in the text or beside it that leads to some document. */
const isDocument = (given: Given, { text, block }: Link): boolean => {
  const words = squeeze(text);
  if (words.length > 120 || INTERPRETING.test(words)) return false;
  if (findDocumentNumbers(words).length > 0) return true;
  const lines = given.get(bodyLines);
  const inBody = block >= (lines[0]?.block ?? 0) && block <= (lines.at(-1)?.block ?? -1) + 3;
  return inBody && (DOCUMENT_TITLE.test(words) || /^《.+》$/u.test(words));
};

const isOther = ({ text }: Link, name: string): boolean =>
  name !== '' && squeeze(text).length >= 12 && DOCUMENT_TITLE.test(squeeze(text)) && !sharesWords(squeeze(text), name);

/** Whether two names have at least three characters in a row in common, words of every document aside. */
const sharesWords = (one: string, other: string): boolean => {
  const bare = other
    .replace(/^[^省市县区州]{1,8}[省市县区州]/u, '')
    .replace(/关于|印发|实施|管理|办法|通知|意见|方案|规定|细则|人民政府|办公室|工作/gu, ' ');
  for (let at = 0; at + 3 <= bare.length; at += 1) {
    const part = bare.slice(at, at + 3);
    if (!part.includes(' ') && one.includes(part)) return true;
  }
  return false;
};

const strange = (given: Given, { text, block, start }: Link, name: string): Verdict =>
  flagged({
    severity: 'error',
    certainty: 'suspected',
    message: `解读的是《${short(name)}》，相关文件却链接到“${short(text)}”，请核对是否关联错了。`,
    evidence: [evidence('相关文件', text, { block, start, end: start + text.length }), ...evidenceOf('标题', given.get(title))],
    about: '相关文件',
  });
