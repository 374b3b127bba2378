import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { type Looks, looks, type Seen } from '../../facts/looks.ts';
import type { WebFormat, WebStyle } from '../../model/profile.ts';
import { paperSetting } from '../../norms/paper-format.ts';
import { localWebFormat, paperFormat } from '../../norms/site-clauses.ts';
import { evidenceAt } from '../evidence.ts';
import { differences } from '../style-differences.ts';

const ON_PAPER = '（参照纸质公文标准，网页版以本省规定为准）';
const LEVELS = ['一级标题', '二级标题', '三级标题', '四级标题'] as const;

type Part = readonly [name: string, wanted: WebStyle | undefined, seen: readonly Seen[]];

/** C3: the document is set as the chosen web format says. */
export const layoutMatchesProfile = defineRule({
  id: 'format/layout-matches-profile',
  catalogue: 'C3',
  title: '网络版字体字号与配置不符',
  why: '有的地方对规范性文件网络版的字体、字号、缩进有统一规定，测评中按处扣分。',
  basis: [localWebFormat, paperFormat],
  appliesTo: ['policy'],
  fix: '在编辑器里清除粘贴带来的格式，改用本单位文件模板的样式；模板本身不符的，改模板。',
  criterion:
    '只在配置里启用了网络版格式时检查：标题、各级标题、正文、落款，逐项比较配置中写明的字体、字号、对齐、首行缩进、行距，没有写的不比。在浏览器里打开才看得到字体字号。每一部分取样比较，不符的行占一半以上才报。没有内置的“省定值”；选用纸质公文标准作参照时，没有写的部分按 GB/T 9704 的要点（标题 2 号小标宋居中，正文 3 号仿宋首行缩进 2 字，一级标题黑体、二级楷体），结论里写明网页版以本省规定为准，只作提示。',
  exceptions: '网站已按本省规定统一字体、配置填写有误的，先改配置。',
  check: (given) => {
    const { webFormat: chosen } = given;
    if (chosen === undefined) return inapplicable('没有启用网络版格式的配置');
    const webFormat = chosen.standard === 'paper' ? { ...paperSetting, ...chosen } : chosen;
    const seen = given.get(looks);
    if (seen === null) return notAssessable('字体字号要在浏览器里打开网页才看得到');
    const parts = partsOf(webFormat, seen).filter(([, wanted, lines]) => wanted !== undefined && lines.length > 0);
    if (parts.length === 0) return notAssessable('没有读到配置所说各部分的字体字号');
    return flagged(
      ...parts.flatMap(([name, wanted, lines]): readonly Flag[] => {
        const odd = wanted === undefined ? [] : lines.flatMap((line) => differing(line, wanted));
        const [first] = odd;
        if (first === undefined || odd.length * 2 < lines.length) return [];
        const isPaper = webFormat.standard === 'paper';
        return [
          {
            severity: isPaper ? 'notice' : 'warning',
            certainty: 'certain',
            message: `${name}${lines.length > 1 ? `取样 ${lines.length} 段，${odd.length} 段不符：` : ''}${first.words.join('，')}；配置为“${webFormat.name}”${isPaper ? ON_PAPER : ''}。`,
            evidence: [evidenceAt(name, given.snapshot, first.line.block)],
            about: name,
          },
        ];
      }),
    );
  },
});

const partsOf = ({ title, bodyLevels = [], body, signature }: WebFormat, seen: Looks): readonly Part[] => [
  ['标题', title, seen.title === null ? [] : [seen.title]],
  ...LEVELS.map((name, at): Part => [name, bodyLevels[at], seen.headings[at === 0 ? 1 : at === 1 ? 2 : at === 2 ? 3 : 4]]),
  ['正文', body, seen.body],
  ['落款', signature, seen.signature],
];

const differing = (line: Seen, wanted: WebStyle) => {
  const words = differences(line, wanted);
  return words.length === 0 ? [] : [{ line, words }];
};
