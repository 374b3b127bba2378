import type { Basis } from '../audit/rule.ts';

/** A threshold or pattern of ours. */
export const own = (gist: string): Basis => ({ norm: 'own', clause: '', mark: 'H', gist });

/** 条例第6条: accurate and in time. */
export const accurateDisclosure: Basis = { norm: 'N1', clause: '第6条第1款', mark: 'V', quote: '行政机关应当及时、准确地公开政府信息' };

/** 条例第10条: who publishes. */
export const publishingOrgan: Basis = { norm: 'N1', clause: '第10条', mark: 'V', gist: '谁制作谁公开，共同制作的由牵头机关公开' };

/** 条例第11条: what is published agrees. */
export const consistentDisclosure: Basis = { norm: 'N1', clause: '第11条', mark: 'V', quote: '保证行政机关公开的政府信息准确一致' };

/** 条例第16条: drafts may be withheld. */
export const draftsWithheld: Basis = { norm: 'N1', clause: '第16条第2款', mark: 'V', gist: '讨论记录、过程稿等过程性信息可以不予公开' };

/** 条例第12条: what a catalogue holds. */
export const catalogueContent: Basis = {
  norm: 'N1',
  clause: '第12条第3款',
  mark: 'V',
  quote: '政府信息公开目录包括政府信息的索引、名称、内容概述、生成日期等内容',
};

/** 条例第14条: secrets are not published. */
export const secretsWithheld: Basis = { norm: 'N1', clause: '第14条', mark: 'V', gist: '依法确定为国家秘密的政府信息不予公开' };

/** 条例第17条: review before publication. */
export const reviewBeforePublication: Basis = { norm: 'N1', clause: '第17条', mark: 'V', gist: '公开前应当审查' };

/** 条例第24条: search, reading, download. */
export const platformFunctions: Basis = {
  norm: 'N1',
  clause: '第24条',
  mark: 'V',
  quote: '政府信息公开平台应当具备信息检索、查阅、下载等功能',
};

/** 条例第26条: within 20 working days. */
export const twentyWorkdays: Basis = {
  norm: 'N1',
  clause: '第26条',
  mark: 'V',
  quote:
    '属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定。',
};

/** 保密法第35条: secrecy review of what is to be published. */
export const secrecyReview: Basis = {
  norm: 'N8',
  clause: '第35条',
  mark: 'V',
  quote: '机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定',
};

/** 网页标签表: tags of the site. */
export const siteTags: Basis = {
  norm: 'N14',
  clause: '附件网页标签表',
  mark: 'V2',
  gist: '每页须有网站名称、网站域名、网站标识码三个标签',
};

/** 网页标签表: tags of the column. */
export const columnTags: Basis = {
  norm: 'N14',
  clause: '附件网页标签表',
  mark: 'V2',
  gist: '栏目页另须有栏目名称、描述、关键词、类别四个标签',
};

/** 网页标签表: tags of a content page. */
export const articleTags: Basis = { norm: 'N14', clause: '附件网页标签表', mark: 'V2', gist: '内容页另须有标题、发布时间、来源三个标签' };

/** 网页设计规范: the publication time is shown. */
export const publishTimeShown: Basis = { norm: 'N14', clause: '附件', mark: 'V2', gist: '网站内容要清晰显示发布时间，格式为年月日时分' };

/** 发展指引正文: changed and repealed documents are marked. */
export const changesMarked: Basis = { norm: 'N14', clause: '正文', mark: 'M', gist: '已发布的文件被修改、废止、失效时，在原文件上标注' };

/** 检查指标: contradictory dates. */
export const datesTruthful: Basis = { norm: 'N15', clause: '单项否决', mark: 'V2', gist: '发稿日期应当真实' };

/** 检查指标: leaking secrets. */
export const secretsKept: Basis = { norm: 'N15', clause: '单项否决', mark: 'V2', gist: '不得泄露国家秘密' };

