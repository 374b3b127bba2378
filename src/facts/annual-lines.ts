import { defineFact } from '../audit/fact.ts';
import { annualTables } from './annual-tables.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { isWithin, layout } from './layout.ts';

/** An annual report's lines of text: the body without the statutory tables. */
export const annualLines = defineFact<readonly BodyLine[]>('annualLines', ({ snapshot: { blocks }, get }) => {
  const tree = get(layout);
  const tables = [...get(annualTables).boxes];
  // the smallest tables only: a layout table that holds the whole report is no statutory one
  const inner = tables.filter((table) => !tables.some((other) => other !== table && isWithin(tree, other, table)));
  const inTable = new Uint8Array(blocks.length);
  for (const table of inner) inTable.fill(1, Math.max(0, tree.first[table] ?? 0), (tree.last[table] ?? -1) + 1);
  return get(bodyLines).filter(({ block }) => inTable[block] !== 1);
});
