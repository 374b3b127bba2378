import type { HandOver } from '../../model/hand-over.ts';
import { atMost, oneLine } from '../../text/printable.ts';
import { chineseDay } from '../../text/written-chinese.ts';
import type { RuleBook } from '../basis-text.ts';
import { summaryLine, summaryOf } from '../summary.ts';
import { type Block, paragraph, writeDocument } from './document.ts';
import { clauseTable, pictureBlocks, problemTable, suppressedTable } from './document-lists.ts';

/** The list of problems as a document: a table on landscape paper, then the clauses and the pictures. */
export const renderListDocument = (handOver: HandOver, book: RuleBook): Uint8Array<ArrayBuffer> => {
  const problems = problemTable(handOver, book);
  const aside = suppressedTable(handOver, book);
  const clauses = clauseTable(handOver, book);
  const pictures = pictureBlocks(handOver, book);
  return writeDocument(
    '政务公开问题清单',
    [
      paragraph('title', '政务公开问题清单'),
      ...heading(handOver),
      ...(problems.length === 0 ? [paragraph('body', '没有发现问题。')] : problems),
      ...part('已忽略的问题（不计入）', aside, false),
      ...part('判定依据', clauses, true),
      ...part('佐证截图', pictures, true),
    ],
    true,
  );
};

const heading = (handOver: HandOver): readonly Block[] => {
  const { unit, site, day, profile, title, kind } = handOver;
  const lines = [
    [kind === 'page' ? '页面' : '名称', title],
    ['责任单位', unit],
    ['网站', site],
    ['检查日期', chineseDay(day)],
    ['判定口径', profile],
    ['检查结果', summaryLine(summaryOf(handOver))],
  ];
  return lines.filter(([, text]) => text !== '').map(([name, text]) => paragraph('cell', `${name}：${atMost(oneLine(text ?? ''), 200)}`));
};

const part = (title: string, blocks: readonly Block[], onNewPage: boolean): readonly Block[] =>
  blocks.length === 0 ? [] : [...(onNewPage ? [{ kind: 'page-break' } as const] : []), paragraph('annex', title), ...blocks];
