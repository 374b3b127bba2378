import type { Basis } from '../audit/rule.ts';

/** 条例第20条第2项: what an agency says of itself. */
export const agencyElements: Basis = {
  norm: 'N1',
  clause: '第20条第2项',
  mark: 'V',
  gist: '主动公开机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
};

/** 条例第12条第2款: what a guide holds. */
export const guideElements: Basis = {
  norm: 'N1',
  clause: '第12条第2款',
  mark: 'V',
  gist: '公开指南包括政府信息的分类、编排体系、获取方式和工作机构的名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式等内容',
};

/** 条例第12条: guide and catalogue are kept up to date. */
export const keptCurrent: Basis = { norm: 'N1', clause: '第12条', mark: 'V', gist: '公开指南和目录应当及时更新' };

/** 条例第33条: twenty workdays to answer. */
export const answerWithin20Workdays: Basis = { norm: 'N1', clause: '第33条', mark: 'V', quote: '自收到申请之日起20个工作日内予以答复' };

/** 条例第42条: no fees. */
export const noFees: Basis = { norm: 'N1', clause: '第42条', mark: 'V', quote: '不收取费用' };

/** 条例第29条: what an application says; a purpose is not asked. */
export const applicationContent: Basis = {
  norm: 'N1',
  clause: '第29条',
  mark: 'V',
  gist: '申请应当载明申请人身份与联系方式、所需信息的特征描述、提供形式，不再要求说明特殊需要',
};

/** 条例第28、29条: ways to apply. */
export const applicationWays: Basis = {
  norm: 'N1',
  clause: '第28、29条',
  mark: 'V',
  gist: '行政机关应当建立完善申请渠道，申请可以采用信件、数据电文等书面形式，也可以当面提出',
};

/** 条例第47、51条: complaints, reconsideration, lawsuits. */
export const reliefWays: Basis = {
  norm: 'N1',
  clause: '第47、51条',
  mark: 'V',
  gist: '对公开工作可以向主管部门或上一级机关投诉举报，也可以依法申请行政复议或提起行政诉讼',
};

/** 平台通知: the four parts of the platform. */
export const platformBlocks: Basis = {
  norm: 'N12',
  clause: '二、统一规范',
  mark: 'M',
  gist: '专栏包括政府信息公开指南、政府信息公开制度、法定主动公开内容、政府信息公开年报四部分',
};

/** 平台通知: one name and one format. */
export const platformUniform: Basis = { norm: 'N12', clause: '二、统一规范', mark: 'V', quote: '必须统一名称、统一格式' };

/** 条例第20条: what is always published. */
export const statutoryContent: Basis = { norm: 'N1', clause: '第20条', mark: 'V', gist: '列举 15 项应当主动公开的本机关政府信息' };

/** 三项制度: permits and penalties within seven workdays. */
export const sevenWorkdays: Basis = { norm: 'N18', clause: '', mark: 'V2', gist: '行政许可、行政处罚决定自作出之日起 7 个工作日内公开' };

/** 三项制度, as local notices repeat it: fields of a published decision. */
export const decisionFields: Basis = {
  norm: 'N18',
  clause: '',
  mark: 'V2',
  gist: '公示许可、处罚决定时列明文书号、事项名称、类别、内容或结果、相对人、依据和决定机关',
};

/** 行政处罚法第39条: organ, basis, procedure and relief of penalties. */
export const penaltyBasis: Basis = {
  norm: 'N6',
  clause: '行政处罚法第39条',
  mark: 'V',
  gist: '行政处罚的实施机关、立案依据、实施程序和救济渠道等信息应当公示',
};

/** 预算法第14条: within twenty days of approval. */
export const budgetWithin20Days: Basis = {
  norm: 'N7',
  clause: '预算法第14条',
  mark: 'V',
  quote: '应当在批复后二十日内由各部门向社会公开',
};

/** 预算法第14条, 实施条例第6条: what a published budget holds. */
export const budgetContent: Basis = {
  norm: 'N7',
  clause: '预算法第14条、预算法实施条例第6条',
  mark: 'V',
  gist: '说明机关运行经费和政府采购；支出按功能分类编列到项，基本支出按经济分类编列到款',
};

/** 检查指标: what a guide to a service holds. */
export const serviceElements: Basis = {
  norm: 'N15',
  clause: '单项否决',
  mark: 'V2',
  gist: '办事指南的重点要素包括事项名称、设定依据、申请条件、办理材料等',
};
