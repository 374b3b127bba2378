/** What an index asks about, told by its words, and the rules that look at it. */
export interface Topic {
  /** 提到“年度报告”: what the suggestion is explained by. */
  readonly name: string;
  readonly pattern: RegExp;
  /** What looks alike and is something else. */
  readonly except?: RegExp;
  /** Rule ids, or categories that end in `/`. */
  readonly rules: readonly string[];
  /** Only when nothing else was found. */
  readonly fallback?: true;
}

/** Topics of disclosure indexes, in the order they are looked for; linear patterns on at most a few thousand characters. */
export const topics: readonly Topic[] = [
  {
    name: '机构职能',
    pattern: /机构职能|职责职能|机构设置|办公地址|负责人姓名|领导信息/u,
    except: /建设项目|施工|竣工/u,
    rules: ['organisation/agency-elements-present', 'organisation/office-hours-and-phone-well-formed', 'organisation/leader-info-current'],
  },
  {
    name: '公开属性',
    pattern: /公开属性|属性源头|属性认定.{0,10}程序/u,
    except: /规范性文件/u,
    rules: ['document/openness-attribute-stated'],
  },
  { name: '公开指南', pattern: /政府信息公开指南|^公开指南/u, rules: ['guide/'] },
  {
    name: '依申请公开渠道',
    pattern: /申请渠道|在线申请|邮寄申请|申请.{0,6}流程图|申请.{0,6}表格/u,
    rules: ['guide/guide-application-channels-present', 'guide/guide-elements-present'],
  },
  { name: '申请表下载', pattern: /下载.{0,12}表格|表格下载/u, rules: ['attachments/attachments-open'] },
  {
    name: '公开制度',
    pattern: /公开工作制度|信息公开制度/u,
    rules: ['platform/platform-four-blocks-present'],
  },
  { name: '年度报告', pattern: /信息公开.{0,4}年度报告|信息公开.{0,6}年报/u, rules: ['annual-report/'] },
  {
    name: '意见征集',
    pattern: /意见征集|征求意见|决策草案|征集公告/u,
    except: /采纳/u,
    rules: ['consultation/consultation-elements-present', 'consultation/consultation-at-least-30-days'],
  },
  {
    name: '采纳情况',
    pattern: /采纳|征集结果|意见反馈/u,
    rules: [
      'consultation/consultation-feedback-published',
      'consultation/feedback-elements-present',
      'consultation/consultation-feedback-linked',
    ],
  },
  {
    name: '文件有效性',
    pattern: /失效|废止|有效性/u,
    rules: ['document/validity-stated', 'document/validity-consistent'],
  },
  {
    name: '文件要素',
    pattern: /文号|成文日期|发布日期|索引号|主题分类|文件要素/u,
    rules: [
      'document/document-number-present',
      'document/document-number-well-formed',
      'document/policy-dates-present',
      'document/policy-dates-in-order',
      'document/catalogue-fields-present',
      'document/issuer-matches-signature',
    ],
  },
  {
    name: '二十个工作日',
    pattern: /形成.{0,12}(?:20|二十)个?工作日|(?:20|二十)个工作日.{0,8}公开/u,
    rules: ['document/published-within-20-workdays'],
  },
  {
    name: '附件与格式',
    pattern: /附件|PDF|Word|网页版|三版|可下载|格式规范/iu,
    rules: ['attachments/', 'format/'],
  },
  {
    name: '解读及时',
    pattern: /解读.{0,30}(?:及时|同步)|(?:及时|同步).{0,30}解读/u,
    rules: ['interpretation/interpretation-timely', 'interpretation/document-links-interpretation'],
  },
  {
    name: '解读与文件关联',
    pattern: /解读.{0,20}(?:链接|关联)|(?:链接|关联).{0,20}解读/u,
    rules: ['interpretation/interpretation-links-document', 'interpretation/document-links-interpretation'],
  },
  {
    name: '解读内容',
    pattern: /解读.{0,30}(?:实质|背景|要素|内容|质量|雷同|照搬)|(?:实质|背景).{0,30}解读/u,
    rules: [
      'interpretation/interpretation-elements-present',
      'interpretation/interpretation-original',
      'interpretation/interpretation-substantive',
      'interpretation/interpretation-not-drafting-note',
      'interpretation/document-links-interpretation',
    ],
  },
  {
    name: '解读形式',
    pattern: /(?:多元|多样|形式|图解|动漫|视频).{0,40}解读|解读.{0,40}(?:多元|多样|形式|图解|动漫|视频)/u,
    rules: ['interpretation/interpretation-forms-varied'],
  },
  {
    name: '预决算',
    pattern: /预决算|预算.{0,4}决算|[“"]?三公[”"]?经费/u,
    rules: ['budget/', 'platform/statutory-columns-present'],
  },
  {
    name: '许可与处罚',
    pattern: /行政执法|执法结果|行政处罚|双公示|行政许可/u,
    except: /建设项目|施工|竣工/u,
    rules: ['permit/', 'platform/statutory-columns-present'],
  },
  { name: '办事指南', pattern: /办事指南|办事服务/u, rules: ['service/service-elements-present'] },
  { name: '站内检索', pattern: /检索功能|搜索功能|信息检索/u, except: /准确|排序|科学/u, rules: ['platform/platform-search-present'] },
  { name: '公众留言', pattern: /留言|咨询信息|互动交流|政民互动|信箱|参与的渠道/u, rules: ['freshness/messages-answered'] },
  { name: '网站年度报表', pattern: /网站.{0,8}年度(?:工作)?报表/u, rules: ['spot-check/site-annual-report-published'] },
  { name: '网站可用', pattern: /网站.{0,8}(?:无法访问|不能访问|打不开|可用性)|访问.{0,6}失败/u, rules: ['spot-check/site-reachable'] },
  { name: '首页更新', pattern: /首页.{0,10}更新/u, rules: ['freshness/home-updated-within-2-weeks'] },
  {
    name: '个人信息',
    pattern: /个人隐私|个人信息|身份证|脱敏/u,
    rules: ['privacy/'],
  },
  { name: '错敏字词', pattern: /错别字|错敏|严重表述|错字/u, rules: ['wording/'] },
  {
    name: '链接',
    pattern: /死链|错链|断链|暗链|外链|链接失效|打不开/u,
    rules: ['links/', 'spot-check/links-alive', 'attachments/attachments-open'],
  },
  { name: '网站标签与标识', pattern: /网站标签|标识码|备案号|页脚|域名/u, rules: ['metatags/', 'site/'] },
  { name: '无障碍', pattern: /无障碍|适老/u, rules: ['accessibility/'] },
  {
    name: '更新',
    pattern: /更新修订|定期更新|及时更新|动态更新|更新不及时|未及时更新|未更新/u,
    rules: ['freshness/columns-updated'],
    fallback: true,
  },
  {
    name: '法定主动公开内容',
    pattern:
      /规划|行政事业性收费|政府采购|建设项目|征收|扶贫|教育|医疗|社会保障|就业|环境|公共卫生|食品|安全生产|突发|应急|预警|公务员|招考|救助|福利|社会救济/u,
    rules: ['platform/statutory-columns-present'],
    fallback: true,
  },
  {
    name: '公开的栏目',
    pattern: /(?:公开|公布|发布|专栏|设立).{0,200}(?:信息|情况|政策|结果|内容|清单|目录)|未公开/su,
    rules: ['freshness/columns-not-empty', 'freshness/columns-updated'],
    fallback: true,
  },
];

/** What a person must try or look for elsewhere, whatever else its words are. */
export const BY_HAND = /(?:检索|搜索).{0,40}(?:准确|科学|排序)|新媒体|转载|听证座谈|开放日/su;

/** What no page shows: inner work, replies to single applicants, outcomes of proceedings, marks given by others. */
export const OFF_WEB =
  /专项测评|业务培训|业务学习|学习培训|专职人员|组织领导|行政复议|行政诉讼|败诉|被.{0,12}通报|通报问题|时限内.{0,12}答复|办理程序|协助办理|协同办理|保障情况|指导基层|案卷/u;
