import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './extension-build.ts';

/** `npm run new:fact contact-phone`: a fact and its test, to fill in. */
const NAME = /^[a-z]+(?:-[a-z0-9]+)*$/;

const fact = (id: string): string => `import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** What it is, in one sentence. */
export const ${id} = defineFact<Reading<string>>('${id}', () => absent);
`;

const unitTest = (id: string, file: string): string => `import { describe, expect, test } from 'vitest';
import { open } from '../../src/audit/fact.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { ${id} } from '../../src/facts/${file}.ts';

const read = (html: string) =>
  open(captureHtml(html, { url: 'https://www.example.gov.cn/1.html', charset: 'utf-8' }), { day: '2026-01-05', sites: [] }).get(${id});

describe('${id}', () => {
  test('is read from a labelled cell', () => {
    expect(read('<table><tr><th>标签</th><td>值</td></tr></table>')).toMatchObject({ state: 'present', value: '值', where: 'metadata' });
  });
  test('is absent where the page does not say it', () => {
    expect(read('<p>正文</p>').state).toBe('absent');
  });
});
`;

const run = (name: string | undefined): number => {
  if (name === undefined || !NAME.test(name)) {
    console.error('Usage: npm run new:fact <name>, in lower case with hyphens, such as contact-phone');
    return 2;
  }
  const id = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const files = { [`src/facts/${name}.ts`]: fact(id), [`test/facts/${name}.test.ts`]: unitTest(id, name) };
  const present = Object.keys(files).filter((file) => existsSync(join(ROOT, file)));
  if (present.length > 0) {
    console.error(`There already: ${present.join(', ')}`);
    return 2;
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), content);
  }
  console.log(`Fill in ${Object.keys(files).join(' and ')}, then: npx vitest run test/facts/${name}.test.ts`);
  return 0;
};

process.exitCode = run(process.argv[2]);
