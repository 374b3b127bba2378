import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import zh from '../../locales/zh_CN.json' with { type: 'json' };
import { ruleOf } from '../../src/catalog.ts';
import type { Report } from '../../src/model/report.ts';
import type { Obstacle, TabState } from '../../src/model/tab.ts';
import { PanelApp } from '../../src/ui/panel/app.tsx';
import type { Shell, View } from '../../src/ui/panel/shell.ts';
import { emptySettings, idleAttachments, idleJudging, idleTeaching, idleWorkbench } from './idle-shell.ts';
import { localeWords } from './locale-words.ts';
import { fineReport, fullReport, homeReport } from './reports.ts';

const nothing = (): void => undefined;

const drawn = (state: TabState, stale: View['stale'] = null, locale: typeof zh | typeof en = zh): string => {
  const view = { state, stale };
  const shell: Shell = {
    current: () => view,
    subscribe: () => nothing,
    audit: nothing,
    correct: nothing,
    show: async () => 'shown',
    clear: nothing,
    allow: async () => undefined,
    attachments: idleAttachments,
    teaching: idleTeaching,
    settings: emptySettings,
    workbench: idleWorkbench,
    ...idleJudging,
    isWelcomed: async () => true,
    welcome: nothing,
    version: '0.1.0',
  };
  return renderToStaticMarkup(createElement(PanelApp, { shell, words: localeWords(locale), chinese: locale === zh, book: ruleOf }));
};

/** Words on screen, tags and styles removed. */
const said = (markup: string): string =>
  markup
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const report = (one: Report): TabState => ({ kind: 'done', report: one });

describe('the panel', () => {
  test('counts what is missing, wrong and to be reviewed apart, and never adds a review to the fails', () => {
    const words = said(drawn(report(fullReport)));
    expect(words).toContain('缺 2 项 错 1 项 需核对 1 项 通过 3 项');
    expect(words).toContain('不符合 3');
    expect(words).toContain('需核对 1');
  });

  test('shows both values where two places disagree, and tells empty, scripted and absent apart', () => {
    const words = said(drawn(report(fullReport)));
    for (const wanted of ['2024-03-08 元数据', '2024-03-18 正文', '两处不一致', '页面有栏目无值', '脚本填入', '未见', 'PDF', 'Word']) {
      expect(words).toContain(wanted);
    }
  });

  test('does not cross out files that it could not see', () => {
    const attachments = { ...fullReport.facts.attachments, state: 'hidden', value: null, raw: null } as const;
    const markup = drawn(report({ ...fullReport, facts: { ...fullReport.facts, attachments } }));
    expect(said(markup)).toContain('下载 隐藏');
    expect(markup).not.toContain('data-offered');
  });

  test('names the basis with how sure it is, and keeps broken checks in a section of their own', () => {
    const words = said(drawn(report(fullReport)));
    expect(words).toContain('据转述，原文待核');
    expect(words).toContain('检查自己出了错 1');
    expect(words.indexOf('x is not a function')).toBeGreaterThan(words.indexOf('检查过的项目'));
  });

  test('says what was checked where nothing is wrong', () => {
    const words = said(drawn(report(fineReport)));
    expect(words).toContain('没有发现问题');
    expect(words).toContain('没有发现下列问题 11');
    expect(words).not.toContain('缺 ');
  });

  test('asks no fields of a front page', () => {
    const words = said(drawn(report(homeReport)));
    expect(words).toContain('不按公开文件检查要素');
    expect(words).not.toContain('要素 文号');
  });

  test('shows what a page says as text, whatever it says', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const [first, ...rest] = fullReport.findings;
    if (first === undefined) throw new Error('The report has no finding.');
    const findings = [{ ...first, message: hostile, evidence: [{ label: '标题', quote: hostile }] }, ...rest];
    const markup = drawn(report({ ...fullReport, page: { ...fullReport.page, title: hostile, url: 'javascript:alert(1)' }, findings }));
    expect(markup).not.toContain('<img');
    expect(markup).not.toContain('javascript:');
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('says that a report is out of date, and offers to check again', () => {
    expect(said(drawn(report(fullReport), 'changed'))).toContain('页面在检查之后有变化 重新检查');
    expect(said(drawn(report(fullReport), 'left'))).toContain('页面已换或已刷新');
  });

  test('marks itself busy while auditing, and shows the details of a failed audit', () => {
    expect(drawn({ kind: 'auditing' })).toContain('aria-busy="true"');
    const words = said(drawn({ kind: 'failed', detail: 'TypeError: x' }));
    for (const wanted of ['再试一次', '复制详情', 'TypeError: x']) expect(words).toContain(wanted);
  });
});

const OBSTACLES: readonly Obstacle[] = [
  'browser-page',
  'store-page',
  'pdf',
  'other-file',
  'empty-page',
  'error-page',
  'file-access',
  'managed',
  'no-permission',
  'slow-page',
  'closed',
];

describe('a page that cannot be audited', () => {
  for (const obstacle of OBSTACLES) {
    test(`${obstacle}: is said in a heading and with what to do`, () => {
      const markup = drawn({ kind: 'blocked', obstacle, host: '' });
      expect(markup).toMatch(/<h1>[^<]{6,}<\/h1><p>[^<]{8,}<\/p>/);
    });
  }

  test('asks for one host where it is known, for all where not, and says why', () => {
    expect(said(drawn({ kind: 'blocked', obstacle: 'no-permission', host: 'www.yunxi.example' }))).toContain('允许读取 www.yunxi.example');
    const words = said(drawn({ kind: 'blocked', obstacle: 'no-permission', host: '' }));
    expect(words).toContain('允许读取我打开的网页');
    expect(words).toContain('内容不离开本机');
  });
});

type Sentences = { readonly [key: string]: string | Sentences };

const keys = (locale: Sentences, prefix = ''): readonly string[] =>
  Object.entries(locale).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key} ${value.match(/\$\d/g) ?? ''}`] : keys(value, `${prefix}${key}.`),
  );

describe('the locales', () => {
  test('hold the same sentences with the same values', () => {
    expect(keys(en).toSorted()).toEqual(keys(zh).toSorted());
  });

  test('draw the whole panel in English too', () => {
    expect(said(drawn(report(fullReport), null, en))).toContain('2 missing 1 wrong 1 to review 3 passed');
  });

  test('never shout', () => {
    expect(JSON.stringify([zh, en])).not.toMatch(/[!！]/);
  });
});
