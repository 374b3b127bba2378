import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { CHROME, chrome } from '../../facts/chrome.ts';
import { headings } from '../../facts/headings.ts';
import { listItems } from '../../facts/list-items.ts';
import { pageType } from '../../facts/page-type.ts';
import { noEmptyColumns } from '../../norms/site-clauses.ts';
import { isTemplate } from '../../text/placeholders.ts';
import { evidenceAt, short } from '../evidence.ts';

/** `暂无数据`, `栏目正在建设中`: a line of its own that says there is nothing. */
const EMPTY_WORDS =
  /^[^。]{0,10}(?:暂无(?:相关)?(?:数据|内容|信息|文章|记录)?|(?:正在)?建设中|内容?(?:正在)?(?:整理|更新|维护)中|没有(?:找到)?(?:相关)?(?:数据|内容|信息|记录)|共\s?0\s?(?:条|篇|页))[^。]{0,10}$/u;
const LOADING = /加载中|loading|请稍候|请稍等/iu;
/** Entries of a list are links with at least so many characters. */
const ENTRY = 7;
/** A page with so many more links in its middle is no empty column. */
const FEW = 3;
const SURE = 0.8;

/** I3: a column holds what its name promises. */
export const columnsNotEmpty = defineRule({
  id: 'freshness/columns-not-empty',
  catalogue: 'I3',
  title: '空白栏目',
  why: '有栏目名称而没有内容，是检查中的单项否决项，累计 5 个网站即不合格。',
  basis: [noEmptyColumns],
  appliesTo: ['list'],
  fix: '补充内容；确实没有可以公开的，写明原因，或归并、下线栏目。',
  criterion:
    '列表页的内容区没有信息条目，并写着“暂无”“正在建设中”一类的话，按错误报；静态页面里这句话可能在脚本填入前显示，只请核对。没有条目也没有这样的话的，浏览器里请人工核对，静态页面不判，因为条目可能由脚本填入。另有嵌入页面、图片等内容的也只请核对。内容区里有条目、嵌入页面、表格、图片的不算空白。',
  exceptions: '写明“本年度无此项内容”并说明原因的，不是空白栏目。',
  check: (given) => {
    const { rendered, truncated } = given.snapshot;
    const { confidence, corrected } = given.get(pageType);
    if (truncated) return notAssessable('页面太大，没有读完');
    if (given.get(listItems).length > 0 || entries(given) >= FEW) return pass;
    const words = emptyWords(given);
    if (words < 0 && isFilled(given)) return inapplicable('内容区有其他内容');
    if (words < 0 && !rendered) return notAssessable('没有读到列表，条目可能由脚本填入');
    if (words < 0 && !corrected && confidence < SURE) return inapplicable('看不出是不是列表');
    const name = given.get(headings)[0]?.text ?? '';
    return flagged({
      severity: 'error',
      certainty: words >= 0 && rendered && !isFilled(given) ? 'certain' : 'suspected',
      message: `${name === '' ? '栏目' : `“${short(name)}”栏目`}没有内容${words >= 0 ? '，页面写着没有数据' : ''}${rendered ? '' : '，可能随后由脚本填入，请在浏览器里核对'}。`,
      evidence: words < 0 ? [] : [evidenceAt('页面文字', given.snapshot, words)],
      about: '空白栏目',
    });
  },
});

/** Links of the page's middle that read as entries. */
const entries = (given: Given): number => {
  const kinds = given.get(chrome);
  return given.snapshot.links.filter(({ text, box, hidden }) => !hidden && text.length >= ENTRY && kinds[box] === CHROME.none).length;
};

/** The line that says there is nothing; -1 when none does. */
const emptyWords = (given: Given): number => {
  const kinds = given.get(chrome);
  return given.snapshot.blocks.findIndex(
    ({ text, box, hidden }) => !hidden && text.length <= 30 && kinds[box] === CHROME.none && EMPTY_WORDS.test(text) && !LOADING.test(text),
  );
};

/** Something else stands in the page's middle: a frame, a picture, a table, running text, or a template still to be filled. */
const isFilled = (given: Given): boolean => {
  const kinds = given.get(chrome);
  const { frames, images, blocks, boxes } = given.snapshot;
  return (
    frames.some(({ hidden, box }) => !hidden && kinds[box] === CHROME.none) ||
    images.some(({ hidden, box }) => !hidden && kinds[box] === CHROME.none) ||
    blocks.some(
      ({ text, box, hidden }) =>
        !hidden && kinds[box] === CHROME.none && (text.length >= 40 || isTemplate(text) || LOADING.test(text) || boxes[box]?.tag === 'td'),
    )
  );
};
