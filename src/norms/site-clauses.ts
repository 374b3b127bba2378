import type { Basis } from '../audit/rule.ts';

/** 地方通报: what a site's foot holds. */
export const footerElements: Basis = {
  norm: 'notices',
  clause: '',
  mark: 'V',
  quote: '做好党政机关网站标识、网站标识码、网络内容服务商备案编号、公安机关备案标识等内容的规范添加',
};

/** 地方通报: the entrance for reporting errors. */
export const reportErrorsEntrance: Basis = {
  norm: 'notices',
  clause: '',
  mark: 'V',
  quote: "规范添加'我为政府网站找错'监督举报平台入口",
};

/** 地方通报: no domains of others, no bare addresses. */
export const noForeignDomains: Basis = {
  norm: 'notices',
  clause: '',
  mark: 'V',
  quote: "杜绝在政府网站添加非'gov.cn'结尾的域名地址或IP地址,防止产生断链、不良链接",
};

/** 设计规范: what a site's foot holds. */
export const footerList: Basis = {
  norm: 'N14',
  clause: '附件',
  mark: 'M',
  gist: '页脚列明主办单位、联系方式、网站标识码、备案号、网站地图等',
};

/** 发展指引: links to other sites are announced. */
export const leavingAnnounced: Basis = { norm: 'N14', clause: '正文', mark: 'M', gist: '打开非政府网站的链接应当有提示' };

/** 发展指引: domains of government sites. */
export const governmentDomain: Basis = {
  norm: 'N14',
  clause: '正文',
  mark: 'V2',
  gist: '政府网站使用以 .gov.cn 为后缀的英文域名和符合要求的中文域名',
};

/** 检查指标: links work and are safe. */
export const linksUsable: Basis = { norm: 'N15', clause: '链接可用性', mark: 'V2', gist: '网站链接应当能正常打开、指向正确、内容安全' };

/** 检查指标: the home page is updated. */
export const homeUpdated: Basis = { norm: 'N15', clause: '单项否决', mark: 'V2', gist: '首页栏目 2 周内应有信息更新' };

/** 检查指标: columns are updated. */
export const columnsAreUpdated: Basis = {
  norm: 'N15',
  clause: '单项否决',
  mark: 'V2',
  gist: '动态、要闻类栏目 2 周内、通知公告和政策文件类一级栏目 6 个月内应有更新，其他应更新栏目不得长期不更新',
};

/** 检查指标: no empty columns. */
export const noEmptyColumns: Basis = { norm: 'N15', clause: '单项否决', mark: 'V2', gist: '栏目不得有名称而无内容' };

/** 检查指标: messages are answered. */
export const messagesAreAnswered: Basis = {
  norm: 'N15',
  clause: '单项否决',
  mark: 'V2',
  gist: '政务咨询类栏目的有效留言应当在 3 个月内回应',
};

/** 公文格式 7.3.3: levels of headings. */
export const headingLevels: Basis = {
  norm: 'N22',
  clause: '7.3.3',
  mark: 'V2',
  gist: '结构层次序数依次用“一、”“（一）”“1.”“（1）”标注',
};

/** 规章集中公开: what such a page holds. */
export const regulationForm: Basis = {
  norm: 'N13',
  clause: '第一条',
  mark: 'V',
  quote:
    '规章集中公开时，只公开标题、题注和正文，不重复公开负责人签署的命令。题注应当包含公布时间及文号、修订时间及文号、施行时间等标识性信息',
};

/** 规章制定程序条例第7条: how a regulation may be called. */
export const regulationName: Basis = { norm: 'N3', clause: '第7条', mark: 'V', quote: "规章的名称一般称'规定'、'办法'，但不得称'条例'" };

/** 无障碍环境建设法第32条: step by step. */
export const accessibleSites: Basis = {
  norm: 'N9',
  clause: '无障碍环境建设法第32条',
  mark: 'V',
  quote: '应当逐步符合无障碍网站设计标准和国家信息无障碍标准',
};

/** 适老化与无障碍改造: an entrance. */
export const accessibilityEntrance: Basis = { norm: 'N28', clause: '', mark: 'V2', gist: '政府网站提供适老化、无障碍服务入口' };

/** 无障碍技术标准. */
export const accessibilityStandard = (gist: string): Basis => ({ norm: 'N28', clause: '技术条款', mark: 'M', gist });

/** 年度报表通知: when a site's own yearly report is out. */
export const siteReportPublished: Basis = {
  norm: 'N17',
  clause: '',
  mark: 'V',
  quote: '各级各类政府网站的《政府网站工作年度报表》于每年1月31日前在本网站首页显著位置发布',
};

/** 检查指标: the site can be opened. */
export const siteReachable: Basis = {
  norm: 'N15',
  clause: '单项否决',
  mark: 'V2',
  gist: '15 秒打不开、1 周内多次访问失败达到 5% 的计为站点无法访问',
};

/** 网络版格式: a province's own. */
export const localWebFormat: Basis = {
  norm: 'N24',
  clause: '',
  mark: 'S',
  gist: '地方考评口径：规范性文件网络版按本省规定的格式、字体发布',
};

/** 公文格式: type and layout on paper. */
export const paperFormat: Basis = {
  norm: 'N22',
  clause: '7.2、7.3',
  mark: 'V2',
  gist: '纸质公文：标题 2 号小标宋体居中，正文 3 号仿宋体、首行缩进 2 字，一级标题黑体、二级标题楷体',
};

/** 设计规范: one template, one look. */
export const uniformLook: Basis = {
  norm: 'N14',
  clause: '附件',
  mark: 'V2',
  gist: '同一类别的栏目和信息使用同一模板，统一字体、字号、行间距和布局',
};
