import { defineRule, flagged, inapplicable } from '../../audit/rule.ts';
import { textPictures } from '../../facts/text-pictures.ts';
import { accessibilityStandard, accessibleSites } from '../../norms/site-clauses.ts';
import { evidence, short } from '../evidence.ts';

const MOST = 3;

/** M2: pictures of the text say in words what they show. */
export const imagesHaveAlt = defineRule({
  id: 'accessibility/images-have-alt',
  catalogue: 'M2',
  title: '正文图片没有替代文本',
  why: '看不见图片的人靠替代文本知道图里是什么。',
  basis: [accessibilityStandard('图片应有说明内容的替代文本'), accessibleSites],
  appliesTo: 'any',
  fix: '在编辑器的图片属性里填写“替代文本”，说明图片内容。',
  criterion: '正文里的图片应有 alt 属性；空的 alt 表示装饰图片，不报。附件图标、统计像素、页眉页脚的图片不查。一页只报一条，写明张数。',
  exceptions: '图片内容已在紧邻的文字里写明的，可以不理会。',
  check: ({ get }) => {
    const pictures = get(textPictures);
    if (pictures.length === 0) return inapplicable('正文没有图片');
    const silent = pictures.filter(({ alt, title }) => alt === undefined && title === undefined);
    if (silent.length === 0) return flagged();
    return flagged({
      severity: 'notice',
      certainty: 'certain',
      message: `正文 ${pictures.length} 张图片中有 ${silent.length} 张没有替代文本（alt）。`,
      evidence: silent.slice(0, MOST).map(({ src }) => evidence('图片地址', short(src, 150))),
      about: '图片替代文本',
    });
  },
});
