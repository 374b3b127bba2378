import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import type { Report } from '../../src/model/report.ts';
import { samplePages } from '../../test/e2e/sample-pages.ts';
import type { SeedRun } from './in-page.ts';

/** Fills the store behind an extension page with made-up work, through the product's own store. */
export interface Seeder {
  readonly run: (wish: SeedRun) => Promise<{ readonly ms: number; readonly bytes: number }>;
  readonly ledger: (run: string, pages: number, today: string) => Promise<number>;
  readonly picture: () => Promise<void>;
}

/** Puts the store's own code into a page of the extension. */
export const seeder = async (page: Page): Promise<Seeder> => {
  await page.evaluate(await bundle());
  const template = templateReport();
  const call = async <T>(name: string, ...values: readonly unknown[]): Promise<T> =>
    (await page.evaluate(`seed.${name}(${values.map((value) => JSON.stringify(value)).join(',')})`)) as T;
  return {
    run: (wish) => call('run', template, wish),
    ledger: (run, pages, today) => call('ledger', run, pages, today),
    picture: () => call('picture'),
  };
};

/** The report of a page with gaps, as the product itself makes it. */
const templateReport = (): Report =>
  audit(captureHtml(samplePages['/gaps.html'] ?? '', { url: 'https://www.example.gov.cn/c0/0.html', charset: 'utf-8' }), {
    day: '2026-11-21',
  });

const bundle = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'seedBundle' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('The seed bundle came out empty.');
};
