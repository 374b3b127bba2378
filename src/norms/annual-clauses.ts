import type { Basis } from '../audit/rule.ts';

/** 条例第49条: when annual reports are published. */
export const annualDeadline: Basis = {
  norm: 'N1',
  clause: '第49条',
  mark: 'V',
  gist: '县级以上人民政府部门每年1月31日前、县级以上地方人民政府每年3月31日前公布上一年度的年度报告',
};

/** 条例第50条: what annual reports contain. */
export const annualContent: Basis = {
  norm: 'N1',
  clause: '第50条',
  mark: 'V',
  gist: '年度报告应当包括主动公开、处理申请、复议和诉讼、主要问题及改进等内容',
};

/** 条例第50条第4项: governments report on assessment and accountability. */
export const annualAccountability: Basis = {
  norm: 'N1',
  clause: '第50条第4项',
  mark: 'V',
  gist: '各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究情况',
};

/** 年报格式: nothing left out, nothing vague. */
export const annualComplete: Basis = { norm: 'N10', clause: '一、报告内容', mark: 'V', quote: '不能遗漏，也不宜泛化' };

/** 年报格式: what the first section covers. */
export const annualOverview: Basis = {
  norm: 'N10',
  clause: '总体情况要素',
  mark: 'V',
  gist: '总体情况一段包含工作考核、社会评议和责任追究',
};

/** 年报格式: reports must not repeat each other. */
export const annualOriginal: Basis = { norm: 'N10', clause: '（四）明确责任', mark: 'V', quote: '内容雷同、敷衍塞责' };

/** 年报格式: title, period and headings. */
export const annualForm: Basis = {
  norm: 'N10',
  clause: '标题与体例',
  mark: 'V2',
  gist: '标题写明年度，正文写明统计期限，分六个部分，标题用语统一',
};

/** 年报格式: the three tables. */
export const annualTableForm: Basis = { norm: 'N10', clause: '表样', mark: 'V2', gist: '三张表的行、列、单位和勾稽关系按统一表样' };

/** 年报格式 2019: replaced. */
export const annualOldForm: Basis = { norm: 'N11', clause: '表样', mark: 'V2', gist: '旧表样自 2021 年度起由新格式取代' };

/** 年报格式: the fee is reported in the sixth section. */
export const annualFee: Basis = { norm: 'N10', clause: '其他需要报告的事项', mark: 'M', gist: '第六部分报告收取信息处理费的情况' };

/** 信息处理费管理办法. */
export const processingFee: Basis = {
  norm: 'N29',
  clause: '第1–5条',
  mark: 'V',
  gist: '申请数量、频次明显超过合理范围的可以收取信息处理费',
};
