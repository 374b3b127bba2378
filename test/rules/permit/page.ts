import { newsPage, type PageParts } from '../page.ts';

const HEADS = [
  '处罚决定书文号',
  '处罚名称',
  '处罚类别',
  '处罚事由',
  '处罚依据',
  '行政相对人名称',
  '统一社会信用代码',
  '处罚结果',
  '处罚机关',
  '处罚决定日期',
  '公示日期',
];
const ROW = [
  '示市监罚〔2024〕8号',
  '某食品店未公示许可证案',
  '警告',
  '未在经营场所公示食品经营许可证',
  '《食品经营许可和备案管理办法》第四十九条',
  '示例市某食品店',
  '11341702486344515H',
  '警告，责令改正',
  '示例市市场监督管理局',
  '2024-03-04',
  '2024-03-08',
];

const row = (cells: readonly string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** A table of one penalty; values that differ by the name of their column, null leaves a column out. */
export const penaltyPage = (other: Readonly<Record<string, string | null>> = {}, parts: PageParts = {}): string => {
  const kept = HEADS.flatMap((head, at) => (other[head] === null ? [] : [[head, other[head] ?? ROW[at] ?? ''] as const]));
  const table = `<table>${row(
    kept.map(([head]) => head),
    'th',
  )}${row(
    kept.map(([, value]) => value),
    'td',
  )}</table>`;
  return newsPage({
    heading: '示例市市场监督管理局行政处罚信息双公示（2024年第3期）',
    body: ['现将行政处罚决定信息公示如下。', table],
    ...parts,
  });
};
