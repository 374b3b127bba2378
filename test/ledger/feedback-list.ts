import { readFileSync } from 'node:fs';
import { recogniseColumns } from '../../src/ledger/feedback-columns.ts';
import { tablesOfText } from '../../src/ledger/feedback-table.ts';
import { ruleMatcher, SITE_WIDE_RULES } from '../../src/ledger/match-rule.ts';
import { type FeedbackItem, readFeedback } from '../../src/ledger/read-feedback.ts';
import { rules } from '../../src/rules/all.ts';

/** A row of a list written by hand, with the rule that it is about. */
export interface JudgedRow {
  readonly item: FeedbackItem;
  readonly right: string;
}

/** The column of the lists that says which rule is right; the matcher never sees it. */
const RIGHT = '对应检查';

export const matcher = ruleMatcher([...rules, ...SITE_WIDE_RULES]);

/** A list of feedback as it is imported, beside what is right. */
export const judgedRows = (name: string): readonly JudgedRow[] => {
  const [table] = tablesOfText(readFileSync(new URL(name, import.meta.url), 'utf8'));
  if (table === undefined) throw new Error(`${name} holds no table`);
  const right = table.rows[0]?.indexOf(RIGHT) ?? -1;
  const open = { ...table, rows: table.rows.map((row) => row.filter((_, at) => at !== right)) };
  return readFeedback(open, recogniseColumns(open), name, matcher).map((item) => ({
    item,
    right: table.rows[item.row - 1]?.[right] ?? '',
  }));
};

/** Rows whose likeliest rule is the right one. */
export const rightRows = (rows: readonly JudgedRow[]): readonly JudgedRow[] =>
  rows.filter(({ item, right }) => item.matches[0]?.rule === right);
