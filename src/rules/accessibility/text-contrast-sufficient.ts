import { defineRule, flagged, notAssessable, pass } from '../../audit/rule.ts';
import { looks, type Seen } from '../../facts/looks.ts';
import { accessibilityStandard, accessibleSites } from '../../norms/site-clauses.ts';
import { contrastOf } from '../../text/contrast.ts';
import { evidenceAt } from '../evidence.ts';

const LEAST = 4.5;
const LEAST_LARGE = 3;
/** 18 points, or 14 when bold, in CSS pixels. */
const LARGE = 24;
const LARGE_BOLD = 18.66;
const BOLD = 700;
const SHOWN = 3;

/** M4: title and text stand out from what is behind them. */
export const textContrastSufficient = defineRule({
  id: 'accessibility/text-contrast-sufficient',
  catalogue: 'M4',
  title: '文字与背景对比不足',
  why: '浅灰字、浅色底，老年人和低视力者看不清，强光下谁都看不清。',
  basis: [accessibilityStandard('文字与背景的对比度不低于 4.5:1，大字不低于 3:1'), accessibleSites],
  appliesTo: ['policy', 'interpretation', 'consultation', 'annual-report', 'guide', 'organisation', 'news'],
  fix: '加深文字颜色或换浅背景；正文用接近黑色的字。',
  criterion:
    '在浏览器里取标题、正文开头 10 段和末尾 4 段、落款，按 WCAG 的公式算文字颜色与背后底色的对比度：低于 4.5:1，大字（18 磅以上，或 14 磅以上加粗）低于 3:1 的，按提示报。背后是图片、半透明颜色的算不出来，不报。导航、页脚不查。',
  exceptions: '无障碍模式下另有高对比度样式的，可以不理会。',
  check: (given) => {
    const seen = given.get(looks);
    if (seen === null) return notAssessable('颜色要在浏览器里打开网页才看得到');
    const lines = [...(seen.title === null ? [] : [seen.title]), ...Object.values(seen.headings).flat(), ...seen.body, ...seen.signature];
    const told = lines.flatMap((line) => {
      const contrast = contrastOf(line.look.color, line.look.background);
      return contrast === null ? [] : [{ line, contrast }];
    });
    if (told.length === 0) return notAssessable('文字背后是图片或半透明颜色，算不出对比度');
    const faint = told.filter(({ line, contrast }) => contrast < leastOf(line));
    const worst = faint.toSorted((one, other) => one.contrast - other.contrast)[0];
    if (worst === undefined) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'certain',
      message: `取样 ${told.length} 段文字，${faint.length} 段与背景的对比度不足，最低 ${Math.floor(worst.contrast * 10) / 10}:1，应不低于 ${leastOf(worst.line)}:1。`,
      evidence: faint.slice(0, SHOWN).map(({ line }) => evidenceAt('文字', given.snapshot, line.block)),
      about: '对比度',
    });
  },
});

const leastOf = ({ look: { size, weight } }: Seen): number =>
  size >= LARGE || (weight >= BOLD && size >= LARGE_BOLD) ? LEAST_LARGE : LEAST;
