import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import type { Figure } from '../../facts/annual-figures.ts';
import { annualTables } from '../../facts/annual-tables.ts';
import { APPLICANTS, CONTENT_COLUMNS, CONTENT_ROWS, RELIEF_COLUMNS, RELIEF_ROWS, REQUEST_ROWS } from '../../facts/annual-template.ts';
import { own } from '../../norms/clauses.ts';
import { short } from '../evidence.ts';
import { evidenceOfFigure } from './figure-words.ts';
import { outOfScope, unreadReason, unreadTables } from './scope.ts';

const MOST = 8;
const NAMES = new Map<string, string>(
  [...CONTENT_ROWS, ...CONTENT_COLUMNS, ...REQUEST_ROWS, ...APPLICANTS, ...RELIEF_ROWS, ...RELIEF_COLUMNS].map(({ id, name }) => [
    id,
    name,
  ]),
);

/** F8: every cell holds a number, and counts are whole and not negative. */
export const annualCellsFilled = defineRule({
  id: 'annual-report/annual-cells-filled',
  catalogue: 'F8',
  title: '年报数据格填写不全',
  why: '空格和“/”分不清是没有发生还是没有填，汇总时还会被当作缺数。',
  basis: [own('数据格应当填数字，没有的填 0；计数应为非负整数，收费金额可有小数。规范没有禁止留空，按真实年报的通行做法提示。')],
  appliesTo: ['annual-report'],
  fix: '没有发生的填 0，不要留空或填“/”“无”；负数和小数按台账改成实际件数。',
  criterion:
    '三张表的数据格为空、“/”、“—”、“无”的合并成一条提示；件数为负数或小数的作警告；填了文字的由人核对。合并的格子、一格里有两行数字的不判。',
  exceptions: '上级统一下发的表样要求无数据的格填“/”的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const unread = unreadTables(given);
    if (unread.length === 3) return notAssessable(unreadReason(given, unread));
    return flagged(...numberFlags(given), ...wordFlags(given), ...blankFlags(given));
  },
});

interface Cell {
  readonly where: string;
  readonly isAmount: boolean;
  readonly figure: Figure;
}

const cells = ({ get }: Given): readonly Cell[] => {
  const { content, requests, relief } = get(annualTables);
  const of = (table: string, figures: ReadonlyMap<string, Figure>): readonly Cell[] =>
    [...figures].map(([key, figure]) => {
      const [row = '', column = ''] = key.split(' ');
      return { where: `${table}“${NAMES.get(row) ?? ''}”行“${NAMES.get(column) ?? ''}”列`, isAmount: column === 'amount', figure };
    });
  return [...of('表一', content.figures), ...of('表二', requests.figures), ...of('表三', relief.figures)];
};

const evidenceOf = (list: readonly Cell[]) => list.slice(0, MOST).flatMap(({ where, figure }) => evidenceOfFigure(where, figure));

const places = (list: readonly Cell[]): string =>
  `${list
    .slice(0, 3)
    .map(({ where }) => where)
    .join('、')}${list.length > 3 ? ` 等 ${list.length} 处` : ''}`;

const numberFlags = (given: Given): readonly Flag[] => {
  const odd = cells(given).filter(
    ({ figure: { value }, isAmount }) => value !== null && (value < 0 || (!isAmount && !Number.isInteger(value))),
  );
  if (odd.length === 0) return [];
  const values = new Set(odd.slice(0, MOST).map(({ figure: { raw } }) => `“${short(raw, 20)}”`));
  const message = `${places(odd)}填的是${[...values].join('')}，件数应为不小于 0 的整数。`;
  return [{ severity: 'warning', certainty: 'certain', message, evidence: evidenceOf(odd), about: '非整数或负数' }];
};

const wordFlags = (given: Given): readonly Flag[] => {
  const worded = cells(given).filter(({ figure: { kind, raw, merged } }) => kind === 'unclear' && !merged && !raw.includes('\n'));
  if (worded.length === 0) return [];
  const values = new Set(worded.slice(0, MOST).map(({ figure: { raw } }) => `“${short(raw, 20)}”`));
  const message = `${places(worded)}填的是${[...values].join('')}，不是一个数字，请核对。`;
  return [{ severity: 'warning', certainty: 'suspected', message, evidence: evidenceOf(worded), about: '不是数字' }];
};

const blankFlags = (given: Given): readonly Flag[] => {
  const blank = cells(given).filter(({ figure }) => figure.kind === 'blank');
  if (blank.length === 0) return [];
  const message = `有 ${blank.length} 个数据格没有填数字：${places(blank)}。没有发生的宜填 0。`;
  return [{ severity: 'notice', certainty: 'certain', message, evidence: evidenceOf(blank), about: '空格' }];
};
