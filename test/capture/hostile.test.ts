import { describe, expect, test } from 'vitest';
import { captureHtml } from '../../src/capture/parsed-page.ts';

const capture = (html: string) => captureHtml(html, { url: '', charset: 'utf-8' });
const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Pages that grow in one direction, from sizes that a careless walk takes seconds for. */
const PAGES: Readonly<Record<string, (size: number) => string>> = {
  'a block of many texts': (size) => `<p>${'<span>甲</span> '.repeat(size)}</p>`,
  'many open inline elements': (size) => `<p>${'<span>'.repeat(size / 10)}${'<div>甲</div>'.repeat(size / 10)}`,
  'many hidden islands in one block': (size) => `<p>${'甲<span style="display:none">乙</span>'.repeat(size)}</p>`,
  'many rows': (size) => `<table>${'<tr><td>甲<td>乙'.repeat(size)}</table>`,
  'one long text': (size) => `<p>${'甲 \n'.repeat(size * 10)}</p>`,
  'many style rules': (size) => `<style>${'.a{color:red}'.repeat(size)}</style><p>甲</p>`,
  'open comments and braces in a style': (size) => `<style>display:none${'/*{@media a{'.repeat(size)}</style><p>甲</p>`,
  'a style of one long word': (size) => `<style>none${'a'.repeat(size * 10)}</style><p>甲</p>`,
  'many selectors, many elements': (size) =>
    `<style>${Array.from({ length: size / 10 }, (_, at) => `.a.b${at}{display:none}`).join('')}</style>${'<p class="a">甲</p>'.repeat(size / 10)}`,
  'media rules that never end': (size) => `<style>display:none @media ${'a{b{}'.repeat(size)}</style><p>甲</p>`,
  'style attributes': (size) => `<p style="${'display '.repeat(size)}">甲</p>`,
  'one long class': (size) => `<style>.x{display:none}</style><p class="${'a '.repeat(size)}">甲</p>`,
  'links around much': (size) => `<a href="x">${'<div>甲</div>'.repeat(size)}</a>`.repeat(3),
};

describe('hostile pages take linear time', () => {
  for (const [name, page] of Object.entries(PAGES)) {
    test(name, () => {
      capture(page(1000));
      const small = Math.max(
        4,
        milliseconds(() => capture(page(4_000))),
      );
      const large = milliseconds(() => capture(page(40_000)));
      expect(large / small).toBeLessThan(60);
    });
  }
  test('nesting does not exhaust the stack', () => {
    expect(capture(`${'<div>'.repeat(50_000)}甲`).blocks.at(-1)?.text).toBe('甲');
  });
});

describe('names that mean something to programs', () => {
  test('are only names', () => {
    const { boxes, links, metas } = capture(
      '<meta name="__proto__" content="a"><div id="__proto__" class="constructor">甲</div><a href="x" __proto__="y.pdf" constructor="z.pdf">乙</a>',
    );
    expect(boxes.at(-1)).toMatchObject({ id: '__proto__', name: 'constructor' });
    expect(metas).toEqual([{ name: '__proto__', content: 'a' }]);
    expect(Object.getPrototypeOf(links[0]?.others ?? {})).toBe(Object.prototype);
    expect({}).not.toHaveProperty('content');
  });
});
