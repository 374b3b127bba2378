import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built page loads before anybody clicks, and what it may load later; paths in the build's folder. */
export interface PageFiles {
  readonly first: readonly string[];
  readonly later: readonly string[];
}

// <script type="module" crossorigin src="/chunks/sidepanel-x1.js">, <link rel="stylesheet" href="/assets/sidepanel-x1.css">
const LINKED = /<(?:script|link)\b[^<>]{0,400}?\s(?:src|href)="([^"<>]{1,300})"/gi;
// import{a as b}from"./react-x1.js", import"./polyfill.js", export*from"./a.js"
const STATIC = /(?:^|[;}\s*/])(?:import|export)\s*(?:[\w$*{},\s]{0,20000}?\bfrom)?\s*["'](\.{0,2}\/[^"']{1,300})["']/g;
// import("./write-excel-x1.js"), import(`./write-excel-x1.js`)
const DYNAMIC = /\bimport\(\s*["'`](\.{0,2}\/[^"'`]{1,300})["'`]/g;

/** Files of a page of the build, followed from its HTML through static imports; those behind `import()` come later. */
export const pageFiles = (build: string, html: string): PageFiles => {
  const linked = references(readFileSync(join(build, html), 'utf8'), LINKED, '');
  const first = closure(build, linked, [STATIC]);
  const all = closure(build, linked, [STATIC, DYNAMIC]);
  return { first: [html, ...first], later: all.filter((file) => !first.includes(file)) };
};

const closure = (build: string, start: readonly string[], patterns: readonly RegExp[]): readonly string[] => {
  const seen = new Set<string>();
  const queue = [...start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !existsSync(join(build, file))) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(build, file), 'utf8');
    for (const pattern of patterns) queue.push(...references(code, pattern, dirname(file)));
  }
  return [...seen].sort();
};

const references = (text: string, pattern: RegExp, folder: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, path = '']) => (path.startsWith('/') ? path.slice(1) : join(folder, path)));

/** Sum of the files' sizes, each compressed by itself as a server or a store would. */
export const gzipBytes = (build: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0);

/** The files in which some text stands. */
export const filesWith = (build: string, files: readonly string[], text: string): readonly string[] =>
  files.filter((file) => readFileSync(join(build, file), 'utf8').includes(text));
