import { norms } from '../../src/norms/all.ts';
import { MARK_WORDS, type Norm } from '../../src/norms/norm.ts';
import { rules } from '../../src/rules/all.ts';

const NOTE = '<!-- Written by scripts/generate.ts from src/norms; do not edit. -->';

/** The register of norms, with the rules that rest on each. */
export const normsPage = (): string =>
  [
    NOTE,
    '# 规范登记表',
    '只有“原文已核”的部分加引号引用；其余只说大意，不作原文用。一项规范的各部分核实程度可以不同。',
    ...norms.map(section),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');

const section = (norm: Norm): string => {
  const successor = norms.find(({ id }) => id === norm.replacedBy);
  const lines = [
    norm.number === '' ? '' : `- 文号：${norm.number}`,
    `- 核实程度：${norm.marks.map((mark) => MARK_WORDS[mark]).join('；')}`,
    norm.from === undefined ? '' : `- 起始日期：${norm.from}`,
    successor === undefined ? '' : `- 已由《${successor.title}》取代`,
    `- 核对范围：${norm.checked}`,
    ...Object.entries(norm.wordings ?? {}).flatMap(([clause, texts]) =>
      texts.map((text) => `- ${clause === '' ? '' : `${clause}：`}“${text}”`),
    ),
    usersOf(norm),
  ];
  return `## ${norm.id === 'own' ? '' : `${norm.id} `}${norm.title}\n\n${lines.filter((line) => line !== '').join('\n')}`;
};

const usersOf = ({ id }: Norm): string => {
  const users = rules.filter(({ basis }) => basis.some(({ norm }) => norm === id));
  return users.length === 0 ? '' : `- 用到它的检查：${users.map(({ id: rule, title }) => `[${title}](rules/${rule}.md)`).join('、')}`;
};
