import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, pass, type Verdict } from '../../audit/rule.ts';
import { attachments } from '../../facts/attachments.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { title } from '../../facts/title.ts';
import { applicationWays } from '../../norms/agency-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidenceOf } from '../evidence.ts';
import { certaintyOfGuide, notGuide } from '../guide-text.ts';

/** `申请表`, `当面提交`, `邮寄`, `在线申请`, `数据电文` */
const WAY =
  /申请(?:表|书|公开.{0,20}(?:提交|提出))|当面(?:申请|提交|提出|递交)|现场(?:申请|提交|递交)|(?:邮寄|信函|信件|来信|传真|电子邮件|邮箱|在线|网上|互联网|网络|数据电文|书面|口头)[^。]{0,16}(?:申请|提出|提交|寄)|(?:申请|提出|提交)[^。]{0,30}(?:邮寄|信函|信件|传真|电子邮件|在线|网上|书面|口头)|在线申请|网上申请/u;
const LINK = /依申请公开|在线申请|网上申请|申请表|我要申请/u;

/** G6: a guide says how to apply. */
export const guideApplicationChannelsPresent = defineRule({
  id: 'guide/guide-application-channels-present',
  catalogue: 'G6',
  title: '公开指南没有申请渠道',
  why: '找不到申请表和提交方式，依申请公开就无从谈起。',
  basis: [applicationWays],
  appliesTo: ['guide'],
  fix: '写明当面、邮寄、在线等申请方式和收件地址，附申请表下载和在线申请入口。',
  criterion:
    '页面写有申请表、当面、邮寄、信函、传真、电子邮件、在线等任何一种申请方式，或有申请表附件，即通过。一种也没有的：指南全文在页面上、也没有“依申请公开”链接的按错误，其余请人工核对。',
  exceptions: '依申请公开另设页面、由专栏导航进入的，核实后可以不理会。',
  check: (given): Verdict => {
    const not = notGuide(given);
    if (not !== null) return not;
    const said = given.get(pageLines).some(({ text }) => WAY.test(text.slice(0, 20_000)));
    if (said || (given.get(attachments).value ?? []).some(({ name }) => name.includes('申请'))) return pass;
    return flagged({
      severity: 'error',
      certainty: hasLink(given) ? 'suspected' : certaintyOfGuide(given),
      message: '公开指南没有写申请表和当面、邮寄、在线等申请方式。',
      evidence: evidenceOf('标题', given.get(title)),
      about: '申请渠道',
    });
  },
});

const hasLink = ({ snapshot: { links } }: Given): boolean =>
  links.some(({ text, hidden }) => !hidden && text.length <= 40 && LINK.test(squeeze(text)));
