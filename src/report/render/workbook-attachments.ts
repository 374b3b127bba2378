import type { HandOver } from '../../model/hand-over.ts';
import { attachmentLines } from '../attachment-lines.ts';
import { shownAddress } from './rows.ts';
import { count, header, linked, middle, plain, type Sheet } from './workbook.ts';

const COLUMNS: readonly (readonly [name: string, width: number])[] = [
  ['序号', 6],
  ['页面标题', 36],
  ['页面链接', 30],
  ['附件', 36],
  ['类型', 20],
  ['大小', 10],
  ['页数', 8],
  ['状态', 30],
  ['版本差异', 10],
];

/** What each attachment is, where they were opened; null where none were. */
export const attachmentsSheet = ({ reports }: HandOver): Sheet | null => {
  const lines = reports.flatMap(({ page, attachments = [] }) => attachmentLines(attachments).map((line) => ({ page, line })));
  if (lines.length === 0) return null;
  return {
    name: '附件检查',
    widths: COLUMNS.map(([, width]) => width),
    rows: [
      COLUMNS.map(([name]) => header(name)),
      ...lines.map(({ page, line }, index) => [
        count(index + 1),
        plain(page.title),
        linked(shownAddress(page.url)),
        plain(line.name),
        plain(line.kind),
        middle(line.size),
        middle(line.pages),
        plain(line.state),
        middle(line.differences),
      ]),
    ],
  };
};
