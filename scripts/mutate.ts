import { parseArgs } from 'node:util';
import { type Mutated, mutate } from './mutate/run.ts';

/** `npm run -s mutate -- [--json]`: spoils a clean page in one way per rule and tells which rules saw it. */
const main = (): number => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const mutated = mutate();
  const { results: _, ...summary } = mutated;
  console.log(values.json ? JSON.stringify(summary, null, 2) : table(mutated));
  return mutated.strays.length + mutated.silent.length + mutated.clean.length === 0 ? 0 : 1;
};

const table = ({ rules, fired, strays, silent, clean, results }: Mutated): string => {
  const rows = results.map(({ rule, page, fired: seen, along, strays: others }) =>
    [
      seen ? '报出' : '没有报出',
      page.padEnd(16),
      rule.padEnd(52),
      ...along.map((one) => `+${one}`),
      ...others.map((one) => `!${one}`),
    ].join('  '),
  );
  const listed = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    ...rows,
    ...listed('没有报出的规则', silent),
    ...listed('无关规则的误报', strays),
    ...listed('干净页面上的误报', clean),
    '',
    `共 ${rules} 条规则，报出 ${fired} 条，无关规则误报 ${strays.length} 次，干净页面误报 ${clean.length} 次`,
  ].join('\n');
};

process.exitCode = main();
