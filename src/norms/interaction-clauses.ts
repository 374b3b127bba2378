import type { Basis } from '../audit/rule.ts';

/** 云南解读办法, as local notices repeat it: interpretation and document lead to each other. */
export const interpretationLinked: Basis = { norm: 'N25', clause: '', mark: 'V2', gist: '政策解读应当与政策文件相关联' };

/** 发展指引正文: document and interpretation are linked. */
export const interpretationLinkedGuide: Basis = { norm: 'N14', clause: '正文', mark: 'M', gist: '政策文件与解读材料相互关联' };

/** 云南解读办法: what an interpretation holds. */
export const interpretationElements: Basis = {
  norm: 'N25',
  clause: '',
  mark: 'V2',
  gist: '解读应说明背景依据、目标任务、主要内容、涉及范围、执行标准，以及注意事项、关键词诠释、惠民利民举措、新旧政策差异等',
};

/** 郑州通知: within three workdays. */
export const interpretationWithin3Workdays: Basis = {
  norm: 'N27',
  clause: '',
  mark: 'V2',
  gist: '解读文本原则上与文件同时公开，最迟在文件公开后 3 个工作日内',
};

/** 辽宁规范: organised together with the document. */
export const interpretationTogether: Basis = {
  norm: 'N26',
  clause: '',
  mark: 'V',
  quote: '坚持政策文件与解读方案、解读材料同步组织、同步审签、同步部署',
};

/** 安顺制度: no excerpts in place of an interpretation. */
export const interpretationNoExcerpt: Basis = {
  norm: 'N33',
  clause: '',
  mark: 'V',
  quote: "坚决杜绝把'政策解读'变成'文件要点摘抄''文件压缩'等简单化、表面化做法",
};

/** 地方口径: an interpretation is no copy, no list of headings, no drafting note. */
export const interpretationPractice: Basis = {
  norm: 'N23',
  clause: '',
  mark: 'S',
  gist: '解读不得与原文雷同、罗列小标题或以起草说明代替，要素齐全、形式多样',
};

/** 重大行政决策程序暂行条例第15条: draft, explanation, way and period. */
export const draftPublished: Basis = {
  norm: 'N2',
  clause: '第15条',
  mark: 'V',
  quote: '公布决策草案及其说明等材料，明确提出意见的方式和期限',
};

/** 重大行政决策程序暂行条例第15条: thirty days. */
export const thirtyDays: Basis = {
  norm: 'N2',
  clause: '第15条',
  mark: 'V',
  quote: '公开征求意见的期限一般不少于30日；因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明',
};

/** 规章制定程序条例第15条第2款: thirty days. */
export const regulationThirtyDays: Basis = { norm: 'N3', clause: '第15条第2款', mark: 'V', quote: '一般不少于30日' };

/** 优化营商环境条例第62条: thirty days for documents that concern businesses. */
export const businessThirtyDays: Basis = { norm: 'N4', clause: '第62条', mark: 'V', quote: '一般不少于30日' };

/** 民法典第201条第1款: the first day is not counted. */
export const firstDayNotCounted: Basis = {
  norm: 'N5',
  clause: '民法典第201条第1款',
  mark: 'V',
  quote: '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算',
};

/** 优化营商环境条例第62条: feedback on adopted opinions. */
export const adoptionFeedback: Basis = { norm: 'N4', clause: '第62条', mark: 'V', quote: '建立健全意见采纳情况反馈机制' };

/** 重大行政决策程序暂行条例第32条: adopted opinions are told. */
export const adoptionExplained: Basis = { norm: 'N2', clause: '第32条', mark: 'V', quote: '应当说明公众意见、专家论证意见的采纳情况' };

/** 地方口径: consultation and feedback lead to each other. */
export const consultationLinked: Basis = { norm: 'N23', clause: '', mark: 'S', gist: '征集与反馈相互关联、一一对应' };
