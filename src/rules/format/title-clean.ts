import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { title } from '../../facts/title.ts';
import type { Reading } from '../../model/fact.ts';
import { articleTags, titleForm } from '../../norms/clauses.ts';
import { bareTitle, sameTitle } from '../../text/title-form.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';

const CLOSED = /[。，；：,;:]$/u;
/** `（1）` left by a second copy of a file, `&nbsp;` shown as text, a literal `\n`. */
const LEFTOVER = /[（(]\d{1,2}[)）]$|&(?:nbsp|amp|quot|lt|gt|#\d{2,5});|\\[nrt]|<\/?[a-z]{1,10}>/iu;
/** `关于关于`, `的的`; 的的确确 and 的的士 are words. */
const DOUBLED = /(关于|印发|通知|办法|转发|进一步|公告)\1|的的(?!确|士)|《《|》》|〔〔/u;

/** C2: the title is clean and the window's title is of this text. */
export const titleClean = defineRule({
  id: 'format/title-clean',
  catalogue: 'C2',
  title: '标题有多余字符或与网页标题不一致',
  why: '标题是检索和转载时用的名字，叠字、残留字符会原样传播出去。',
  basis: [titleForm, articleTags],
  appliesTo: ['policy', 'interpretation', 'consultation', 'annual-report', 'guide', 'organisation', 'news'],
  fix: '在后台标题栏改正，并让模板的 <title> 取用同一标题。',
  criterion:
    '标题末尾有句读、残留“&nbsp;”“（1）”等字符的按警告；“关于关于”“的的”等叠字按错误。浏览器标题与页面标题互不包含的请人工核对，只多出站名、栏目名的不算；ArticleTitle 标签与标题的比较由“网页标签与页面不一致”一条报，<h1> 常用作站名，不参与比较。',
  exceptions: '标题末尾的标点属于原标题（如书名号内的问句），可以不理会。',
  check: ({ get, snapshot }) => {
    const heading = get(title);
    if (heading.value === null || heading.where === 'metatag') return inapplicable('没有读到页面标题');
    return flagged(...textFlags(heading, heading.value), ...windowFlags(heading, heading.value, snapshot.title));
  },
});

const textFlags = (heading: Reading<string>, value: string): readonly Flag[] => {
  const words = evidenceOf('页面标题', heading);
  const flags: Flag[] = [];
  const doubled = DOUBLED.exec(value)?.[0];
  if (doubled !== undefined) {
    flags.push({ severity: 'error', certainty: 'certain', message: `标题中有叠字“${doubled}”。`, evidence: words, about: '叠字' });
  }
  const leftover = LEFTOVER.exec(value)?.[0];
  if (leftover !== undefined) {
    flags.push({ severity: 'warning', certainty: 'certain', message: `标题中残留“${leftover}”。`, evidence: words, about: '残留字符' });
  }
  if (CLOSED.test(value)) {
    flags.push({
      severity: 'warning',
      certainty: 'certain',
      message: `标题末尾有“${value.slice(-1)}”，标题末尾不加标点。`,
      evidence: words,
      about: '末尾标点',
    });
  }
  return flags;
};

const windowFlags = (heading: Reading<string>, value: string, shown: string): readonly Flag[] => {
  if (shown === '' || heading.where !== 'title' || bareTitle(value).length < 8) return [];
  if (sameTitle(shown, value) || shared(bareTitle(shown), bareTitle(value)) >= 8) return [];
  return [
    {
      severity: 'warning',
      certainty: 'suspected',
      message: `浏览器标题为“${short(shown)}”，页面标题为“${short(value)}”，两者不是同一标题。`,
      evidence: [...evidenceOf('页面标题', heading), evidence('浏览器标题', shown)],
      about: '浏览器标题',
    },
  ];
};

/** Length of the longest beginning of one that the other holds: a title cut short with an ellipsis. */
const shared = (shown: string, value: string): number => {
  for (let length = Math.min(value.length, 60); length >= 8; length -= 1) if (shown.includes(value.slice(0, length))) return length;
  return 0;
};
