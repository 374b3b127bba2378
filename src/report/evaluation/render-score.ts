import type { IndexScore, IndicatorScore, ItemScore, Loss, ScoreGround } from '../../model/score.ts';
import { plain } from '../render/markdown-text.ts';
import { shownAddress } from '../render/rows.ts';

/** A score as JSON. */
export const scoreJson = (score: IndexScore): string => `${JSON.stringify(score, null, 2)}\n`;

/** A score as Markdown: what it is, its indicators, every lost point with what it rests on, and what was not judged. */
export const scoreMarkdown = (score: IndexScore): string => {
  const { counts } = score;
  const items = score.indicators.flatMap((indicator) => indicator.items);
  return [
    `# 按“${plain(score.index)}”计算的结果`,
    '',
    plain(score.statement),
    '',
    `- 检查结果：${score.pages} 个页面${score.day === '' ? '' : `，最近检查日期 ${score.day}`}`,
    `- 扣分：${score.lost} 分${score.full === null ? '' : `（满分 ${score.full} 分）`}`,
    `- 待确认后可能再扣：${score.possible} 分`,
    `- 考核内容 ${items.length} 项：已判断 ${counts.judged} 项，判断了一部分 ${counts.partly} 项，没有判断 ${counts.open} 项，网页上看不出来 ${counts['off-web']} 项`,
    `- 对应关系未确认：${counts.unconfirmed} 项`,
    '',
    '| 一级指标 | 权重 | 满分 | 扣分 |',
    '| --- | --- | --- | --- |',
    ...score.indicators.map(indicatorRow),
    '',
    ...part(
      '扣分',
      items.filter(({ losses }) => losses.length > 0),
      ({ losses }) => losses.flatMap(lossLines),
    ),
    ...part(
      '待确认后可能再扣',
      items.filter(({ possible }) => possible.length > 0),
      ({ possible }) => possible.flatMap(lossLines),
    ),
    ...part(
      '查到问题而表里没有对应扣分',
      items.filter(({ noted }) => noted.length > 0),
      ({ noted }) => groundLines(noted),
    ),
    ...part(
      '没有判断',
      items.filter(({ state }) => state === 'open' || state === 'off-web'),
      () => [],
    ),
    ...part(
      '判断了一部分',
      items.filter(({ state }) => state === 'partly'),
      () => [],
    ),
  ].join('\n');
};

const indicatorRow = ({ name, weight, full, lost }: IndicatorScore): string =>
  `| ${plain(name) || '—'} | ${weight === null ? '—' : `${Math.round(weight * 1000) / 10}%`} | ${full ?? '—'} | ${lost} |`;

const part = (title: string, items: readonly ItemScore[], lines: (item: ItemScore) => readonly string[]): readonly string[] =>
  items.length === 0
    ? []
    : [
        `## ${title}`,
        '',
        ...items.flatMap((item) => [
          `- **${plain(item.name)}**　${plain(item.content)}`,
          ...lines(item).map((line) => `  ${line}`),
          ...item.remarks.map((remark) => `  - ${plain(remark)}`),
        ]),
        '',
      ];

const lossLines = ({ clause, points, grounds }: Loss): readonly string[] => [
  `- ${points} 分：${plain(clause)}`,
  ...groundLines(grounds).map((line) => `  ${line}`),
];

/** Each ground with the finding's fingerprint, by which it is found again in the reports. */
const groundLines = (grounds: readonly ScoreGround[]): readonly string[] =>
  grounds.map(({ message, title, url, fingerprint }) => {
    const page = [plain(title), plain(shownAddress(url))].filter((text) => text !== '').join(' ');
    return `- ${plain(message)}（${[page, fingerprint === '' ? '' : `编号 ${plain(fingerprint)}`].filter((text) => text !== '').join('，')}）`;
  });
