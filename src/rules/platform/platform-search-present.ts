import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, pass, type Verdict } from '../../audit/rule.ts';
import { title } from '../../facts/title.ts';
import { platformFunctions } from '../../norms/clauses.ts';
import { evidenceOf } from '../evidence.ts';
import { isPlatform } from '../platform-names.ts';

const SEARCH = /搜索|检索|查询|查找|站内搜/u;

/** G9: the 政府信息公开 column can be searched. */
export const platformSearchPresent = defineRule({
  id: 'platform/platform-search-present',
  catalogue: 'G9',
  title: '公开专栏没有搜索',
  why: '专栏信息成千上万条，没有搜索等于找不到。',
  basis: [platformFunctions],
  appliesTo: ['list'],
  fix: '在专栏模板中加搜索框，能按标题、文号、索引号检索。',
  criterion:
    '专栏入口页上看得见输入框、搜索按钮，或文字含“搜索”“检索”“查询”的链接，有一样即可，页头的全站搜索也算。静态页面里搜索框可能由脚本填入，有没有文字的图标链接的可能就是搜索，都请人工核对。',
  exceptions: '搜索入口是一个没有文字的图标的，核实后可以不理会。',
  check: (given): Verdict => {
    if (!isPlatform(given)) return inapplicable('不是政府信息公开专栏的入口页');
    if (hasSearch(given)) return pass;
    const { rendered, truncated, frames, links } = given.snapshot;
    // a link without words may be an icon that opens the search
    const iconless = links.every(({ text, hidden }) => hidden === true || text !== '');
    const seen = rendered && !truncated && iconless && frames.every(({ read, hidden }) => read || hidden === true);
    return flagged({
      severity: 'warning',
      certainty: seen ? 'certain' : 'suspected',
      message: '专栏页面上没有看到搜索框或搜索入口。',
      evidence: evidenceOf('标题', given.get(title)),
      about: '搜索',
    });
  },
});

const hasSearch = ({ snapshot: { boxes, blocks, links, images } }: Given): boolean =>
  boxes.some(
    ({ control, hidden, id, name }) => !hidden && (control === true || /search|sousuo|query/iu.test(`${id ?? ''} ${name ?? ''}`)),
  ) ||
  links.some(({ hidden, text, title: tip, href }) => !hidden && (SEARCH.test(`${text}${tip ?? ''}`) || /search|sousuo/iu.test(href))) ||
  images.some(({ hidden, alt, title: tip }) => !hidden && SEARCH.test(`${alt ?? ''}${tip ?? ''}`)) ||
  blocks.some(
    ({ hidden, text, runs }) =>
      !hidden &&
      ((text.length <= 20 && SEARCH.test(text)) || (runs ?? []).some(({ tag, name }) => tag === 'input' || /search/iu.test(name ?? ''))),
  );
