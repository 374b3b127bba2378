import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/capture/decode-page.ts';
import { parsePage } from '../../src/capture/page-parser.ts';
import { type ParsedNode, parsedTree } from '../../src/capture/parsed-tree.ts';

const PAGES = join(import.meta.dirname, '..', 'pages');
const TAGS =
  'b i a p div table caption colgroup col tbody tr td select option script style title textarea pre listing xmp iframe noscript noframes frameset frame svg math mi desc foreignObject template head body html form input image nobr button h1 li dd ruby rt br hr meta base o:p x-y plaintext'.split(
    ' ',
  );
const PIECES = [
  ...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
  ...['<', '>', '/', '=', '"', "'", ' ', '\n', '\t', '\f', '\r', '\r\n', 'a', '文字', '\u3000', '😀', '\u017f', '\u212a', '\0'],
  ...['&', ';', '&nbsp;', '&amp', '&lt', '&copy=', '&notit;', '&#13;', '&#10;', '&#0;', '&#128;', '&#xa0;', '&#X41;', '&#99999999;'],
  ...['&#', '&#x', '&a=1', '&b', '&hellip;', '&NotEqualTilde;', '&nGt;'],
  ...['--', '!', '?', '<!--', '-->', '--!>', '<!-->', '<!--->', '</', '</>', '<?x', '<!x>', '<![CDATA[', ']]>'],
  ...[
    '<!doctype html>',
    '<!DOCTYPE',
    ' PUBLIC "x">',
    '<a HREF="y" href=z>',
    '<div class="c d" id=\'e\'>',
    '<i',
    '<br/>',
    '<input type=hidden>',
  ],
  ...['</SCRIPT >', '<script', '</scriptx', '<DIV ALIGN=center>', '<body x=1>', '<annotation-xml encoding="text/html">', '<path/>'],
];

/** The whole tree as text: kinds, names, attributes and texts of all nodes. */
const written = (node: ParsedNode): string => {
  if (node.nodeType === 3) return JSON.stringify(node.data);
  let text = `<${node.nodeType} ${node.localName} ${node.namespace} ${JSON.stringify(node.attributes)}`;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) text += written(child);
  return `${text}>`;
};

const ours = (text: string): string => written(parsePage(text, { treeAdapter: parsedTree([]), scriptingEnabled: true }));
const theirs = (text: string): string => written(parse(text, { treeAdapter: parsedTree([]), scriptingEnabled: true }));

describe('parsePage builds the tree that parse5 builds', () => {
  const soup = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));

  it('from any sequence of markup', () => {
    fc.assert(
      fc.property(soup, fc.boolean(), (text, inBody) => {
        const page = inBody ? `<!doctype html><body>${text}` : text;
        expect(ours(page)).toBe(theirs(page));
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  it('from every stored page, whole and with a piece of markup anywhere in it', () => {
    const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(50);
    for (const name of pages) {
      const { text } = decodePage(readFileSync(join(PAGES, name)));
      expect(ours(text), name).toBe(theirs(text));
    }
    fc.assert(
      fc.property(fc.constantFrom(...pages), soup, fc.double({ min: 0, max: 1, noNaN: true }), (name, piece, share) => {
        const { text } = decodePage(readFileSync(join(PAGES, name)));
        const at = Math.floor(text.length * share);
        const page = text.slice(0, at) + piece + text.slice(at);
        expect(ours(page), name).toBe(theirs(page));
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  it.each([
    ['text in which a bracket opens nothing', '<p>1 < 2, 3 <4 <'],
    ['a script that holds a comment with a script', '<script><!-- <script> </script> --> </script><p>一'],
    ['a column group in a template, which takes blanks only', '<template><col> a b</template>'],
    ['frames, which take blanks only', '<frameset> a b <frame></frameset> c d'],
    ['a table whose text goes before it', '<table> 一 <!-- --> 二<tr><td>三</table>'],
    ['a first line end that does not count', '<pre>\n\n一</pre><textarea>\n二</textarea>'],
    ['a tag that does not end', '<p>一<a href="x'],
    ['sixty-six attributes', `<p ${Array.from({ length: 66 }, (_, index) => `a${index}=${index}`).join(' ')} a1=2>一`],
  ])('from %s', (_, text) => {
    expect(ours(text)).toBe(theirs(text));
  });
});

describe('parsePage', () => {
  it.each(['<!--', '<a b="', '&a<b>', '<title>', '</', '<script><!--</script>', '<p a=1 b=2>'])(
    'takes no longer per character for many %s',
    (piece) => {
      const spent = (times: number): number => {
        const text = piece.repeat(times);
        const start = performance.now();
        parsePage(text, { treeAdapter: parsedTree([]), scriptingEnabled: true });
        return performance.now() - start;
      };
      spent(1_000);
      const small = Math.max(4, spent(2_000));
      expect(spent(20_000) / small).toBeLessThan(60);
    },
  );
});
