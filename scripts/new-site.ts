import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './extension-build.ts';

/** `npm run new:site example-cms`: a site family's data file, entered in the list of all. */
const NAME = /^[a-z]+(?:-[a-z]+)*$/;
const LIST = join(ROOT, 'src/sites/all.ts');
const IMPORTS = /^import \{ (\w+) \} from '\.\/([\w-]+)\.ts';$/gm;

const family = (id: string, name: string): string => `import type { Site } from '../model/site.ts';

/** Who makes it, and what is peculiar about its pages. */
export const ${id}: Site = {
  id: '${name}',
  name: '系统或门户的名称',
  recognise: {
    classes: ['${name}-content'],
  },
  body: ['${name}-content'],
};
`;

const list = (names: readonly string[]): string => `import type { Site } from '../model/site.ts';
${names.map((name) => `import { ${camel(name)} } from './${name}.ts';`).join('\n')}

/** Every known site family. */
export const sites: readonly Site[] = [${names.map(camel).join(', ')}];
`;

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const run = (name: string | undefined): number => {
  if (name === undefined || !NAME.test(name)) {
    console.error('Usage: npm run new:site <family>, in lower case with hyphens, such as example-cms');
    return 2;
  }
  const file = `src/sites/${name}.ts`;
  if (existsSync(join(ROOT, file))) {
    console.error(`There already: ${file}`);
    return 2;
  }
  const known = [...readFileSync(LIST, 'utf8').matchAll(IMPORTS)].map(([, , known = '']) => known);
  writeFileSync(join(ROOT, file), family(camel(name), name));
  writeFileSync(LIST, list([...known, name].sort()));
  console.log(`Fill in ${file}, then write a page of that family: npm run new:page ${name}-policy`);
  return 0;
};

process.exitCode = run(process.argv[2]);
