/** A row or column of the statutory tables: its id, the label as printed, a short name for messages, and how it is told. */
export interface TemplateLine<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly name: string;
  /** Tested on the label without blanks, number and punctuation. */
  readonly pattern: RegExp;
}

const line = <Id extends string>(id: Id, label: string, name: string, pattern: RegExp): TemplateLine<Id> => ({ id, label, name, pattern });

export type ContentRow = 'regulation' | 'normative' | 'permit' | 'penalty' | 'coercion' | 'fee';
export type ContentColumn = 'made' | 'repealed' | 'inForce' | 'decisions' | 'amount';

/** 表一: rows of 第二十条第（一）（五）（六）（八）项. */
export const CONTENT_ROWS: readonly TemplateLine<ContentRow>[] = [
  line('regulation', '规章', '规章', /^规章$/u),
  line('normative', '行政规范性文件', '行政规范性文件', /^(?:行政)?规范性文件$/u),
  line('permit', '行政许可', '行政许可', /^行政许可$/u),
  line('penalty', '行政处罚', '行政处罚', /^行政处罚$/u),
  line('coercion', '行政强制', '行政强制', /^行政强制$/u),
  line('fee', '行政事业性收费', '行政事业性收费', /^行政事业性收费$/u),
];

export const CONTENT_COLUMNS: readonly TemplateLine<ContentColumn>[] = [
  line('made', '本年制发件数', '本年制发', /^本年制(?:发|定)件?数/u),
  line('repealed', '本年废止件数', '本年废止', /^本年废止件?数/u),
  line('inForce', '现行有效件数', '现行有效', /^现行有效件?数/u),
  line('decisions', '本年处理决定数量', '处理决定', /^本年处理决定数/u),
  line('amount', '本年收费金额（单位：万元）', '收费金额', /^本年收费金额/u),
];

export type Applicant = 'person' | 'company' | 'research' | 'charity' | 'legal' | 'otherApplicant' | 'all';

/** 表二: kinds of applicants, the total last. */
export const APPLICANTS: readonly TemplateLine<Applicant>[] = [
  line('person', '自然人', '自然人', /^自然人$/u),
  line('company', '商业企业', '商业企业', /^商业企业$/u),
  line('research', '科研机构', '科研机构', /^科研机构$/u),
  line('charity', '社会公益组织', '社会公益组织', /^社会公益组织$/u),
  line('legal', '法律服务机构', '法律服务机构', /^法律服务机构$/u),
  line('otherApplicant', '其他', '其他', /^其他$/u),
  line('all', '总计', '总计', /^(?:总计|合计|共计)$/u),
];

export type RequestRow = `r${number}`;

const row = (number: number, label: string, name: string, pattern: RegExp): TemplateLine<RequestRow> =>
  line(`r${number}`, label, name, pattern);

/** 表二: its 25 rows of figures in order. */
export const REQUEST_ROWS: readonly TemplateLine<RequestRow>[] = [
  row(1, '一、本年新收政府信息公开申请数量', '新收', /本年新收/u),
  row(2, '二、上年结转政府信息公开申请数量', '结转', /上年(?:度)?结转/u),
  row(3, '（一）予以公开', '予以公开', /(?<!不)予以公开/u),
  row(4, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开', /部分公开/u),
  row(5, '1.属于国家秘密', '属于国家秘密', /国家秘密/u),
  row(6, '2.其他法律行政法规禁止公开', '其他法律行政法规禁止公开', /法规禁止公开/u),
  row(7, '3.危及“三安全一稳定”', '危及“三安全一稳定”', /三安全一稳定/u),
  row(8, '4.保护第三方合法权益', '保护第三方合法权益', /第三方合法权益/u),
  row(9, '5.属于三类内部事务信息', '属于三类内部事务信息', /内部事务信息/u),
  row(10, '6.属于四类过程性信息', '属于四类过程性信息', /过程性信息/u),
  row(11, '7.属于行政执法案卷', '属于行政执法案卷', /行政执法案卷/u),
  row(12, '8.属于行政查询事项', '属于行政查询事项', /行政查询事项/u),
  row(13, '1.本机关不掌握相关政府信息', '本机关不掌握相关政府信息', /不掌握相关/u),
  row(14, '2.没有现成信息需要另行制作', '没有现成信息需要另行制作', /没有现成信息/u),
  row(15, '3.补正后申请内容仍不明确', '补正后申请内容仍不明确', /补正后申请内容/u),
  row(16, '1.信访举报投诉类申请', '信访举报投诉类申请', /信访举报投诉/u),
  row(17, '2.重复申请', '重复申请', /重复申请/u),
  row(18, '3.要求提供公开出版物', '要求提供公开出版物', /公开出版物/u),
  row(19, '4.无正当理由大量反复申请', '无正当理由大量反复申请', /大量反复申请/u),
  row(20, '5.要求行政机关确认或重新出具已获取信息', '要求确认或重新出具已获取信息', /重新出具已获取/u),
  row(21, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '逾期不补正', /逾期不补正/u),
  row(22, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '逾期未缴费', /逾期未按收费通知/u),
  row(23, '3.其他', '其他处理中的“其他”', /^其他$/u),
  row(24, '（七）总计', '总计', /^(?:总计|合计|共计)$/u),
  row(25, '四、结转下年度继续办理', '结转下年', /结转下(?:一)?年/u),
];

export type ReliefRow = 'review' | 'suit' | 'suitAfterReview';
export type ReliefColumn = 'upheld' | 'corrected' | 'otherResult' | 'pending' | 'sum';

/** 表三: three groups, each with five columns. */
export const RELIEF_ROWS: readonly TemplateLine<ReliefRow>[] = [
  line('review', '行政复议', '行政复议', /^行政复议(?:情况)?$/u),
  line('suit', '未经复议直接起诉', '行政诉讼（未经复议直接起诉）', /未经复议|直接起诉/u),
  line('suitAfterReview', '复议后起诉', '行政诉讼（复议后起诉）', /复议后起诉/u),
];

export const RELIEF_COLUMNS: readonly TemplateLine<ReliefColumn>[] = [
  line('upheld', '结果维持', '结果维持', /^结果维持$/u),
  line('corrected', '结果纠正', '结果纠正', /^结果纠正$/u),
  line('otherResult', '其他结果', '其他结果', /^其他结果$/u),
  line('pending', '尚未审结', '尚未审结', /^尚未审结$/u),
  line('sum', '总计', '总计', /^(?:总计|合计|共计)$/u),
];

/** What only the form of 2019 printed in its tables; `本年增/减` loses its stroke with the punctuation. */
export const OLD_LABELS =
  /^(?:本年新制作数量|本年新公开数量|对外公开总数量|上一年项目数量|本年增减|采购项目数量|采购总金额|其他对外管理服务事项)$/u;
