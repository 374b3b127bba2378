import type { Basis, Rule } from '../../src/audit/rule.ts';
import type { PageType } from '../../src/model/fact.ts';
import { normOf } from '../../src/norms/all.ts';
import { MARK_WORDS } from '../../src/norms/norm.ts';
import type { RuleCase } from '../../test/rules/cases.ts';

const PAGE_TYPES: Readonly<Record<PageType, string>> = {
  policy: '政策文件',
  interpretation: '政策解读',
  consultation: '意见征集',
  'annual-report': '年度报告',
  guide: '指南',
  organisation: '机构职能',
  list: '栏目列表',
  home: '首页',
  news: '信息动态',
};
const CATEGORIES: Readonly<Record<string, string>> = {
  document: '政策文件要素',
  attachments: '附件',
  format: '格式',
  interpretation: '政策解读',
  consultation: '意见征集与反馈',
  'annual-report': '年度报告',
  organisation: '机构职能',
  guide: '公开指南',
  platform: '公开专栏',
  permit: '许可与处罚',
  budget: '预决算',
  service: '办事指南',
  freshness: '更新',
  privacy: '个人信息与隐私',
  links: '链接',
  metatags: '网页标签',
  site: '网站标识',
  wording: '文字表述',
  accessibility: '无障碍',
  'spot-check': '抽查结果合起来看',
};
const NOTE = '<!-- Written by scripts/generate.ts from the rule and its cases; do not edit. -->';

/** A rule over one page or over a run, as far as its page tells of it. */
type Told = Omit<Rule, 'check' | 'appliesTo'> & { readonly appliesTo: Rule['appliesTo'] | 'run' };
type ToldCase = Pick<RuleCase, 'kind' | 'name' | 'outcome' | 'messages'>;

/** The page of one rule. */
export const rulePage = (rule: Told, cases: readonly ToldCase[]): string => {
  const of = (kind: ToldCase['kind']) => cases.filter((one) => one.kind === kind);
  return [
    NOTE,
    `# ${rule.title}`,
    `\`${rule.id}\` · 目录编号 ${rule.catalogue} · ${pagesOf(rule)}${rule.since === undefined ? '' : ` · ${rule.since} 以来的文件`}`,
    '## 查什么',
    rule.criterion ?? '',
    '## 为什么',
    rule.why,
    '## 依据与核实程度',
    rule.basis.map(basisLine).join('\n'),
    '## 好的例子',
    of('pass')
      .map(({ name }) => `- ${name}`)
      .join('\n'),
    '看着像问题、其实不报的：',
    of('near-miss')
      .map((one) => `- ${one.name}${OUTCOMES[one.outcome] ?? ''}`)
      .join('\n'),
    '## 不好的例子',
    of('fail').map(badLine).join('\n'),
    '## 怎么改',
    rule.fix,
    '## 何时可以不理会',
    rule.exceptions ?? '',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
};

const OUTCOMES: Readonly<Record<string, string>> = { inapplicable: '（不适用）', 'not-assessable': '（无法判定）' };

const badLine = ({ name, messages }: ToldCase): string => [`- ${name}`, ...(messages ?? []).map((message) => `  > ${message}`)].join('\n');

const basisLine = ({ norm: id, clause, mark, quote, gist }: Basis): string => {
  const norm = normOf(id);
  const number = norm?.number ? `（${norm.number}）` : '';
  const words = quote === undefined ? (gist ?? '') : `“${quote}”`;
  return `- ${id === 'own' ? '' : `《${norm?.title ?? id}》${number}${clause}，`}${MARK_WORDS[mark]}：${words}`;
};

const pagesOf = ({ appliesTo }: Pick<Told, 'appliesTo'>): string =>
  appliesTo === 'run' ? '一次抽查的全部页面' : appliesTo === 'any' ? '各类页面' : appliesTo.map((type) => PAGE_TYPES[type]).join('、');

/** The index of all rules, by category. */
export const ruleIndex = (rules: readonly Told[]): string => {
  const groups = Object.entries(CATEGORIES).map(([category, name]) => {
    const own = rules.filter(({ id }) => id.startsWith(`${category}/`));
    const lines = own.map(({ id, catalogue, title, appliesTo, basis }) => {
      const pages = pagesOf({ appliesTo });
      return `| ${catalogue} | [${title}](${id}.md) | ${pages} | ${MARK_WORDS[basis[0].mark]} |`;
    });
    return `## ${name}\n\n| 编号 | 检查 | 页面 | 直接依据 |\n|---|---|---|---|\n${lines.join('\n')}`;
  });
  return [NOTE, '# 检查规则', `共 ${rules.length} 条。每条写明查什么、为什么、依据与核实程度、怎么改。`, ...groups, '']
    .join('\n\n')
    .replace(/\n+$/u, '\n');
};
