import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleBook } from '../../src/report/basis-text.ts';
import { renderEarl } from '../../src/report/render/earl.ts';
import { renderJson } from '../../src/report/render/json.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { renderSarif } from '../../src/report/render/sarif.ts';
import { rules } from '../../src/rules/all.ts';
import { HOSTILE } from './example.ts';
import { exampleHandOvers, handOversSaying } from './hand-overs.ts';
import { programOnPath, schemaChecker, storedSchema, xsdFaults } from './schemas.ts';

const book = ruleBook(rules);
const sarif = schemaChecker(storedSchema('sarif-2.1.0.json'));
const earl = schemaChecker(storedSchema('earl.json'));
const published = schemaChecker(JSON.parse(readFileSync(new URL('../../docs/hand-over-schema.json', import.meta.url), 'utf8')));
const LONG = '长'.repeat(100_000);
const given = [
  ...Object.entries(exampleHandOvers()),
  ...HOSTILE.flatMap((text) => Object.entries(handOversSaying(text))),
  ...Object.entries(handOversSaying(LONG)).filter(([kind]) => kind === 'ledger'),
];

describe('every hand-over is valid by the schemas', () => {
  test('SARIF 2.1.0', () => {
    for (const [kind, handOver] of given) expect([kind, ...sarif(JSON.parse(renderSarif(handOver, book)))]).toEqual([kind]);
  });

  test('EARL', () => {
    for (const [kind, handOver] of given) expect([kind, ...earl(JSON.parse(renderEarl(handOver, book)))]).toEqual([kind]);
  });

  test.runIf(programOnPath('xmllint') !== null)('JUnit', () => {
    for (const [, handOver] of given) expect(xsdFaults('junit.xsd', renderJunit(handOver))).toBe('');
  });

  test('our own JSON, by the schema that is published', () => {
    for (const [kind, handOver] of given.filter(([kind]) => kind === 'run' || kind === 'ledger')) {
      expect([kind, ...published(JSON.parse([...renderJson(handOver)].join('')))]).toEqual([kind]);
    }
  });

  test('and a schema that was broken would be noticed', () => {
    const log = JSON.parse(renderSarif(exampleHandOvers().page ?? exampleHandOvers().run ?? never(), book));
    log.runs[0].results[0].level = 'terrible';
    expect(sarif(log)).toHaveLength(1);
  });
});

const never = (): never => {
  throw new Error('There is no example.');
};

const run = exampleHandOvers().run ?? never();
const ledger = exampleHandOvers().ledger ?? never();

describe('SARIF', () => {
  const log = JSON.parse(renderSarif(run, book)).runs[0];
  test('has the kind review for what a person must decide, and the rule behind each index', () => {
    expect(log.results.map(({ kind, level }: Record<string, string>) => `${kind} ${level}`)).toEqual([
      'fail warning',
      'fail error',
      'review none',
    ]);
    for (const { ruleId, ruleIndex } of log.results) expect(log.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(log.tool.driver.rules[0].help.text).toContain('依据：');
  });
  test('tells pages that were not audited as notifications, not as results', () => {
    const words = log.invocations[0].toolExecutionNotifications.map(({ message }: { message: { text: string } }) => message.text);
    expect(words[0]).toContain('需登录或被拦截：页面要求登录。');
    expect(log.results).toHaveLength(3);
  });
  test('carries what was set aside as suppressed with its reason, and the issue that was filed', () => {
    const { results } = JSON.parse(renderSarif(ledger, book)).runs[0];
    expect(results[0].workItemUris).toEqual(['https://gitee.com/a/b/issues/1']);
    expect(results[0].suppressions).toEqual([]);
    expect(results[1].suppressions).toEqual([{ kind: 'external', justification: '栏目已并入新站' }]);
  });
});

test('EARL cannot tell what a person must decide, and names checks that found nothing', () => {
  const graph: readonly Record<string, Record<string, Record<string, string>>>[] = JSON.parse(renderEarl(run, book))['@graph'];
  const outcomes = graph.flatMap((node) => node['earl:result']?.['earl:outcome']?.['@id'] ?? []);
  expect([...new Set(outcomes)].sort()).toEqual(['earl:cantTell', 'earl:failed', 'earl:inapplicable', 'earl:passed', 'earl:untested']);
  expect(outcomes.filter((outcome) => outcome === 'earl:failed')).toHaveLength(2);
});

test('JUnit fails only what is certain; reviews and what was set aside are skipped, a page that was not read is an error', () => {
  const xml = renderJunit(run);
  expect(xml.match(/<failure /gu)).toHaveLength(2);
  expect(xml).toContain('<skipped message="需核对：元数据成文日期与落款日期不一致"');
  expect(xml).toContain('<error message="需登录或被拦截" type="page">');
  expect(renderJunit(ledger)).toContain('<skipped message="已忽略：栏目已并入新站"');
});
