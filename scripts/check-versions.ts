import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../src/compare/compare-versions.ts';
import type { Difference, DifferenceKind } from '../src/compare/comparison.ts';
import { randomEdit } from './documents/edits.ts';
import { DOCUMENTS, snapshotOf } from './documents/open.ts';
import { samples, startDice } from './documents/texts.ts';

const EDITS = 200;
const GRAVE: ReadonlySet<DifferenceKind> = new Set(['number', 'date', 'amount', 'document-number', 'organisation']);

/** Triples of one document: page, a Word file and a PDF, or page and two Word files, each file by another producer. */
const triples = (): readonly (readonly string[])[] =>
  samples.flatMap(({ id }) => {
    const path = (end: string): string => `versions/${id}${end}`;
    const pdfs = ['.pdf', '.print.pdf'].map(path).filter((name) => existsSync(join(DOCUMENTS, name)));
    const words = ['.docx', '.office.docx', '.doc'].map(path);
    return [...pdfs.flatMap((pdf) => words.map((word) => [path('.html'), word, pdf])), words];
  });

const checkIdentical = async () => {
  const wrong: string[] = [];
  const all = triples();
  let others = 0;
  for (const names of all) {
    const versions = await Promise.all(names.map(async (name) => ({ name, snapshot: await snapshotOf(name) })));
    for (const { one, other, differences } of compareVersions(versions)) {
      others += differences.filter(({ kind }) => !GRAVE.has(kind)).length;
      for (const { kind, one: left, other: right } of differences)
        if (GRAVE.has(kind)) wrong.push(`${one} · ${other}: ${kind} ${left.text} | ${right.text}`);
    }
  }
  return { triples: all.length, falseDifferences: wrong.length, otherDifferences: others, wrong };
};

const isFound = (differences: readonly Difference[], expected: readonly DifferenceKind[]): boolean =>
  differences.length === 1 && differences.every(({ kind }) => expected.includes(kind));

const checkEdits = async (seed: number) => {
  const dice = startDice(seed);
  const missed: string[] = [];
  for (let count = 0; count < EDITS; count += 1) {
    const { id } = dice.pick(samples);
    const one = { name: 'page', snapshot: await snapshotOf(`versions/${id}.html`) };
    const snapshot = await snapshotOf(`versions/${id}${dice.pick(['.docx', '.doc', '.office.docx', '.pdf'])}`);
    const edit = randomEdit(snapshot, dice, one.snapshot, 1);
    const [comparison] = compareVersions([one, { name: 'Word', snapshot: edit.snapshot }]);
    const differences = comparison?.differences ?? [];
    if (isFound(differences, edit.expected)) continue;
    missed.push(
      `${id} ${edit.name} ${edit.from} → ${edit.to}: ${differences.map(({ kind, one: left, other }) => `${kind} ${left.text} | ${other.text}`).join('; ')}`,
    );
  }
  return { injected: EDITS, found: EDITS - missed.length, missed };
};

const main = async (): Promise<void> => {
  const seed = Number(process.argv[process.argv.indexOf('--seed') + 1]) || 4;
  const { missed, ...edits } = await checkEdits(seed);
  const { wrong, ...identical } = await checkIdentical();
  if (process.argv.includes('--json')) console.log(JSON.stringify({ edits, identical }));
  else {
    console.log(`改动：注入 ${edits.injected} 处，查出并归类正确 ${edits.found} 处`);
    console.log(
      `相同文件：${identical.triples} 组，误报数字、日期、金额、文号、机构名 ${identical.falseDifferences} 处，其他差异 ${identical.otherDifferences} 处`,
    );
  }
  for (const line of [...missed, ...wrong].slice(0, 40)) console.error(line);
  if (missed.length > 0 || wrong.length > 0) process.exitCode = 1;
};

await main();
