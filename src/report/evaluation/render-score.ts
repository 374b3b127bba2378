import type { IndexScore, IndicatorScore, ItemScore, Loss, ScoreGround } from '../../model/score.ts';
import { plain } from '../render/markdown-text.ts';
import { shownAddress } from '../render/rows.ts';

/** A score as JSON. */
export const scoreJson = (score: IndexScore): string => `${JSON.stringify(score, null, 2)}\n`;

/** A score as Markdown: what it is, its indicators, every lost point with what it rests on, and what was not judged. */
export const scoreMarkdown = (score: IndexScore): string =>
  [
    `# 按“${plain(score.index)}”计算的结果`,
    '',
    plain(score.statement),
    '',
    ...summary(score),
    '',
    '| 一级指标 | 权重 | 满分 | 扣分 |',
    '| --- | --- | --- | --- |',
    ...score.indicators.map(indicatorRow),
    '',
    ...details(score.indicators.flatMap(({ items }) => items)),
  ].join('\n');

const summary = ({ counts, indicators, pages, day, lost, full, possible, coverage }: IndexScore): readonly string[] => [
  `- 检查结果：${pages} 个页面${day === '' ? '' : `，最近检查日期 ${day}`}`,
  ...coverage.map((line) => `- ${plain(line)}`),
  `- 扣分：${lost} 分${full === null ? '' : `（满分 ${full} 分）`}`,
  `- 待确认后可能再扣：${possible} 分`,
  `- 考核内容 ${indicators.flatMap(({ items }) => items).length} 项：已判断 ${counts.judged} 项，判断了一部分 ${counts.partly} 项，没有判断 ${counts.open} 项，网页上看不出来 ${counts['off-web']} 项`,
  `- 对应关系未确认：${counts.unconfirmed} 项`,
];

const details = (items: readonly ItemScore[]): readonly string[] => {
  const such = (is: (item: ItemScore) => boolean): readonly ItemScore[] => items.filter(is);
  const nothing = (): readonly string[] => [];
  return [
    ...part(
      '扣分',
      such(({ losses }) => losses.length > 0),
      ({ losses }) => losses.flatMap(lossLines),
    ),
    ...part(
      '待确认后可能再扣',
      such(({ possible }) => possible.length > 0),
      ({ possible }) => possible.flatMap(lossLines),
    ),
    ...part(
      '查到问题而表里没有对应扣分',
      such(({ noted }) => noted.length > 0),
      ({ noted }) => groundLines(noted),
    ),
    ...part(
      '没有判断',
      such(({ state }) => state === 'open' || state === 'off-web'),
      nothing,
    ),
    ...part(
      '判断了一部分',
      such(({ state }) => state === 'partly'),
      nothing,
    ),
  ];
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
