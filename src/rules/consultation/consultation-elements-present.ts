import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable, type Verdict } from '../../audit/rule.ts';
import { attachments } from '../../facts/attachments.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { consultationPeriod, noticeLines } from '../../facts/consultation-period.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { relatedLinks } from '../../facts/related-links.ts';
import { title } from '../../facts/title.ts';
import type { Severity } from '../../model/finding.ts';
import { draftPublished } from '../../norms/interaction-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { unseenPart } from '../absence.ts';
import { directNorm, weighed } from '../consultation-weight.ts';
import { certaintyOfMissing } from '../elsewhere.ts';
import { evidenceOf } from '../evidence.ts';

/** A link or heading behind which the draft is. */
const DRAFT = /征求意见稿|草案|送审稿|修订稿|全文|原文|文本|点击(?:查看|下载)/u;
/** The draft's own text on the page. */
const DRAFT_TEXT = /^(?:第[一二三1]章|第[一1]条|[（(](?:征求意见稿|草案|送审稿|修订草案.{0,6})[）)]$)/u;
const EXPLANATION = /(?:起草|编制|制定|修订|修改|情况|政策|有关|草案)(?:的)?(?:情况)?(?:的)?说明|说明[：:]|起草背景|制定背景|必要性/u;
const WAYS =
  /信函|来信|邮寄|寄送|寄至|邮政编码|邮编|地址|邮箱|邮件|@|电话|来电|传真|网上|网站|在线|留言|评论|登录|登陆|二维码|扫码|客户端|公众号|反馈表|意见表|平台|现场|书面/u;
const INTACT = /第[二三四五六七八九十]条/u;

/** E1: a consultation shows the draft, its explanation, how and until when to answer. */
export const consultationElementsPresent = defineRule({
  id: 'consultation/consultation-elements-present',
  catalogue: 'E1',
  title: '征集公告要素不全',
  why: '看不到草案、不知道怎么提、到哪天为止，公众就没法提意见。',
  basis: [draftPublished],
  appliesTo: ['consultation'],
  since: '2019-09-01',
  fix: '补充草案全文、起草说明、提出意见的方式（信函、邮箱、电话、在线至少一种）和起止日期。',
  criterion:
    '只查就草案征求意见的公告，听证会、民生项目征集等不查。应有草案（附件、链接或正文）、起草说明、提出意见的方式、起止日期。草案、方式、日期缺一项按错误，起草说明缺按警告；条款直接适用的是重大行政决策，页面没有写明是重大行政决策的各降一级。正文有链接、不足 200 字，或有附件、图片、嵌入页面可能写着的，请人工核对。',
  exceptions: '在意见征集系统里发布、要素由系统另栏显示的，核实后可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'consult') return inapplicable('不是就草案征求意见的公告');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    if (given.get(bodyLines).length === 0) return notAssessable('没有读到正文');
    const missing = [
      ...(hasDraft(given) ? [] : ([['草案', 'error']] as const)),
      ...(hasWay(given) ? [] : ([['提出意见的方式', 'error']] as const)),
      ...(given.get(consultationPeriod) !== null ? [] : ([['起止日期', 'error']] as const)),
      ...(hasExplanation(given) ? [] : ([['起草说明', 'warning']] as const)),
    ];
    const direct = directNorm(given) === 'major';
    return flagged(...missing.map(([name, severity]) => flagOf(given, name, weighed(severity, direct))));
  },
});

const flagOf = (given: Given, name: string, severity: Severity): Flag => ({
  severity,
  // a program cannot know what an explanation may be called, nor whether this draft needs one of its own
  certainty: name === '起草说明' || !isPlain(given) ? 'suspected' : certaintyOfMissing(given),
  message: `征集公告里没有看到${name}。`,
  evidence: evidenceOf('标题', given.get(title)),
  about: name,
});

/** A notice in running text that nothing else hides behind: no link in it, no form. */
const isPlain = (given: Given): boolean => {
  const lines = given.get(bodyLines);
  const [first, last] = [lines[0]?.block ?? 0, lines.at(-1)?.block ?? -1];
  const linked = given.snapshot.links.some(({ hidden, block }) => !hidden && block >= first && block <= last + 1);
  return !linked && lines.reduce((sum, { text }) => sum + text.length, 0) >= 200 && given.snapshot.rendered;
};

const hasDraft = (given: Given): boolean =>
  (given.get(attachments).value ?? []).length > 0 ||
  given.get(relatedLinks).everywhere.some(({ text }) => text.length < 200 && DRAFT.test(squeeze(text))) ||
  given.get(bodyLines).some(({ text }) => DRAFT_TEXT.test(squeeze(text.slice(0, 60))) || INTACT.test(text.slice(0, 20)));

const hasExplanation = (given: Given): boolean =>
  (given.get(attachments).value ?? []).some(({ name }) => name.includes('说明')) ||
  given.get(relatedLinks).links.some(({ text }) => text.length < 200 && EXPLANATION.test(squeeze(text))) ||
  given.get(pageLines).some(({ text }) => text.length < 3000 && EXPLANATION.test(text));

const hasWay = (given: Given): boolean =>
  noticeLines(given).some(({ text }) => WAYS.test(text.slice(0, 5000))) ||
  given.snapshot.boxes.some(({ control, hidden, tag }) => control === true && hidden !== true && tag !== 'header') ||
  (given.get(attachments).value ?? []).some(({ name }) => /反馈表|意见表/u.test(name));
