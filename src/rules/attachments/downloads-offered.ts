import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { attachments } from '../../facts/attachments.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { pageType } from '../../facts/page-type.ts';
import { title } from '../../facts/title.ts';
import { bothDownloads, platformFunctions } from '../../norms/clauses.ts';
import { certaintyOfAbsence, unseenPart } from '../absence.ts';
import { evidenceOf } from '../evidence.ts';

const DOCUMENT: ReadonlySet<string> = new Set(['pdf', 'doc', 'docx', 'wps', 'ofd']);
/** Links that lead to a site's download area or a programme, not to this document. */
const ELSEWHERE = /下载中心|资料下载|表格下载|软件下载|客户端|APP|阅读器/iu;
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
    '页面有 pdf、doc、docx、wps、ofd 附件，或有“下载”链接、按钮、内嵌的版式文件，有一样即可。附件由脚本填入的不判。“PDF 和 Word 都要有”是地方口径，默认不查。',
  exceptions: '短小的公告、通知全文已在网页上且可以复制的，可以结合本地要求不理会。',
  check: (given): Verdict => {
    if (given.get(pageType).subType === '行政处罚') return inapplicable('处罚信息公开表不是政策文件');
    const files = given.get(attachments);
    if ((files.value ?? []).some(({ extension }) => DOCUMENT.has(extension))) return pass;
    if (hasDownload(given) || given.snapshot.frames.some(({ src, hidden }) => !hidden && PDF_FRAME.test(src))) return pass;
    if (files.state === 'scripted') return notAssessable('附件由脚本填入，静态页面里看不到');
    if (files.state === 'hidden') return notAssessable('附件访客看不到，请在浏览器里核对');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    if (given.get(bodyLines).length === 0) return notAssessable('没有读到正文，看不出页面是否提供下载');
    return flagged({
      severity: 'warning',
      certainty: certaintyOfAbsence(given),
      message: '页面没有 PDF、Word、OFD 附件，也没有“下载”按钮；政策文件页应当提供下载。',
      evidence: evidenceOf('标题', given.get(title)),
      about: '下载',
    });
  },
});

const hasDownload = ({ snapshot: { links, blocks } }: Given): boolean =>
  links.some(
    ({ text, title: tip, onclick, hidden, download }) =>
      !hidden && (download !== undefined || saysDownload(text, 40) || saysDownload(tip ?? '', 40) || saysDownload(onclick ?? '', 40)),
  ) || blocks.some(({ text, hidden }) => !hidden && saysDownload(text, 12));

const saysDownload = (words: string, longest: number): boolean =>
  words.length <= longest && words.includes('下载') && !ELSEWHERE.test(words);
