import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../src/rules/all.ts';
import { siteRules } from '../src/rules/site-all.ts';
import { allCases } from '../test/rules/all-cases.ts';
import { allRunCases } from '../test/rules/all-run-cases.ts';
import { normsPage } from './generate/norms-page.ts';
import { ruleExamples } from './generate/rule-examples.ts';
import { ruleIndex, rulePage } from './generate/rule-page.ts';
import { savedSchemas } from './generate/saved-schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every generated file: path from the project's root → text. */
const generated = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  for (const { rule, cases } of await allCases()) files.set(`docs/rules/${rule.id}.md`, rulePage(rule, cases));
  for (const { rule, cases } of await allRunCases()) files.set(`docs/rules/${rule.id}.md`, rulePage({ ...rule, appliesTo: 'run' }, cases));
  files.set('docs/rules/README.md', ruleIndex([...rules, ...siteRules.map((rule) => ({ ...rule, appliesTo: 'run' as const }))]));
  files.set('docs/norms.md', normsPage());
  files.set(
    'src/ui/workbench/rules/rule-examples.json',
    ruleExamples((await allCases()).map(({ rule: { id }, cases }) => ({ id, cases }))),
  );
  for (const [path, text] of savedSchemas()) files.set(path, text);
  return files;
};

const left = (files: ReadonlyMap<string, string>): readonly string[] =>
  existsSync(join(root, 'docs/rules'))
    ? readdirSync(join(root, 'docs/rules'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
        .filter((path) => !files.has(path))
    : [];

const differs = (path: string, text: string): boolean => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text;

const files = await generated();
const stale = [...files].filter(([path, text]) => differs(path, text)).map(([path]) => path);
const superfluous = left(files);
if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is not what scripts/generate.ts writes`);
  for (const path of superfluous) console.error(`${path} belongs to no rule`);
  if (stale.length + superfluous.length > 0) console.error('Run `npm run generate`.');
  process.exitCode = stale.length + superfluous.length === 0 ? 0 : 1;
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  for (const path of superfluous) rmSync(join(root, path));
  console.log(`${files.size} files, ${stale.length} written, ${superfluous.length} removed`);
}
