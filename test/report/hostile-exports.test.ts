import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { BLANK_NOTICE, type HandOver } from '../../src/model/hand-over.ts';
import { ruleBook } from '../../src/report/basis-text.ts';
import { exportName } from '../../src/report/render/file-name.ts';
import { EXPORTS, type ExportFormat } from '../../src/report/render/formats.ts';
import { SCRIPT } from '../../src/report/render/html-script.ts';
import { writeExport } from '../../src/report/render/write-export.ts';
import { rules } from '../../src/rules/all.ts';
import { HOSTILE } from './example.ts';
import { handOversSaying } from './hand-overs.ts';
import { readCsv } from './read-csv.ts';
import { unzip } from './unzip.ts';

const TEXTS: readonly string[] = [
  ...HOSTILE,
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '\u2028\u2029行',
  '</textarea></title></style><svg onload=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus=alert(1) '",
  'javascript:alert(1)',
  '😀👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '\u202E反\u2066向\u200F字',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would fill in
  '{单位}${1+1}{{7*7}}<%= 1 %>',
  '__proto__',
  '长'.repeat(100_000),
  '长 '.repeat(50_000),
];

const book = ruleBook(rules);
const FORMATS = Object.keys(EXPORTS).filter((name): name is ExportFormat => Object.hasOwn(EXPORTS, name));

/** What must hold of an export, by format; each throws or expects. */
const HOLDS: Readonly<Record<ExportFormat, (written: string | Uint8Array, handOver: HandOver) => void>> = {
  xlsx: (written) => office(written, /<f[ >]|<script/u),
  docx: (written) => office(written, /<w:instrText[^>]*>(?! PAGE )|<w:object|<script/u),
  notice: (written) => office(written, /<w:instrText[^>]*>(?! PAGE )|<w:object|<script/u),
  html: (written) => webPage(String(written)),
  json: (written) => void JSON.parse(String(written)),
  sarif: (written) => void JSON.parse(String(written)),
  earl: (written) => void JSON.parse(String(written)),
  csv: (written) => {
    for (const cell of readCsv(String(written).slice(1)).flat()) expect(cell).not.toMatch(/^[\s\u200B]*[=+\-@＝＋－＠]/u);
  },
  markdown: (written) =>
    expect(String(written).replace(/^- 链接：<.*>$/gmu, '')).not.toMatch(/(?<!\\)<|(?<!\\)!?\[|:\/\/|javascript:(?!alert)/u),
  text: (written) => expect(String(written).length).toBeLessThanOrEqual(2_300),
  junit: (written) => wellFormed(String(written)),
};

/** No controls, no marks that turn the direction, no half characters; of JSON what its strings say is looked at elsewhere. */
const printableOnly = (text: string): void => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u.exec(text)?.index).toBeUndefined();
  expect(text.isWellFormed()).toBe(true);
};

const wellFormed = (xml: string): void => {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
};

const office = (written: string | Uint8Array, forbidden: RegExp): void => {
  for (const [path, text] of unzip(Buffer.from(written))) {
    if (!/\.(?:xml|rels)$/u.test(path)) continue;
    wellFormed(text);
    printableOnly(text);
    expect(text).not.toMatch(forbidden);
    for (const [, target = ''] of text.matchAll(/Target="([^"]*)" TargetMode="External"/gu)) expect(target).toMatch(/^https?:\/\//u);
  }
};

type Node = DefaultTreeAdapterMap['node'];

const nodesOf = (node: Node): readonly Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(nodesOf) : [])];

const webPage = (html: string): void => {
  printableOnly(html);
  expect(html.split('\u2028').length + html.split('\u2029').length).toBe(2);
  const all = nodesOf(parse(html));
  const scripts: string[] = [];
  for (const node of all) {
    expect(node.nodeName).not.toMatch(/^(?:iframe|object|embed|img|base|textarea|link|#comment)$/u);
    if (!('attrs' in node)) continue;
    if (node.nodeName === 'script') scripts.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    for (const { name, value } of node.attrs) {
      expect(name).not.toMatch(/^on|^style$|^src|^xlink|^action|autofocus/u);
      if (name === 'href') expect(value).toMatch(/^https?:\/\//u);
    }
  }
  expect(scripts).toEqual([SCRIPT]);
};

describe.each(FORMATS)('%s', (format) => {
  test.each(TEXTS.map((text) => [text.length > 60 ? `${text.slice(0, 10)}…` : text, text]))('%j', async (_, text) => {
    for (const handOver of Object.values(handOversSaying(text))) {
      const written = await writeExport(handOver, format, book, {
        ...BLANK_NOTICE,
        issuer: text,
        number: text,
        addressee: text,
        deadline: text,
      });
      if (typeof written === 'string' && !['json', 'sarif', 'earl'].includes(format)) printableOnly(written);
      HOLDS[format](written, handOver);
      const { extension, what } = EXPORTS[format];
      const name = exportName(handOver, extension, what);
      expect(name.length).toBeLessThanOrEqual(90);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(name.endsWith(`2026-11-20.${extension}`)).toBe(true);
    }
  });
});

test('personal numbers are masked in every format, those an assessor or a colleague typed too', async () => {
  const text = '张三 身份证11010519491231002X 手机13812345678';
  for (const format of FORMATS) {
    for (const handOver of Object.values(handOversSaying(text, ['http://x.example/1', 'http://x.example/2']))) {
      const written = await writeExport(handOver, format, book, BLANK_NOTICE);
      const words = typeof written === 'string' ? written : [...unzip(written).values()].join('\n');
      expect([format, words.match(/11010519491231002X|13812345678/gu)]).toEqual([format, null]);
    }
  }
});

test('the same hand-over gives the same bytes', async () => {
  for (const format of FORMATS) {
    const handOver = handOversSaying('公告').ledger;
    if (handOver === undefined) throw new Error('There is no example.');
    const [one, other] = await Promise.all([writeExport(handOver, format, book), writeExport(handOver, format, book)]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  }
});
