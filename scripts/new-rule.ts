import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/norms/catalogue.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ID = /^[a-z][a-z-]{1,30}\/[a-z][a-z0-9-]{2,60}$/;

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const ruleText = (id: string, name: string): string => {
  const entry = catalogue.find(({ page }) => page === id.split('/')[1]);
  return `import { defineRule, inapplicable } from '../../audit/rule.ts';
import { accurateDisclosure } from '../../norms/clauses.ts';

/** ${entry?.id ?? '待写'}: what a good page has, in one sentence. */
export const ${name} = defineRule({
  id: '${id}',
  catalogue: '${entry?.id ?? '待写'}',
  title: '${entry?.name ?? '待写：问题的名称'}',
  why: '待写：为什么要紧，一两句。',
  basis: [accurateDisclosure],
  appliesTo: ['policy'],
  fix: '待写：怎么改。',
  criterion: '待写：查什么，哪些不算。',
  exceptions: '待写：何时可以不理会。',
  check: () => inapplicable('待写'),
});
`;
};

const casesText = (id: string, name: string): string => `import { ${name} } from '../../../src/rules/${id}.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(${name}, [
  { kind: 'pass', name: '待写：好的页面', html: policyPage(), outcome: 'pass' },
  { kind: 'fail', name: '待写：有问题的页面', html: policyPage(), outcome: 'fail', messages: ['待写。'] },
  { kind: 'near-miss', name: '待写：看着像问题、其实不是', html: policyPage(), outcome: 'pass' },
]);
`;

const writeNew = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { flag: 'wx' });
  console.log(`wrote ${path}`);
};

/** Adds the import and the entry; the list keeps the catalogue's order. */
const addToAll = (id: string, name: string): void => {
  const path = join(root, 'src/rules/all.ts');
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findLastIndex((line) => line.startsWith('import { ') && line.includes("from './"));
  lines.splice(at + 1, 0, `import { ${name} } from './${id}.ts';`);
  lines.splice(lines.lastIndexOf('];'), 0, `  ${name},`);
  writeFileSync(path, lines.join('\n'));
  console.log('added it to src/rules/all.ts; move it to its place in the order of the catalogue');
};

const id = process.argv[2] ?? '';
const name = camel(id.split('/')[1] ?? '');
if (!ID.test(id)) {
  console.error('Usage: npm run new:rule document/validity-marked');
  process.exitCode = 2;
} else if (existsSync(join(root, `src/rules/${id}.ts`))) {
  console.error(`src/rules/${id}.ts is there already`);
  process.exitCode = 1;
} else {
  writeNew(`src/rules/${id}.ts`, ruleText(id, name));
  writeNew(`test/rules/${id}.cases.ts`, casesText(id, name));
  addToAll(id, name);
  console.log('Next: fill in both files, run `npx vitest run test/rules`, then `npm run generate`.');
}