/** 普查评分表: files can be downloaded. */
export const filesDownload: Basis = { norm: 'N16', clause: '考察点', mark: 'V2', gist: '办事表格、文件附件等资料能够正常下载' };

/** 检查指标: links work. */
export const linksWork: Basis = { norm: 'N15', clause: '链接可用性', mark: 'M', gist: '页面上的链接应当能够打开' };

/** 普查评分表: no time of publication counts as not updated. */
export const undatedIsStale: Basis = { norm: 'N16', clause: '注', mark: 'V2', gist: '未注明发布时间的信息视为不更新' };

/** 实施细则: openness attribute is settled when drafting. */
export const opennessAttribute: Basis = {
  norm: 'N20',
  clause: '一（一）',
  mark: 'V',
  quote: '行政机关拟制公文时，要明确主动公开、依申请公开、不予公开等属性，随公文一并报批',
};

/** 公文处理工作条例第9条: parts of a document number. */
export const documentNumberParts: Basis = {
  norm: 'N21',
  clause: '第9条',
  mark: 'V2',
  gist: '发文字号由发文机关代字、年份、发文顺序号组成',
};

/** 公文处理工作条例第9条: one number for several organs. */
export const leadOrganNumber: Basis = { norm: 'N21', clause: '第9条', mark: 'V2', gist: '联合行文时使用主办机关的发文字号' };

/** 公文格式 7.2.5: how a document number is written. */
export const documentNumberForm: Basis = {
  norm: 'N22',
  clause: '7.2.5',
  mark: 'V2',
  gist: '年份标全称，用六角括号〔〕括入；顺序号不加“第”字，不编虚位',
};

/** 公文格式 7.3.1: the title. */
export const titleForm: Basis = { norm: 'N22', clause: '7.3.1', mark: 'V2', gist: '标题的编排要求' };

/** 公文格式 7.3.4: no punctuation after names of attachments. */
export const attachmentNames: Basis = { norm: 'N22', clause: '7.3.4', mark: 'V2', gist: '附件名称后不加标点符号' };

/** 公文格式 7.3.5: signature and date. */
export const signatureForm: Basis = { norm: 'N22', clause: '7.3.5', mark: 'V2', gist: '发文机关署名与成文日期的编排要求' };

/** 公文格式 7.3.5.4: the date in Arabic figures. */
export const issueDateForm: Basis = {
  norm: 'N22',
  clause: '7.3.5.4',
  mark: 'V2',
  gist: '成文日期用阿拉伯数字标全年、月、日，月、日不编虚位',
};

/** 公文格式 7.3.7: attachments agree with their list. */
export const attachmentsAgree: Basis = { norm: 'N22', clause: '7.3.7', mark: 'V2', gist: '附件顺序号和附件标题应当与附件说明一致' };

/** 地方口径: elements of a policy document page. */
export const documentElements: Basis = {
  norm: 'N23',
  clause: '',
  mark: 'S',
  gist: '成文日期、发布日期、文号、有效性及所属分类等要素完整、准确，网页、Word、PDF 三版一致',
};

/** 地方口径: PDF and Word to download. */
export const bothDownloads: Basis = { norm: 'N23', clause: '', mark: 'S', gist: '政策文件提供 PDF 和 Word 文本下载' };

/** 地方口径: whether Word files limit editing. */
export const wordEditing: Basis = {
  norm: 'N23',
  clause: '',
  mark: 'S',
  gist: '核对上传的 Word 版是否限制编辑；应限制还是不应限制，按本地口径',
};

/** GB 32100: check digit of a credit code. */
export const creditCodeCheck: Basis = { norm: 'N30', clause: '', mark: 'M', gist: '统一社会信用代码末位是校验码' };

/** OFD is an allowed format. */
export const ofdAllowed: Basis = { norm: 'N31', clause: '', mark: 'M', gist: 'OFD 是国家标准的版式文档格式' };
