import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../src/capture/decode-page.ts';
import { encode, encodeWide } from '../cli/encode.ts';

const SENTENCE = '临江县人民政府办公室关于印发《公共停车场管理办法》的通知';
const page = (head: string, body = `<h1>${SENTENCE}</h1>`): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gb = (text: string): Uint8Array => encode(text, 'gb18030');
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

describe('a page is read in the character set its bytes are in', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, contentType: string | undefined, charset: string])[] = [
    ['utf-8, declared', utf8(page('<meta charset="utf-8">')), undefined, 'utf-8'],
    ['utf-8, nothing declared', utf8(page('')), undefined, 'utf-8'],
    ['utf-8 with a byte order mark', utf8(`\uFEFF${page('')}`), undefined, 'utf-8'],
    ['utf-8 by the header alone', utf8(page('')), 'text/html; charset=UTF-8', 'utf-8'],
    ['gb2312, declared', gb(page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">')), undefined, 'gbk'],
    ['a rare character under a gb2312 label', gb(page('<meta charset=gb2312>', `<p>朱镕基${SENTENCE}</p>`)), undefined, 'gbk'],
    ['gb18030, declared', gb(page("<meta charset='gb18030'>")), undefined, 'gb18030'],
    ['gbk by the header alone', gb(page('')), 'text/html;charset="GBK"', 'gbk'],
    ['gbk, nothing declared', gb(page('')), undefined, 'gb18030'],
    ['gbk in an XML declaration', gb(`<?xml version="1.0" encoding="gb2312"?>${page('')}`), undefined, 'gbk'],
    [
      'big5, declared',
      encode(page('<meta charset="big5">', '<p>關於印發停車場管理辦法的通知，請遵照執行。</p>'), 'big5'),
      undefined,
      'big5',
    ],
    ['utf-16 with a mark, declared unicode', encodeWide(page('<meta charset="unicode">'), 'le', true), undefined, 'utf-16le'],
    ['utf-16 big-endian with a mark', encodeWide(page(''), 'be', true), undefined, 'utf-16be'],
    ['utf-16 without a mark', encodeWide(page(''), 'le', false), undefined, 'utf-16le'],
    ['utf-16 big-endian without a mark', encodeWide(page(''), 'be', false), undefined, 'utf-16be'],
    ['gbk declared unicode', gb(page('<meta charset="unicode">')), undefined, 'gb18030'],
    ['utf-8 declared unicode', utf8(page('<meta charset="unicode">')), undefined, 'utf-8'],
    ['gbk declared utf-8', gb(page('<meta charset="utf-8">')), undefined, 'gb18030'],
    ['gbk declared utf-8 by header and page', gb(page('<meta charset="utf-8">')), 'text/html; charset=utf-8', 'gb18030'],
    ['utf-8 declared gb2312', utf8(page('<meta charset="gb2312">')), 'text/html; charset=gb2312', 'utf-8'],
    ['gbk under a header that says iso-8859-1', gb(page('<meta charset="gbk">')), 'text/html; charset=ISO-8859-1', 'gbk'],
    ['gbk declared in the body', gb(page('', `<p>${SENTENCE}</p><meta charset="gbk">`)), undefined, 'gbk'],
    [
      'gbk declared after 20,000 characters of script',
      gb(page(`<script>${' '.repeat(20_000)}</script><meta charset="gbk">`)),
      undefined,
      'gbk',
    ],
    ['conflicting metas, utf-8 right', utf8(page('<meta charset="gbk"><meta charset="utf-8">')), undefined, 'utf-8'],
    ['conflicting metas, gbk right', gb(page('<meta charset="utf-8"><meta charset="gbk">')), undefined, 'gbk'],
    ['a declaration only in a comment', gb(page('<!-- <meta charset="big5"> -->')), undefined, 'gb18030'],
    ['an unknown label', gb(page('<meta charset="chinese-simple">')), undefined, 'gb18030'],
    [
      'a charset word at the very end of an attribute',
      gb(page('<meta http-equiv="Content-Type" content="charset">')),
      undefined,
      'gb18030',
    ],
  ];
  test.each(cases)('%s', (_name, bytes, contentType, charset) => {
    const read = decodePage(bytes, contentType);
    expect(read.charset).toBe(charset);
    expect(read.text).toContain(charset === 'big5' ? '關於印發停車場管理辦法' : SENTENCE);
    expect(read.text).not.toContain('\uFFFD');
    expect(read.text.startsWith('<')).toBe(true);
  });
});

describe('damaged pages keep what can be read', () => {
  test('utf-8 cut in the middle of a character', () => {
    const read = decodePage(utf8(page('<meta charset="utf-8">')).subarray(0, -('</h1></body></html>'.length + 1)));
    expect(read).toMatchObject({ charset: 'utf-8' });
    expect(read.text).toContain(SENTENCE.slice(0, -1));
  });
  test('utf-8 with a footer in gbk', () => {
    const read = decodePage(joined(utf8(page('<meta charset="utf-8">')), gb('<div>主办单位</div>')));
    expect(read.charset).toBe('utf-8');
    expect(read.text).toContain(SENTENCE);
  });
  test('gbk with one broken byte', () => {
    const read = decodePage(joined(gb(page('<meta charset="gb2312">')), Uint8Array.of(0xff, 0x3c, 0x62, 0x72, 0x3e)));
    expect(read.charset).toBe('gbk');
    expect(read.text).toContain(SENTENCE);
  });
  test('a page of gbk symbols without one Han character', () => {
    expect(decodePage(gb('<meta charset="gbk"><p>①②③——……</p>')).text).toContain('①②③——……');
  });
  test('nothing, and ASCII alone', () => {
    expect(decodePage(new Uint8Array())).toEqual({ text: '', charset: 'utf-8' });
    expect(decodePage(utf8('<meta charset="gb2312"><p>404</p>'))).toMatchObject({ charset: 'gbk' });
  });
  test('64 KB of opened tags and comments are read at once', () => {
    const started = performance.now();
    for (const text of [
      '<meta '.repeat(20_000),
      '<!--'.repeat(30_000),
      `<meta ${'charset'.repeat(20_000)}`,
      `<meta charset=${' '.repeat(60_000)}`,
    ])
      decodePage(gb(`${text}中`));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

const CORPUS = new URL('../../../shared/corpus', import.meta.url).pathname;

describe.skipIf(!existsSync(CORPUS))('every page of the labelled corpus', () => {
  test.each(globSync('*/*/expected.json', { cwd: CORPUS }))('%s', (file) => {
    const expected = JSON.parse(readFileSync(join(CORPUS, file), 'utf8'));
    const read = decodePage(readFileSync(join(CORPUS, dirname(file), 'page.html')));
    const label = String(expected.source.charset).split(' ')[0];
    expect(read.charset).toBe(label === 'gb2312' ? 'gbk' : label);
    expect(read.text).not.toContain('\uFFFD');
    const bare = read.text.replace(/<[^>]*>|&[a-z]+;|\s/g, '');
    expect(bare).toContain((expected.facts.title ?? '').replace(/\s/g, ''));
  });
});
