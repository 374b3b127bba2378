import type { Finding } from '../model/finding.ts';
import type { LedgerPage } from '../model/ledger.ts';
import type { BasisOf } from '../report/basis-text.ts';
import { quoted, shownAddress, webAddress } from '../report/render/rows.ts';
import { weightOf } from '../report/words.ts';
import { atMost, oneLine } from '../text/printable.ts';

/** A finding that may be filed, with the page it is on. */
export interface FilingItem {
  /** What it is known by, also when it is found again. */
  readonly id: string;
  readonly page: LedgerPage;
  readonly finding: Finding;
  /** Address of the issue that exists already; empty for none. */
  readonly filed: string;
}

/** An issue before it is filed. */
export interface IssueDraft {
  /** One line, at most 200 characters. */
  readonly title: string;
  /** Markdown that opens the issue: which page or which rule. */
  readonly head: string;
  /** Markdown, one section a finding. */
  readonly sections: readonly string[];
  /** Ids of the items it is about, in the order of the sections. */
  readonly ids: readonly string[];
}

const TITLE_LENGTH = 200;
/** Of one line in the issue. */
const TEXT_LENGTH = 2_000;
/** GitHub's own bound of an issue's text is 65,536 characters; the others allow more. */
const BODY_LENGTH = 60_000;

/** One issue a page, or one a rule, over the findings that have none yet; broken checks are not anybody's task. */
export const draftIssues = (items: readonly FilingItem[], by: 'page' | 'rule', basisOf: BasisOf): readonly IssueDraft[] => {
  const groups = new Map<string, FilingItem[]>();
  const seen = new Set<string>();
  for (const item of items) {
    const { outcome, rule } = item.finding;
    if (item.filed !== '' || outcome === 'error' || seen.has(item.id)) continue;
    seen.add(item.id);
    const key = by === 'page' ? item.page.url : rule;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((group) => draft(group, by, basisOf));
};

/** The issue's whole text and how many sections did not fit; they are counted in it, never cut in half. */
export const bodyOf = (
  { head, sections }: IssueDraft,
  fits: (body: string) => boolean = withinLength,
): { readonly body: string; readonly left: number } => {
  for (let kept = sections.length; kept > 0; kept -= Math.max(1, Math.ceil(kept / 16))) {
    const left = sections.length - kept;
    const body = [head, ...sections.slice(0, kept), ...rest(left)].join('\n\n');
    if (fits(body)) return { body, left };
  }
  return { body: [head, ...rest(sections.length)].join('\n\n'), left: sections.length };
};

const withinLength = (body: string): boolean => body.length <= BODY_LENGTH;

const rest = (left: number): readonly string[] => (left === 0 ? [] : [`其余 ${left} 项因篇幅没有列出，见随附的整改清单。`]);

const draft = (group: readonly FilingItem[], by: 'page' | 'rule', basisOf: BasisOf): IssueDraft => {
  const [first] = group;
  const name = by === 'page' ? oneLine(first?.page.title ?? '') || '（页面没有标题）' : oneLine(first?.finding.title ?? '');
  return {
    title: atMost(by === 'page' ? `${name}：${group.length} 项待整改` : `${name}（${group.length} 处）`, TITLE_LENGTH),
    head: by === 'page' ? pageLines(first?.page) : `同一类问题共 ${group.length} 处，逐处列在下面。`,
    sections: group.map((item) => section(item, by, basisOf)),
    ids: group.map(({ id }) => id),
  };
};

const pageLines = (page: LedgerPage | undefined): string => {
  if (page === undefined) return '';
  const column = plain(page.column.join(' > '));
  return [
    `- 页面：${addressOf(page.url)}`,
    ...(page.site === '' ? [] : [`- 网站：${plain(page.site)}`]),
    ...(column === '' ? [] : [`- 栏目：${column}`]),
  ].join('\n');
};

const section = ({ id, page, finding }: FilingItem, by: 'page' | 'rule', basisOf: BasisOf): string => {
  const basis = basisOf(finding.rule);
  return [
    `### ${weightOf(finding)}：${plain(by === 'page' ? finding.title : page.title || '（页面没有标题）')}`,
    '',
    ...(by === 'page' ? [] : [`- 页面：${addressOf(page.url)}`]),
    `- 问题：${plain(finding.message)}`,
    ...finding.evidence.map((piece) => `- 证据：${plain(quoted(piece))}`),
    ...(basis === '' ? [] : [`- 依据：${plain(basis)}`]),
    `- 怎么改：${plain(finding.fix)}`,
    `- 标识：${id}`,
  ].join('\n');
};

const addressOf = (url: string): string => {
  const address = webAddress(url);
  return address === null ? plain(shownAddress(url)) : `<${address.replace(/[<>\s]/gu, '')}>`;
};

// What Markdown, HTML inside it, a mention or a reference (#12, @name, !3) could be made of
const MARKUP = /[\\`*_{}[\]()#+!|<>~^$@&=-]/gu;

/** Page text on one line that no Markdown reader takes for markup, a mention or a link. */
const plain = (text: string): string =>
  atMost(oneLine(text), TEXT_LENGTH)
    .replace(/:(?=\/\/)|(?<=www)\./giu, (found) => `${found}\u200B`)
    .replace(MARKUP, (found) => (found === '@' || found === '&' || found === '<' ? `&#${found.charCodeAt(0)};` : `\\${found}`));
