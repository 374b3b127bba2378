import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { attachmentList } from '../../facts/attachment-list.ts';
import { attachments } from '../../facts/attachments.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { pageType } from '../../facts/page-type.ts';
import { title } from '../../facts/title.ts';
import type { Block } from '../../model/snapshot.ts';
import { bothDownloads, platformFunctions } from '../../norms/clauses.ts';
import { certaintyOfAbsence, unseenPart } from '../absence.ts';
import { evidenceOf } from '../evidence.ts';
import { requiredFormatsOffered } from '../required-formats.ts';

const DOCUMENT: ReadonlySet<string> = new Set(['pdf', 'doc', 'docx', 'wps', 'ofd']);
/** Links that lead to a site's download area or a programme, not to this document. */
const ELSEWHERE = /下载中心|资料下载|表格下载|软件下载|客户端|APP|阅读器/iu;
/** A heading over files, `相关附件下载：`; without a file below it, it offers nothing. */
const HEADING = /^(?:相关|本文)?附件下载[:：]?$/u;
/** Documents whose whole text is on the page, when it is short: `关于…的通告`, `公告2024年第3号`. */
const ANNOUNCEMENT =
  /(?:公告|通告|公示|讣告|批复|答复(?:意见|的函)?|复函|决定书|(?:任免职?|任职|免职|职务)(?:的通知)?)(?:[（(].{0,20}[)）]|\d{4}年?第?\d{1,5}号|第\d{1,5}号)?$/u;
/** What is called together is no policy: `关于举办培训班的通知`, `关于开展宣传活动的通知`. */
const EVENT = /(?:培训班?|会议?|论坛|宣传活动|[大比竞]赛|评选活动)的(?:预备|补充)?通知$/u;
const DECISIONS: ReadonlySet<string> = new Set(['行政处罚', '行政许可']);
const PDF_FRAME = /\.(?:pdf|ofd)(?:[?#]|$)|pdf|viewer/iu;

/** B1: a policy document can be downloaded. */
export const downloadsOffered = defineRule({
  id: 'attachments/downloads-offered',
  catalogue: 'B1',
  title: '未提供文件下载',
  why: '条例要求公开平台能查阅、能下载，公众办事时常要带走一份文本。',
  basis: [platformFunctions, bothDownloads],
  appliesTo: ['policy'],
  fix: '把正式印发件的 PDF 或 Word 版作为附件上传，或在模板上加“下载”按钮。',
  criterion:
    '页面有 pdf、doc、docx、wps、ofd 附件，或有“下载”链接、按钮、内嵌的版式文件，有一样即可。附件由脚本填入的不判。光有“附件下载”标题而下面没有文件的不算；在静态页面里文件可能随后由脚本填入，只请核对。一千五百字以内、没有附件的公告、通告、公示、批复、答复、任免等，全文就在页面上，只提示核对。“PDF 和 Word 都要有”是地方口径，默认不查；所用口径要求的，缺一种按错误报，名为“附件1”等的文件不算文件本身。会议、培训、活动的通知和转载的法律、行政法规没有附件的，只请核对。',
  exceptions: '短小的通知全文已在网页上且可以复制的，可以结合本地要求不理会。',
  check: (given): Verdict => {
    if (DECISIONS.has(given.get(pageType).subType)) return inapplicable('许可、处罚信息公开表不是政策文件');
    const files = given.get(attachments);
    const framed = given.snapshot.frames.some(({ src, hidden }) => !hidden && PDF_FRAME.test(src));
    const offered = (files.value ?? []).some(({ extension }) => DOCUMENT.has(extension));
    if (offered || framed || hasDownload(given)) {
      const { requiredFormats = [] } = given;
      return requiredFormatsOffered(given, requiredFormats, framed ? ['pdf'] : [], !offered && hasDownload(given));
    }
    if (files.state === 'scripted') return notAssessable('附件由脚本填入，静态页面里看不到');
    if (files.state === 'hidden') return notAssessable('附件访客看不到，请在浏览器里核对');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    if (given.get(bodyLines).length === 0) return notAssessable('没有读到正文，看不出页面是否提供下载');
    const heading = given.snapshot.blocks.find(({ text, hidden }) => !hidden && HEADING.test(text));
    const mild = mildness(given);
    const what = heading === undefined ? '页面没有 PDF、Word、OFD 附件' : `页面有“${heading.text}”字样而没有文件`;
    return flagged({
      severity: mild !== null ? 'notice' : given.requiredFormats === undefined ? 'warning' : 'error',
      certainty: mild !== null || (heading !== undefined && !given.snapshot.rendered) ? 'suspected' : certaintyOfAbsence(given),
      message: `${what}，也没有“下载”按钮；${mild ?? '政策文件页应当提供下载'}。`,
      evidence: evidenceOf('标题', given.get(title)),
      about: '下载',
    });
  },
});

/** Why it may do without a file, in Chinese; null when it should have one. */
const mildness = (given: Given): string | null => {
  if (isBrief(given)) return '全文较短，网页已登载全文的可以不另附文件';
  if (EVENT.test(given.get(title).value ?? '')) return '会议、培训、活动的通知可以不另附文件';
  return given.get(pageType).subType === '行政法规' ? '转载的法律、行政法规可以不另附文件' : null;
};

/** A short announcement that names no attachment: the page is all of it. */
const isBrief = (given: Given): boolean =>
  ANNOUNCEMENT.test(given.get(title).value ?? '') &&
  given.get(attachmentList).length === 0 &&
  given.get(bodyLines).reduce((sum, { text }) => sum + text.length, 0) < thresholdOf(given, 'briefCharacters');

const hasDownload = ({ snapshot: { links, blocks } }: Given): boolean =>
  links.some(
    ({ text, title: tip, onclick, hidden, download }) =>
      !hidden && (download !== undefined || saysDownload(text, 40) || saysDownload(tip ?? '', 40) || saysDownload(onclick ?? '', 40)),
  ) || blocks.some(({ text, hidden, runs }) => !hidden && saysDownload(text, 12) && (!HEADING.test(text) || isButton(runs)));

const isButton = (runs: Block['runs']): boolean => runs?.some(({ tag }) => tag === 'button') ?? false;

const saysDownload = (words: string, longest: number): boolean =>
  words.length <= longest && words.includes('下载') && !ELSEWHERE.test(words);
