import { describe, expect, test } from 'vitest';
import { doorFaults } from './doors.ts';
import { importFaults, reachedPackages } from './imports.ts';
import { doors, importLaw } from './map.ts';
import { nameFaults } from './names.ts';
import { dependencyFaults, leakFaults, linkFaults } from './papers.ts';
import { sizeFaults } from './sizes.ts';

const MAP = `# Map

## Import law

| rank | folders |
|---|---|
| 1 | \`model\`, \`text\` |
| 2 | \`audit\` |
| 3 | \`facts\` |
| 4 | \`ui\` |
| 5 | \`entrypoints\` |

## One door each

| what | where |
|---|---|
| \`innerHTML\` | nowhere |
| \`Date.now\` | \`src/text/today.ts\` |
| \`browser\` | \`src/extension\`, \`entrypoints\` |
| \`node:\` | \`src/cli\` |
`;

const files = (content: Readonly<Record<string, string>>) => new Map(Object.entries(content));
const lines = (count: number): string => 'x();\n'.repeat(count);

describe('import law', () => {
  const law = importLaw(MAP);
  const faults = (content: Readonly<Record<string, string>>) => importFaults(law, files(content));

  test('says who imports what, what is allowed and what to do', () => {
    expect(faults({ 'src/facts/issuer.ts': "import { x } from '../ui/panel/x.ts';" })).toEqual([
      'src/facts/issuer.ts imports src/ui/panel/x.ts: facts may only use model, text, audit. Move the shared part down, or pass it in.',
    ]);
  });
  test('allows the own folder and lower ranks', () => {
    expect(
      faults({ 'src/facts/issuer.ts': "import './a.ts';\nimport { b } from '../model/b.ts';\nexport * from '../audit/fact.ts';" }),
    ).toEqual([]);
  });
  test('forbids folders of the same rank', () => {
    expect(faults({ 'src/model/a.ts': "import { b } from '../text/b.ts';" })).toHaveLength(1);
  });
  test('sees type, lazy, many-line and exporting imports', () => {
    const forms = [
      "import type { A } from '../ui/a.ts';",
      "const a = () => import('../ui/a.ts');",
      "import {\n  a,\n  b,\n} from '../ui/a.ts';",
      "export * from '../ui/a.ts';",
    ];
    for (const form of forms) expect(faults({ 'src/audit/a.ts': form }), form).toHaveLength(1);
  });
  test('does not see imports in comments', () => {
    expect(faults({ 'src/audit/a.ts': "// import { a } from '../ui/a.ts';\n/* import '../ui/a.ts'; */" })).toEqual([]);
  });
  test('asks for a rank for an unknown folder', () => {
    expect(faults({ 'src/novel/a.ts': "import { b } from '../model/b.ts';" })[0]).toContain('has no rank');
  });
  test('the product imports no script or test', () => {
    expect(faults({ 'src/ui/a.ts': "import { b } from '../../scripts/b.ts';" })).toHaveLength(1);
  });
  test('finds packages behind several files, but not type-only ones', () => {
    const house = files({
      'entrypoints/camera.content.ts': "import { a } from '../src/a.ts';",
      'src/a.ts': "import { b } from './b.ts';\nimport type { C } from 'react';",
      'src/b.ts': "import { z } from 'zod';",
    });
    expect([...reachedPackages('entrypoints/camera.content.ts', house)]).toEqual([['zod', 'src/b.ts']]);
  });
});

