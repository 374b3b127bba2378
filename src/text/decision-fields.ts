/** A field that a published decision has, and the words its label uses. */
export interface DecisionField {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Fields of a published penalty. */
export const PENALTY: readonly DecisionField[] = [
  { name: '决定书文号', pattern: /文号|文书号|编号|决定书号|案号/u },
  { name: '处罚名称', pattern: /处罚名称|案件名称|项目名称|案由|事项名称|违法行为|违法事实|^名称$|标题/u },
  { name: '处罚类别', pattern: /类别|种类|类型/u },
  { name: '处罚事由', pattern: /事由|违法(?:违规)?(?:行为|事实|情况|情形)|案由|主要违法|事实/u },
  { name: '处罚依据', pattern: /依据|法律条款|适用法律/u },
  { name: '行政相对人', pattern: /相对人|当事人|被处罚|单位名称|企业名称|受罚|违法主体|姓名|公司名称/u },
  { name: '处罚结果', pattern: /结果|处罚内容|处罚决定(?!书|日|时|机关|作出|文)|决定内容|罚款|处罚金额/u },
  { name: '处罚机关', pattern: /机关|处罚单位|执法(?:单位|部门)|决定单位|处罚部门/u },
  { name: '决定日期', pattern: /日期|时间/u },
];

/** Fields of a published permit. */
export const PERMIT: readonly DecisionField[] = [
  { name: '决定书文号', pattern: /文号|文书号|编号|证号|决定书号/u },
  { name: '项目名称', pattern: /项目名称|许可名称|事项名称|许可事项|文书名称|证书名称|^名称$|许可决定(?:文)?书名称/u },
  { name: '审批类别', pattern: /类别|种类|类型/u },
  { name: '许可内容', pattern: /内容|范围|许可事项/u },
  { name: '行政相对人', pattern: /相对人|申请人|被许可|单位名称|企业名称|建设单位|经营者|姓名|公司名称|申请单位/u },
  { name: '许可机关', pattern: /机关|许可单位|审批(?:单位|部门)|发证(?:单位|部门)|决定单位/u },
  { name: '决定日期', pattern: /日期|时间/u },
];

/** The day a decision was made; a period of validity or a deadline is another day. */
export const DECIDED = /(?:决定|处罚|许可|审批|作出|核准|批准|发证)[^期效]{0,12}(?:日期|时间)$|^日期$/u;
/** The day it was made public. */
export const PUBLISHED = /^(?:公示|公开|发布|公布|上网|上传)(?:的)?(?:日期|时间)$/u;
/** Labels of codes of legal persons. */
export const CODE = /统一(?:社会)?信用代码|相对人代码|社会信用代码|信用代码/u;

/** The fields that none of these labels stands for. */
export const fieldsMissing = (labels: readonly string[], fields: readonly DecisionField[]): readonly string[] =>
  fields.filter(({ pattern }) => !labels.some((label) => pattern.test(label))).map(({ name }) => name);
