import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decodePage } from '../src/capture/decode-page.ts';
import { captureHtml } from '../src/capture/parsed-page.ts';
import { audit } from '../src/catalog.ts';
import type { Finding } from '../src/model/finding.ts';
import { ROOT } from './extension-build.ts';

/** The day pages are judged on: fixed, so that the same pages give the same findings. */
const DAY = '2026-11-01';
const PAGE_FILES = ['page.html', 'index.html'];

/** What is known of the findings of each page: rule, outcome and a hash of the message, nothing of the page's words. */
type Baseline = Readonly<Record<string, readonly string[]>>;

interface Compared {
  readonly pages: number;
  readonly findings: number;
  /** `page: finding` that were not known, and that were known and are gone. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** `npm run -s baseline -- DIR [--update] [--fails] [--json]`: findings of real pages compared with those that were looked at. */
const main = (): number => {
  const options = { update: { type: 'boolean' }, fails: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder)) {
    console.error('用法：npm run -s baseline -- <网页的目录> [--update] [--fails] [--json]');
    return 2;
  }
  const found = findingsBelow(folder);
  if (values.fails === true) {
    for (const [page, findings] of found)
      for (const { rule, outcome, message } of findings) if (outcome === 'fail') console.log(`${page}\n  ${rule}: ${message}`);
    return 0;
  }
  const now = Object.fromEntries([...found].map(([page, findings]) => [page, findings.map(lineOf).toSorted()]));
  const file = join(ROOT, 'test', 'baseline', `${basename(resolve(folder))}.json`);
  if (values.update === true) {
    mkdirSync(join(ROOT, 'test', 'baseline'), { recursive: true });
    writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
    console.log(`${found.size} 个页面、${Object.values(now).flat().length} 条结论已记下：${relative(ROOT, file)}`);
    return 0;
  }
  if (!existsSync(file)) {
    console.error(`还没有记下这个目录的结论：${relative(ROOT, file)}。看过每一条之后用 --update 记下。`);
    return 2;
  }
  const known: Baseline = JSON.parse(readFileSync(file, 'utf8'));
  const compared = compare(known, now);
  console.log(values.json === true ? JSON.stringify(compared, null, 1) : table(compared));
  return compared.added.length + compared.gone.length === 0 ? 0 : 1;
};

const findingsBelow = (root: string): ReadonlyMap<string, readonly Finding[]> =>
  new Map(pagesBelow(root).map((directory) => [relative(root, directory) || '.', findingsOf(directory)]));

const pagesBelow = (root: string): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => pagesBelow(join(root, entry.name)))
    .concat(PAGE_FILES.some((name) => existsSync(join(root, name))) ? [root] : [])
    .sort();

const findingsOf = (directory: string): readonly Finding[] => {
  const name = PAGE_FILES.find((one) => existsSync(join(directory, one))) ?? '';
  const expected = join(directory, 'expected.json');
  const said: { readonly source?: { readonly url?: string | null } } = existsSync(expected)
    ? JSON.parse(readFileSync(expected, 'utf8'))
    : {};
  const { text, charset } = decodePage(readFileSync(join(directory, name)));
  return audit(captureHtml(text, { url: said.source?.url ?? '', charset }), { day: DAY }).findings;
};

const lineOf = ({ rule, outcome, message }: Finding): string => `${outcome} ${rule} ${hash(message)}`;

/** FNV-1a, eight hexadecimal digits. */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
};

const compare = (known: Baseline, now: Baseline): Compared => {
  const pages = [...new Set([...Object.keys(known), ...Object.keys(now)])].sort();
  const minus = (one: readonly string[] = [], other: readonly string[] = [], page: string) =>
    one.filter((line) => !other.includes(line)).map((line) => `${page}: ${line}`);
  return {
    pages: Object.keys(now).length,
    findings: Object.values(now).flat().length,
    added: pages.flatMap((page) => minus(now[page], known[page], page)),
    gone: pages.flatMap((page) => minus(known[page], now[page], page)),
  };
};

const table = ({ pages, findings, added, gone }: Compared): string =>
  [
    ...added.map((line) => `+ ${line}`),
    ...gone.map((line) => `- ${line}`),
    `${pages} 个页面、${findings} 条结论，新出现 ${added.length} 条，不再出现 ${gone.length} 条`,
  ].join('\n');

process.exitCode = main();
