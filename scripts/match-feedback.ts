import { judgedRows, rightRows } from '../test/ledger/feedback-list.ts';

/** Lists written by hand: the one the matcher was made with, two that were first tried on a finished one. */
const LISTS = ['feedback-60.csv', 'feedback-20.csv', 'feedback-held-out.csv', 'feedback-fresh.csv'] as const;

const measured = (name: string) => {
  const rows = judgedRows(name);
  const right = rightRows(rows);
  const imported = rows.filter(({ item, right: expected }) => item.rule === expected).length;
  const misled = rows.filter(({ item, right: expected }) => item.rule !== '' && item.rule !== expected).length;
  return {
    rows: rows.length,
    right: right.length,
    share: right.length / rows.length,
    imported,
    misled,
    wrong: rows.filter((row) => !right.includes(row)),
  };
};

const [main, ...further] = LISTS.map((name) => ({ name, ...measured(name) }));
if (main === undefined) throw new Error('no list');
if (process.argv.includes('--json')) {
  const { rows, right, share } = main;
  console.log(JSON.stringify({ rows, right, share, further: further.map(({ wrong: _, ...one }) => one) }));
} else {
  for (const { name, rows, right, share, imported, misled, wrong } of [main, ...further]) {
    console.log(
      `${name}: ${right} of ${rows} at the right rule (${share.toFixed(2)}); imported with it ${imported}, with another one ${misled}`,
    );
    for (const { item, right: expected } of wrong)
      console.log(`  ${item.description} → ${item.matches[0]?.rule ?? 'none'}, not ${expected}`);
  }
}
