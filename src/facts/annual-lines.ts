import { defineFact } from '../audit/fact.ts';
import { annualTables } from './annual-tables.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { isWithin, layout } from './layout.ts';

/** An annual report's lines of text: the body without the statutory tables. */
export const annualLines = defineFact<readonly BodyLine[]>('annualLines', ({ snapshot: { blocks }, get }) => {
  const tree = get(layout);
  const tables = [...get(annualTables).boxes].sort((one, other) => one - other);
  const inTable = new Uint8Array(blocks.length);
  tables.forEach((table, at) => {
    // one that holds the next is there for layout, and may hold the whole report
    const next = tables[at + 1];
    if (next !== undefined && isWithin(tree, next, table)) return;
    inTable.fill(1, Math.max(0, tree.first[table] ?? 0), (tree.last[table] ?? -1) + 1);
  });
  return get(bodyLines).filter(({ block }) => inTable[block] !== 1);
});
