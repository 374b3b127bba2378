import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSizes } from './bench/bundle-sizes.ts';
import { measureChromium } from './bench/chromium.ts';
import { measureNode, type PageText, readPages } from './bench/node.ts';
import { print } from './bench/print.ts';
import { costlyRules, shares } from './bench/shares.ts';
import { ROOT } from './extension-build.ts';

const CORPORA = [join(ROOT, '..', 'shared', 'corpus'), join(ROOT, 'test', 'pages')];

/** `npm run -s bench -- [--json] [--corpus DIR]`: all speeds and sizes in one run on this machine. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, corpus: { type: 'string' } } });
  const pages = corpus(values.corpus);
  if (pages.length === 0) {
    console.error(`没有找到可以测速的网页：${values.corpus ?? CORPORA.join('、')}。请用 --corpus 指定一个含有 HTML 文件的文件夹。`);
    return 2;
  }
  const bundle = bundleSizes(console.error);
  const measured = { chromium: await measureChromium(console.error), node: measureNode(pages), bundle };
  const costs = shares(pages);
  console.log(values.json ? JSON.stringify({ ...measured, costlyRules: costlyRules(costs) }, null, 2) : print(measured, costs));
  return 0;
};

const corpus = (folder: string | undefined): readonly PageText[] => {
  const found = (folder === undefined ? CORPORA : [folder]).find((candidate) => existsSync(candidate));
  return found === undefined ? [] : readPages(found);
};

process.exitCode = await main();