describe('doors', () => {
  const faults = (path: string, code: string) => doorFaults(doors(MAP), files({ [path]: code }));

  test('closed outside the named place, open in it', () => {
    expect(faults('src/facts/a.ts', 'const now = Date.now();')).toEqual([
      'src/facts/a.ts uses Date.now: it is allowed in src/text/today.ts only. Pass in what it gives.',
    ]);
    expect(faults('src/text/today.ts', 'const now = new Date();')).toEqual([]);
  });
  test('a date made of something is no clock', () => {
    expect(faults('src/facts/a.ts', 'const day = new Date(Date.parse(text));')).toEqual([]);
  });
  test('knows each sign', () => {
    expect(faults('src/ui/a.ts', 'node.innerHTML = text;')[0]).toContain('nowhere');
    expect(faults('src/ui/a.ts', 'node.innerHTML += text;')).toHaveLength(1);
    expect(faults('src/ui/a.ts', 'if (node.innerHTML === text) return;')).toEqual([]);
    expect(faults('src/ui/a.ts', 'await browser.tabs.query({});')).toHaveLength(1);
    expect(doorFaults([{ what: 'fetch', where: [] }], files({ 'src/a.ts': 'await fetch(url);' }))).toHaveLength(1);
    expect(doorFaults([{ what: 'fetch', where: [] }], files({ 'src/a.ts': '  async fetch({ kind }) {' }))).toEqual([]);
    expect(faults('src/facts/a.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
  });
  test('words in comments and texts are no uses', () => {
    expect(faults('src/ui/a.ts', "/** Like browser.tabs. */\nconst a = 'Date.now()'; // new Date()")).toEqual([]);
  });
  test('a door that cannot be checked is a fault of the map', () => {
    expect(doorFaults([{ what: 'teleport', where: [] }], new Map())[0]).toContain('teleport');
  });
});

describe('names', () => {
  const faults = (path: string, code = '') => nameFaults(files({ [path]: code }));

  test('kebab-case, also with several dots', () => {
    expect(faults('src/facts/issueDate.ts')).toHaveLength(1);
    expect(faults('test/model/report.schema.test.ts')).toEqual([]);
  });
  test('names that say nothing', () => {
    for (const name of ['utils', 'date-utils', 'helper', 'common', 'misc', 'manager'])
      expect(faults(`src/text/${name}.ts`), name).toHaveLength(1);
    expect(faults('src/text/commonplace.ts')).toEqual([]);
  });
  test('file, fact and export agree', () => {
    expect(faults('src/facts/issue-date.ts', "export const issueDate = defineFact<X>('issueDate', read);")).toEqual([]);
    expect(faults('src/facts/issue-date.ts', "export const issueDate = defineFact<X>('date', read);")).toHaveLength(1);
    expect(faults('src/facts/issue-date.ts', "export const dates = defineFact<X>('dates', read);")).toHaveLength(1);
  });
  test('a rule is called by its path, for what a good page has', () => {
    const rule = (name: string, id: string): string => `export const ${name} = defineRule({\n  id: '${id}',`;
    expect(faults('src/rules/document/title-shown.ts', rule('titleShown', 'document/title-shown'))).toEqual([]);
    expect(faults('src/rules/document/title-shown.ts', rule('titleShown', 'document/title'))).toHaveLength(1);
    expect(faults('src/rules/document/title-shown.ts', rule('title', 'document/title-shown'))).toHaveLength(1);
    expect(faults('src/rules/document/title-missing.ts', rule('titleMissing', 'document/title-missing'))).toHaveLength(1);
  });
  test('pinyin in identifiers, not in what pages say', () => {
    expect(faults('src/facts/a.ts', 'const wenhao = 1;')).toHaveLength(1);
    expect(faults('src/facts/a.ts', 'const rawFabuRiqi = 1;')).toHaveLength(1);
    expect(faults('src/facts/a.ts', "const classes = ['wenhao', 'zhengce'];")).toEqual([]);
  });
});

describe('sizes', () => {
  const faults = (path: string, code: string) => sizeFaults(files({ [path]: code }));

  test('files', () => {
    expect(faults('entrypoints/a.ts', lines(41))).toHaveLength(1);
    expect(faults('src/facts/a.ts', lines(151))).toHaveLength(1);
    expect(faults('src/ui/a.ts', lines(250))).toEqual([]);
    expect(faults('src/ui/a.ts', lines(251))).toHaveLength(1);
  });
  test('functions, without those inside them', () => {
    const inner = `  const inner = (): void => {\n${'    y();\n'.repeat(39)}  };\n`;
    expect(faults('src/ui/a.ts', `const outer = (): void => {\n${'  x();\n'.repeat(41)}};\n`)[0]).toContain(
      'src/ui/a.ts:1 outer has 41 lines',
    );
    expect(faults('src/ui/a.ts', `const outer = (): void => {\n${'  x();\n'.repeat(30)}${inner}};\n`)).toEqual([]);
  });
});

describe('papers', () => {
  test('paths of a machine and hosts of registries', () => {
    const home = ['', 'home', 'somebody', 'project'].join('/');
    const host = ['registry', 'example', 'com'].join('.');
    expect(leakFaults(files({ 'README.md': `cd ${home}` }))).toHaveLength(1);
    expect(leakFaults(files({ 'package-lock.json': `"resolved": "https://${host}/a.tgz"` }))).toHaveLength(1);
    expect(leakFaults(files({ 'README.md': 'https://www.example.gov.cn/home/index.html and ./home/a' }))).toEqual([]);
  });
  test('each dependency is explained under its full name', () => {
    const manifest = JSON.stringify({ dependencies: { react: '1' }, devDependencies: { 'react-dom': '1' } });
    expect(dependencyFaults(files({ 'package.json': manifest, 'docs/decisions/0001-a.md': 'We use `react-dom` to draw.' }))).toEqual([
      'package.json depends on react, but no file in docs/decisions says why.',
    ]);
  });
  test('links lead somewhere', () => {
    const documents = files({ 'docs/a.md': '[b](b.md) [c](../c.md#part) [d](https://example.com)' });
    expect(linkFaults(documents, (path) => path === 'docs/b.md')).toEqual(['docs/a.md links to ../c.md, which is not there.']);
  });
});
