import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { looks, type Seen } from '../../facts/looks.ts';
import { own } from '../../norms/clauses.ts';
import { uniformLook } from '../../norms/site-clauses.ts';
import { fontName, sizeWords } from '../../text/font-names.ts';
import { grouped } from '../../text/grouped.ts';
import { evidenceAt } from '../evidence.ts';

const LEAST = 6;
const ODD_SHARE = 0.25;
const POINTS = 0.75;
const SHOWN = 3;

/** C4: paragraphs of one text look alike. */
export const layoutUniform = defineRule({
  id: 'format/layout-uniform',
  catalogue: 'C4',
  title: '正文字体字号混杂',
  why: '同一篇正文里字体、字号忽大忽小，多是分几次从不同文档粘贴留下的，测评中按格式问题扣分。',
  basis: [uniformLook, own('取样段落中与多数不同的不超过四分之一')],
  appliesTo: ['policy', 'interpretation', 'consultation', 'annual-report', 'guide', 'organisation', 'news'],
  fix: '在编辑器里选中全文，清除格式后重新套用正文样式。',
  criterion:
    '在浏览器里取正文开头 10 段和末尾 4 段中 30 字以上的普通段落（小标题、表格、落款不算），至少 6 段；多数段落字体、字号相同，而有不超过四分之一的段落与多数不同，按提示报。目录写的是占比不到 10%，取样段落少，放宽到四分之一；不同的超过四分之一，可能是有意排版，不报。只凭粘贴残留的类名不报。',
  exceptions: '引文、注释有意用不同字体的，可以不理会。',
  check: (given) => {
    const seen = given.get(looks);
    if (seen === null) return notAssessable('字体字号要在浏览器里打开网页才看得到');
    if (seen.body.length < LEAST) return inapplicable('正文段落太少');
    const groups = [...grouped(seen.body, lookName)].sort((one, other) => other[1].length - one[1].length);
    const [usual, most = []] = groups[0] ?? [''];
    const odd = groups.slice(1).flatMap(([, lines]) => lines);
    const [first] = odd;
    if (first === undefined || odd.length > seen.body.length * ODD_SHARE || most.length <= odd.length) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'certain',
      message: `取样 ${seen.body.length} 段正文，${most.length} 段为${usual}，${odd.length} 段不同，如${lookName(first)}。`,
      evidence: odd.slice(0, SHOWN).map(({ block }) => evidenceAt('不同的段落', given.snapshot, block)),
      about: '字体字号',
    });
  },
});

const lookName = ({ look }: Seen): string => `${fontName(look.family)} ${sizeWords(look.size * POINTS)}`;
