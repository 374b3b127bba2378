/** What became of an entry of the catalogue. done: a rule answers it; site-level: it needs more than one page; declined: not answered, for the reason given. */
export type EntryState = 'done' | 'site-level' | 'declined';

/** Why no rule answers an entry of the catalogue. */
export interface Unanswered {
  readonly state: Exclude<EntryState, 'done'>;
  /** Chinese, one sentence. */
  readonly reason: string;
}

/** Entries of the catalogue without a rule, by id. */
export const unanswered: Readonly<Record<string, Unanswered>> = {
  F14: { state: 'site-level', reason: '要在全站查找网站工作年度报表及其发布日期，由抽查结果合起来判断。' },
  I5: { state: 'site-level', reason: '单次打开看不出来，由抽查结果统计失败的比例；一周内间隔访问的口径仍要人工比较几次抽查。' },
  K1: { state: 'site-level', reason: '检查单个网页时不发任何请求，由抽查访问列表里的链接后判断，正文里的链接不逐个访问。' },
  K9: { state: 'declined', reason: '目录规定可选标签缺失不报，不设规则。' },
};
