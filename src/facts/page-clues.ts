import type { PageType } from '../model/fact.ts';

/** Words that tell what kind of page a title or a column belongs to, and how strongly. */
export interface KindClue {
  readonly type: PageType;
  readonly pattern: RegExp;
  readonly weight: number;
  /** Finer kind, when the words say it. */
  readonly subType?: string;
  /** The clue does not hold for a text that ends so. */
  readonly unlessEnds?: RegExp;
}

/** `关于…的通知`: a document about such a matter, not the matter itself. */
const DOCUMENT_ENDS = /(?:通知|意见|办法|方案|规定|细则|通报|批复|制度|规则|条例|目录|标准|函)(?:[（(【[].{0,40}[）)】\]])?$/u;

/** `2024年信息公开年报解读`: explains a report. */
const ABOUT_REPORT = /解读$|^(?:图解|一图)/u;

/** Clues in the heading. */
export const TITLE_CLUES: readonly KindClue[] = [
  {
    type: 'interpretation',
    pattern: /解读|图解|一图(?:看|读)懂|一图了解|读懂|答记者问|政策问答|图说|漫说|解析|解答|吹风会|(?:起草|编制|修订)说明/u,
    weight: 6,
  },
  // `《某办法》修订要点`, `【一问一答】医疗救助`
  {
    type: 'interpretation',
    pattern:
      /^《》.{0,4}(?:要点|亮点|看点|变化|释义|问答|说明)$|一问一答|你问我答|有问必答|知多少|带你(?:了解|看懂|读懂)|[^疑提]问答(?:[（(].{0,8}[）)])?$/u,
    weight: 6,
  },
  {
    type: 'consultation',
    pattern:
      /(?:意见|建议)(?:的)?(?:征集|征求)|征集.{0,30}(?:意见|建议)|(?:公开|广泛)?征[求询].{0,60}(?:意见|建议)|公开征集|征集.{0,20}听证|实事(?:项目)?.{0,6}征集|征集.{0,20}实事|听证会|(?<!作品|稿件|素材|标识|口号|文艺|摄影|论文)征集公告/u,
    weight: 7,
    subType: '征集公告',
  },
  // `…公开征求意见的通知`: the form is a notice, the matter a consultation.
  {
    type: 'consultation',
    pattern: /(?:征求|征询|征集).{0,60}(?:意见|建议)(?:建议)?的?(?:通知|公告|通告|函|启事|公示)(?:[（(【[].{0,40}[）)】\]])?$/u,
    weight: 5,
    subType: '征集公告',
  },
  { type: 'consultation', pattern: /(?:征集|征求|意见|听证).{0,30}(?:采纳|反馈|结果|汇总|情况)/u, weight: 4, subType: '征集反馈' },
  // `某项目满意度问卷调查`; `某局开展问卷调查` is news.
  {
    type: 'consultation',
    pattern: /^(?!.{0,80}(?:开展|组织|进行|参加|完成|深入)).{0,80}(?:问卷调查|调查问卷|网上调查|满意度调查|网[上络]投票)(?:表|问卷)?$/u,
    weight: 6,
    subType: '征集公告',
  },
  {
    type: 'annual-report',
    pattern: /信息公开.{0,12}(?:年度报告|年报)|(?:年度报告|年报).{0,12}信息公开|政府网站.{0,6}年度(?:工作)?报表|网站工作年度报表/u,
    weight: 8,
    unlessEnds: ABOUT_REPORT,
  },
  {
    type: 'annual-report',
    pattern: /(?:19|20)\d{2}年.{0,20}信息公开.{0,12}(?:报告|总结)|信息公开.{0,12}(?:19|20)\d{2}年.{0,8}(?:报告|总结)/u,
    weight: 7,
    unlessEnds: ABOUT_REPORT,
  },
  { type: 'annual-report', pattern: /法治政府建设.{0,10}(?:年度报告|情况.{0,4}报告)/u, weight: 3, subType: '法治政府年报' },
  {
    type: 'guide',
    pattern: /信息公开(?:工作)?指南|依申请公开指南|^(?:政府信息)?依申请公开(?:说明|须知)?$/u,
    weight: 8,
    subType: '公开指南',
  },
  {
    type: 'guide',
    pattern: /(?:办事|服务|办理|申报|申请|申领|业务)(?:指南|流程|须知)|(?:办理|申请).{0,12}(?:流程|须知|指引|条件)$|指南$/u,
    weight: 6,
    subType: '办事指南',
  },
  {
    type: 'organisation',
    pattern:
      /(?:机构|单位|部门|主要|内设机构|领导)(?:职能|职责|设置|概况|简介|分工|信息|介绍)|内设机构|职能配置|三定|领导班子|领导之窗|机构职能|单位职能|工作职责$|职能职责|领导成员|组织(?:机构|架构)$|内设(?:机构|科室)|(?:单位|部门|机构)(?:简介|概况)|^.{0,6}局?领导$/u,
    weight: 6,
  },
  // `某街道办事处简介`, `某管理中心概况`
  {
    type: 'organisation',
    pattern: /(?:[局委厅办处所站院馆校社队]|中心|政府|[委员]会|[协学总]会|联合会)(?:基本)?(?:简介|概况)$/u,
    weight: 6,
  },
  {
    type: 'news',
    pattern: /采购|招标|投标|中标|成交|竞争性|磋商|询价|拍卖|挂牌|流标|比选|遴选|出让/u,
    weight: 7,
    subType: '采购招标',
    unlessEnds: DOCUMENT_ENDS,
  },
  {
    type: 'news',
    pattern: /招聘|招录|录用|拟聘|面试|笔试|体检|递补|成绩|资格(?:审查|复审)|选调|招募/u,
    weight: 7,
    subType: '人事招考',
    unlessEnds: DOCUMENT_ENDS,
  },
  { type: 'news', pattern: /公示|名单/u, weight: 7, subType: '公示', unlessEnds: DOCUMENT_ENDS },
  {
    type: 'news',
    pattern: /(?:部门|财政|单位|年度|政府|三公).{0,10}(?:预算|决算)/u,
    weight: 5,
    subType: '预决算',
    unlessEnds: DOCUMENT_ENDS,
  },
  { type: 'news', pattern: /(?:资金|补贴|补助|津贴|救助金|低保).{0,6}发放(?:情况|结果|明细)?(?:公告|公示|公开)?$/u, weight: 5 },
  { type: 'news', pattern: /征稿|征文|作品征集|统计表|进度表|一览表|汇总表|明细表/u, weight: 3.5 },
  { type: 'news', pattern: /召开|举行|举办(?!.{0,60}的?通知)|开幕|启动仪式|座谈会|慰问|调研/u, weight: 4 },
  // `召开立法征求意见座谈会`: the event, not the call.
  { type: 'news', pattern: /(?:征求|征集|听取).{0,12}(?:意见|建议).{0,6}(?:座谈会|论证会|研讨会|活动|专题会|调研|工作会议?)$/u, weight: 5 },
  { type: 'news', pattern: /走进|检查.{0,12}工作|赴|动员会|推进会|培训班(?!.{0,20}通知)|开展/u, weight: 1.5 },
  { type: 'news', pattern: /(?:(?<!清理)结果|遗失|成交|中标|验收|更正|变更|终止|废标|流标|项目|招租|出让|考试).{0,12}公告/u, weight: 4 },
  { type: 'policy', pattern: /行政(?:处罚|强制|监管措施)(?:信息公开表|决定书|信息)|处罚决定/u, weight: 6, subType: '行政处罚' },
  { type: 'policy', pattern: /行政许可(?:信息公开表|决定书|信息)/u, weight: 6, subType: '行政许可' },
  {
    type: 'policy',
    pattern: /(?:通知|意见|决定|通告|办法|规定|细则|条例|命令|批复|通报|决议|函|令|会议纪要)(?:[（(【[].{0,40}[）)】\]])?(?:的通知)?$/u,
    weight: 4,
  },
  {
    type: 'policy',
    pattern: /(?:方案|规划|纲要|要点|规则|章程|议案|预案|措施|计划|制度|清单|标准|公告)(?:[（(【[].{0,40}[）)】\]])?$/u,
    weight: 2.5,
  },
  { type: 'policy', pattern: /关于.{1,80}的(?:通知|意见|决定|通告|批复|通报|函|公告|命令|复函|决议|报告|请示)/u, weight: 2 },
  { type: 'policy', pattern: /^.{0,40}(?:印发|转发|批转)[《〈]?/u, weight: 2.5 },
  // `对市人大某次会议第12号建议的答复`
  { type: 'policy', pattern: /第\s?[A-Z]?\d{1,5}\s?号.{0,30}(?:建议|提案|议案)?.{0,8}(?:答复|复函|回复)(?:意见|的函)?$/u, weight: 7 },
  { type: 'policy', pattern: /(?:决定|裁定|告知|复议|意见|通知)书(?:[（(【[].{0,40}[）)】\]])?$/u, weight: 5 },
  { type: 'policy', pattern: /(?<!作)政府工作报告(?:[（(【[].{0,40}[）)】\]])?$|(?:任命|任免|免去).{2,40}职务$/u, weight: 5 },
  // `某部令第12号`, `某厅公告2018年第3号`, `…的通知（云政发〔2024〕5号）`
  { type: 'policy', pattern: /(?:令|公告|通告)[（(]?(?:(?:19|20)\d{2}年)?第?\d{1,4}号[）)]?$/u, weight: 4 },
  { type: 'policy', pattern: /[〔[【（(](?:19|20)\d{2}[〕\]】）)]第?\d{1,5}号[）)】\]]?$/u, weight: 3 },
  // `中华人民共和国海岛管理法`
  { type: 'policy', pattern: /^中华人民共和国[\u4e00-\u9fff]{2,40}法(?:[（(].{0,40}[）)])?$/u, weight: 4 },
];
