import { parseArgs } from 'node:util';
import { type Answer, answers } from '../src/rules/answers.ts';

const STATES: Readonly<Record<Answer['state'], string>> = {
  done: '已有规则',
  'site-level': '需要多页',
  declined: '未作规则',
  missing: '没有着落',
};

/** `npm run -s rules -- [--json]`: every entry of the catalogue, its rule, or why it has none. */
const main = (): number => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const list = answers();
  console.log(
    values.json
      ? JSON.stringify(
          list.map(({ name: _, ...rest }) => rest),
          null,
          2,
        )
      : table(list),
  );
  return list.some(({ state }) => state === 'missing') ? 1 : 0;
};

const table = (list: readonly Answer[]): string => {
  const lines = list.map(
    ({ catalogue, id, name, state, reason }) =>
      `${catalogue.padEnd(4)}${STATES[state]}  ${name}  ${[id, reason].filter((part) => part !== '').join('  ')}`,
  );
  const counts = Object.entries(STATES).map(([state, name]) => `${name} ${list.filter((answer) => answer.state === state).length} 条`);
  return [...lines, '', `共 ${list.length} 条：${counts.join('，')}`].join('\n');
};

process.exitCode = main();
