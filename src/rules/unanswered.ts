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
  C3: { state: 'declined', reason: '没有全国统一的网络版字体字号，须先有地方版式配置；页面的计算样式也尚未读取。' },
  C4: { state: 'declined', reason: '要看每段的计算样式才知道字体字号是否混杂，目前没有读取；只凭 MsoNormal 类名不能断定。' },
  F14: { state: 'site-level', reason: '要在全站查找网站工作年度报表及其发布日期，由抽查结果合起来判断。' },
  I5: { state: 'site-level', reason: '单次打开看不出来，由抽查结果统计失败的比例；一周内间隔访问的口径仍要人工比较几次抽查。' },
  K1: { state: 'site-level', reason: '检查单个网页时不发任何请求，由抽查访问列表里的链接后判断，正文里的链接不逐个访问。' },
  K9: { state: 'declined', reason: '目录规定可选标签缺失不报，不设规则。' },
  M4: { state: 'declined', reason: '要看文字和背景的计算颜色才知道对比度，目前没有读取。' },
};
