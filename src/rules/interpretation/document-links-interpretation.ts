import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { columnPath } from '../../facts/column-path.ts';
import { pageType } from '../../facts/page-type.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { linksUnder, relatedLinks } from '../../facts/related-links.ts';
import { title } from '../../facts/title.ts';
import { validity } from '../../facts/validity.ts';
import { interpretationLinked, interpretationLinkedGuide } from '../../norms/interaction-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { daysBetween } from '../../text/workdays.ts';
import { unseenPart } from '../absence.ts';
import { evidenceOf } from '../evidence.ts';

/** `《某办法》政策解读`, `一图读懂…`; 政策解读 alone is a column. */
const INTERPRETATION = /解读|图解|一图|读懂|看懂|问答|答记者问|新闻发布会|吹风会/u;
const COLUMN_NAME = /^(?:政策|文件|部门|上级|本级|媒体|专家|图文|文字|视频)?(?:解读|解读回应|解读与回应|问答)(?:专栏|专区|平台)?$/u;
const NO_LONGER = /失效|废止|否|无效/u;

/** D2: a normative document leads to its interpretation. */
export const documentLinksInterpretation = defineRule({
  id: 'interpretation/document-links-interpretation',
  catalogue: 'D2',
  title: '文件页没有关联解读',
  why: '规范性文件应当同步解读；看文件的人要能一步看到解读。',
  basis: [interpretationLinked, interpretationLinkedGuide],
  appliesTo: ['policy'],
  since: '2017-01-01',
  fix: '在文件页“相关解读”处链接解读材料；还没有解读的，组织解读后补上。',
  criterion:
    '只查行政规范性文件、规章的内容页：正文旁有标题含“解读”“图解”“问答”等的链接，或“相关解读”一栏下有链接。发布不满 7 天、已失效或废止、2017 年以前的不查。一样也没有的请人工核对：不是每一件都要解读，程序也不能确定是不是规范性文件。“相关解读”一栏在而没有链接的一样处理。',
  exceptions: '修改、废止文件的决定，内部管理类文件等按规定不需要解读的，可以不理会。',
  check: (given): Verdict => {
    const { subType } = given.get(pageType);
    if (subType !== '行政规范性文件' && subType !== '规章') return inapplicable('不是行政规范性文件或规章');
    if (NO_LONGER.test(given.get(validity).value ?? '')) return inapplicable('文件已失效或废止');
    const published = given.get(publishDate).value;
    // an interpretation may follow some days after the document
    const grace = thresholdOf(given, 'interpretationGraceDays');
    if (published !== null && daysBetween(published, given.day) <= grace) return inapplicable(`发布不满 ${grace} 天`);
    const { links, interpretationLabels } = given.get(relatedLinks);
    const path = new Set(given.get(columnPath).map(squeeze));
    const found = links.some(({ text }) => {
      const words = squeeze(text);
      return words.length >= 4 && words.length <= 150 && INTERPRETATION.test(words) && !COLUMN_NAME.test(words) && !path.has(words);
    });
    if (found || linksUnder(given, links, interpretationLabels).length > 0) return pass;
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    if (given.get(bodyLines).length === 0) return notAssessable('没有读到正文');
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `这像是${subType}，页面没有指向解读材料的链接，请核对是否应当解读。`,
      evidence: evidenceOf('标题', given.get(title)),
      about: '相关解读',
    });
  },
});
