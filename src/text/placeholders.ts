import { squeeze } from './white-space.ts';

/** `无`, `暂无`, `— —`, `/`, `null`: characters that stand for nothing. */
const NOTHING =
  /^(?:无|暂无|无。|没有|空|未知|待定|不详|略|无文号|无编号|暂无数据|暂无内容|暂无信息|null|undefined|nan|none|n\/a|号|[-—–－_/\\*.…。，、|｜:：;；～~]+)$/iu;
/** `{{item.number}}`, `${number}`, `<%=x%>`, `[!--title--]`, `{$x}`, `加载中…`. */
const TEMPLATE = /\{\{|\$\{|\{\$|<%|\[!--|\{[a-z]+:[a-z]|^(?:正在)?加载中|^loading/iu;

/** Whether a field's value says nothing: empty, a dash, 无. */
export const isNothing = (value: string): boolean => {
  const bare = squeeze(value);
  return bare === '' || (bare.length <= 12 && NOTHING.test(bare));
};

/** Whether a value is a template's variable that a script or server was to replace. */
export const isTemplate = (value: string): boolean => value.length < 200 && TEMPLATE.test(value);
