import type { HandOver, HandOverItem } from '../../model/hand-over.ts';
import { grouped } from '../../text/grouped.ts';
import { atMost, oneLine } from '../../text/printable.ts';
import type { RuleBook } from '../basis-text.ts';
import { countingItems, summaryLine, summaryOf } from '../summary.ts';
import { filters, overview } from './html-overview.ts';
import { SCRIPT } from './html-script.ts';
import { articleOf, clauseSection, coverageSection, pageSection, scoreSection } from './html-sections.ts';
import { STYLE } from './html-style.ts';
import { bare } from './html-text.ts';

/**
 * A hand-over as one web page that asks nothing of the network and runs nothing but its own script, which is known by its hash.
 * All of it can be read without the script; the script filters and groups what stands there.
 */
export const renderHtml = async (handOver: HandOver, book: RuleBook): Promise<Iterable<string>> => {
  const [script, style] = await Promise.all([hashOf(SCRIPT), hashOf(STYLE)]);
  const policy = `default-src 'none'; script-src '${script}'; style-src '${style}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return lines(handOver, book, policy);
};

function* lines(handOver: HandOver, book: RuleBook, policy: string): Generator<string> {
  const title = bare(atMost(oneLine(handOver.title), 300)) || '检查结果';
  yield [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title} · 检查结果</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>\n',
  ].join('\n');
  for (const line of content(handOver, book, title)) yield `${line}\n`;
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

const hashOf = async (text: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
};

function* content(handOver: HandOver, book: RuleBook, title: string): Generator<string> {
  const summary = summaryOf(handOver);
  const items = countingItems(handOver);
  const aside = handOver.items.filter(({ suppressed }) => suppressed !== '');
  yield '<header>';
  yield `<h1>${title}</h1>`;
  yield `<p>${aboutLine(handOver)}</p>`;
  yield `<p class="verdict">${bare(summaryLine(summary))}</p>`;
  yield '</header>';
  yield '<main>';
  yield overview(summary);
  yield '<section aria-labelledby="problems">';
  yield '<h2 id="problems">问题清单</h2>';
  yield items.length === 0 ? '<p>没有发现问题。</p>' : filters(handOver, summary);
  yield '<div id="list">';
  for (const group of grouped(items, ({ page }) => page.url).values()) yield pageSection(group, book, handOver.pictures);
  yield '</div>';
  yield '</section>';
  yield* asideSection(aside, book, handOver.pictures);
  yield scoreSection(handOver);
  yield coverageSection(handOver);
  yield clauseSection(handOver, book);
  yield '</main>';
  yield '<footer><p>由公开镜在本机生成，没有联网。标“需核对”的由人工核实后认定，不算问题。</p></footer>';
}

const asideSection = (items: readonly HandOverItem[], book: RuleBook, pictures: HandOver['pictures']): readonly string[] =>
  items.length === 0
    ? []
    : [
        '<section aria-labelledby="aside" class="aside">',
        `<h2 id="aside">已忽略（${items.length} 项，不计入）</h2>`,
        ...items.map((item) => articleOf(item, book, pictures, true)),
        '</section>',
      ];

const aboutLine = ({ unit, site, day, profile }: HandOver): string =>
  [unit, site, day === '' ? '' : `${day} 检查`, profile === '' ? '' : `判定口径：${profile}`]
    .map((part) => bare(oneLine(part)))
    .filter((part) => part !== '')
    .join(' · ');
