import { expect, test } from 'vitest';
import type { PageElement } from '../../src/capture/page.ts';
import { parsePage } from '../../src/capture/page-parser.ts';
import { firstBelow, nextBeside, type ParsedNode, parsedTree } from '../../src/capture/parsed-tree.ts';
import { walk } from '../../src/capture/walk.ts';

const walked = (html: string) => {
  const document = parsePage(html, { treeAdapter: parsedTree([]), scriptingEnabled: true });
  const root = document.firstChild as ParsedNode;
  const work = walk({
    root,
    url: 'https://www.example.gov.cn/',
    charset: 'utf-8',
    rendered: false,
    firstBelow,
    nextBeside,
    form: (element) => element,
    isHidden: (element: PageElement) => element.getAttribute('hidden') !== null,
    onclick: (element) => element.getAttribute('onclick'),
    frameRoot: () => null,
  });
  work.advance();
  const textsOf = (block: number) => work.nodes.textsOf(block).map(({ data }) => data);
  return { blocks: work.snapshot().blocks, textsOf };
};

test('the text nodes of a line are found around what nobody sees', () => {
  const { blocks, textsOf } = walked(
    '<div>文号： <span hidden>模板<div>另一行</div></span><b>示政办</b>〔2024〕17号\n <i></i></div><p>有效性：<span hidden>旧</span>有效</p>',
  );
  const lines = blocks.flatMap(({ text, hidden }, block) => (hidden ? [] : [{ text, texts: textsOf(block) }]));
  expect(lines).toEqual([
    { text: '文号： 示政办〔2024〕17号', texts: ['文号： ', '示政办', '〔2024〕17号\n '] },
    { text: '有效性：有效', texts: ['有效性：', '有效'] },
  ]);
  const unseen = blocks.flatMap(({ hidden }, block) => (hidden ? textsOf(block) : []));
  expect(unseen).toEqual(['模板', '另一行', '旧']);
});

test('a blank before hidden words and after them counts once, and none stands at the end of a line', () => {
  const { blocks } = walked('<p>来源： <span hidden>无</span> 县政府 <span hidden>x</span> </p><p>一<b> </b><i> 二 </i> </p>');
  expect(blocks.filter(({ hidden }) => !hidden).map(({ text }) => text)).toEqual(['来源： 县政府', '一 二']);
  expect(blocks.find(({ text }) => text === '一 二')?.runs).toEqual([
    { tag: 'b', start: 1, end: 2 },
    { tag: 'i', start: 2, end: 3 },
  ]);
});
