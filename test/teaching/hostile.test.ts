import { expect, test } from 'vitest';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import type { Lesson, Site } from '../../src/model/site.ts';

const lessons: readonly Lesson[] = [
  ...['公文序列', '文文文文', '承办处'].flatMap((label): Lesson[] =>
    (['line', 'right', 'below', 'next'] as const).map((relation) => ({ field: 'documentNumber', relation, label, piece: 3 })),
  ),
  { field: 'issuer', relation: 'byline', line: 12, piece: 40 },
  { field: 'issuer', relation: 'closing', line: 12 },
  { field: 'validity', relation: 'class', name: 'aa', inside: 'bb' },
  ...['aa', 'bb', '__proto__', 'constructor', '.aa, *', '<img src=x>', '(a+)+$'].flatMap((name): Lesson[] => [
    { field: 'attachments', relation: 'box', name, called: '附件下载' },
    { field: 'attachments', relation: 'box', name, inside: 'bb', every: true },
    { field: 'attachments', relation: 'not-box', name, inside: 'aa' },
  ]),
];
const site: Site = { id: 'learned', name: '', recognise: { hosts: ['hostile.example'] }, lessons };

const timed = (html: string): number => {
  const snapshot = captureHtml(html, { url: 'http://hostile.example/1.html', charset: 'utf-8' });
  const time = (sites: readonly Site[]): number => {
    const start = performance.now();
    audit(snapshot, { day: '2024-06-18', sites });
    return performance.now() - start;
  };
  const without = Math.min(time([]), time([]));
  return Math.min(time([site]), time([site])) - without;
};

test.each([
  ['a label ten thousand times', `<table>${'<tr><td>公文序列</td><td>文文文文：</td></tr>'.repeat(10_000)}</table>`],
  ['a million characters that begin a label', `<h1>题</h1><p>${'文 '.repeat(500_000)}</p>`],
  ['a hundred thousand rows', `<table>${'<tr><td class="aa">甲</td></tr>'.repeat(100_000)}</table>`],
  [
    'a row of fifty thousand cells',
    `<table><tr>${'<td>承办处</td>'.repeat(50_000)}</tr><tr>${'<td>水利股</td>'.repeat(50_000)}</tr></table>`,
  ],
  ['labels in a nest', `${'<div class="bb">'.repeat(2_000)}公文序列：${'</div>'.repeat(2_000)}`],
  [
    'fifty thousand files in one box',
    `<h1>题</h1><div class="aa">${'<p>附件下载<a class="bb" href="a.pdf">甲</a></p>'.repeat(50_000)}</div>`,
  ],
  ['fifty thousand boxes of files', '<div class="aa"><p>附件下载</p><a href="a.pdf">甲</a></div>'.repeat(50_000)],
  ['boxes of files in a nest', `${'<div class="aa"><a class="aa" href="a.pdf">甲</a>'.repeat(2_000)}${'</div>'.repeat(2_000)}`],
  [
    'ninety files in a line of twenty thousand links',
    `<p>${'<a class="aa" href="a.pdf">甲</a>'.repeat(90)}${'<a href="b.htm">乙</a>'.repeat(20_000)}</p>`,
  ],
  ['gaps without end', `<h1>题</h1><p class="x">${'　|'.repeat(200_000)}</p>`],
])('lessons add little to an audit, whatever the page: %s', (_, html) => {
  expect(timed(html)).toBeLessThan(1_500);
});
