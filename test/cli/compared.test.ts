import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { annualPage, NUMBERS } from '../rules/annual-report/annual-page.ts';
import { callPage, feedbackPage } from '../rules/consultation/page.ts';
import { documentPage, interpretationPage } from '../rules/interpretation/page.ts';
import { run, scratch } from './run.ts';

const folder = scratch();
const file = (name: string): string => folder.path(`${name}.html`);

beforeAll(() => {
  const pages = {
    report: annualPage(),
    // the year before carried over nothing, this year began with some
    previous: annualPage({ year: 2022, numbers: { ...NUMBERS, requests: NUMBERS.requests.map((row) => row.map(() => 0)) } }),
    copy: interpretationPage({ body: ['现将文件内容解读如下。', ...articles()] }),
    original: documentPage(),
    call: callPage(),
    feedback: feedbackPage(['征集期间共收到意见6条，采纳6条。']),
  };
  for (const [name, html] of Object.entries(pages)) writeFileSync(file(name), html);
});
afterAll(() => folder.remove());

const articles = (): readonly string[] => [...documentPage().matchAll(/<p>(第[一二三四五]条.*?)<\/p>/gu)].map(([, text = '']) => text);

const outcomeOf = async (rule: string, ...words: readonly string[]): Promise<string | undefined> => {
  const { out } = await run('--format', 'json', '--day', '2024-07-20', ...words);
  const report: Report = JSON.parse(out);
  return report.checks.find((check) => check.rule === rule)?.outcome;
};

describe('a page is compared with another that is named', { timeout: 60_000 }, () => {
  test('an annual report with the one before', async () => {
    const rule = 'annual-report/annual-carryover-consistent';
    expect(await outcomeOf(rule, file('report'))).toBe('inapplicable');
    expect(await outcomeOf(rule, '--previous', file('previous'), file('report'))).toBe('fail');
  });

  test('an interpretation with its document', async () => {
    const rule = 'interpretation/interpretation-original';
    expect(await outcomeOf(rule, file('copy'))).toBe('not-assessable');
    expect(await outcomeOf(rule, '--original', file('original'), file('copy'))).toBe('review');
  });

  test('a consultation with its feedback, or with none', async () => {
    const rule = 'consultation/consultation-feedback-published';
    expect(await outcomeOf(rule, file('call'))).toBe('not-assessable');
    expect(await outcomeOf(rule, '--counterpart', file('feedback'), file('call'))).toBe('pass');
    expect(await outcomeOf(rule, '--counterpart', '无', file('call'))).toBe('review');
  });

  test('one that cannot be read is named with its trouble', async () => {
    const { code, err } = await run('--previous', file('nothing'), file('report'));
    expect(code).toBe(2);
    expect(err).toContain('上年年报（--previous）读不到：没有这个文件。');
  });
});
