import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { attachments } from '../../facts/attachments.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { pageType } from '../../facts/page-type.ts';
import { textPictures } from '../../facts/text-pictures.ts';
import { title } from '../../facts/title.ts';
import { platformFunctions } from '../../norms/clauses.ts';
import { accessibleSites } from '../../norms/site-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { unseenPart } from '../absence.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';

/** Less text than this beside pictures is a caption, no text of a document. */
const CAPTION = 60;

/** M5: what is announced stands there as text, not only as a picture of it. */
export const noticeBodyIsText = defineRule({
  id: 'accessibility/notice-body-is-text',
  catalogue: 'M5',
  title: '正文只有图片',
  why: '图片里的文字不能检索、复制，也不能用读屏软件听。',
  basis: [accessibleSites, platformFunctions],
  appliesTo: ['policy', 'consultation', 'annual-report', 'guide', 'news'],
  fix: '把图片里的文字录入正文，图片可以保留在后面；盖章件作为附件提供。',
  criterion: '正文有图片而文字不足 60 字的报，请人工核对。有 Word、PDF 等附件的不报，全文可能在附件里。图解类政策解读不查。',
  exceptions: '图片新闻、海报、地图等本来就以图为主的，可以不理会。',
  check: (given) => {
    const pictures = given.get(textPictures);
    const [first] = pictures;
    if (first === undefined) return inapplicable('正文没有图片');
    if (/解读|图解|一图/u.test(given.get(pageType).subType + (given.get(title).value ?? ''))) return inapplicable('图解类内容');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    const heading = squeeze(given.get(title).value ?? '');
    const written = given.get(bodyLines).reduce((sum, { text }) => sum + (squeeze(text) === heading ? 0 : squeeze(text).length), 0);
    if (written >= CAPTION || (given.get(attachments).value ?? []).length > 0) return pass;
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `正文只有 ${pictures.length} 张图片${written === 0 ? '' : `和 ${written} 个字`}，没有可检索、可复制的文字。`,
      evidence: [...evidenceOf('标题', given.get(title)), evidence('图片地址', short(first.src, 150))],
      about: '正文图片',
    });
  },
});
