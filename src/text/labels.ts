import { isTraditional, simplified, traditionalCharacters } from './traditional.ts';
import { isBlank } from './white-space.ts';

const ORNAMENTS = '【】[]［］（）()〔〕|｜·•◆■●★▪▶*、-—';

/** What a label stands for. `other` is a label of the metadata block without a fact, `notice` ends a value but says nothing of the document. */
export type LabelName =
  | 'documentNumber'
  | 'issueDate'
  | 'publishDate'
  | 'effectiveDate'
  | 'expiryDate'
  | 'validity'
  | 'indexNumber'
  | 'unifiedNumber'
  | 'issuer'
  | 'topicCategory'
  | 'contentSource'
  | 'title'
  | 'keywords'
  | 'summary'
  | 'attachments'
  | 'other'
  | 'notice';

/** A known label: what it stands for, and how surely (0 is the surest wording). */
export interface KnownLabel {
  readonly name: LabelName;
  readonly rank: number;
}

/** Wordings by name, the surest group first; those of later groups yield to those of earlier ones on the same page. */
const WORDINGS: ReadonlyMap<LabelName, readonly string[]> = new Map<LabelName, readonly string[]>([
  [
    'documentNumber',
    [
      '文号 发文字号 发文文号 文件编号 文件字号 发布文号 文件文号 公文字号 公文文号 发文号 文件号 公文号 发字号 政策文号 原文号 发文编号 公文编号 文件号码 令号 公告号',
      '字号 编号 行政处罚决定书文号 处罚决定书文号 决定书文号 行政许可决定文书号',
    ],
  ],
  ['indexNumber', ['索引号 索取号 索引编号 索引码 公开索引号 信息索引 目录索引号', '索引']],
  ['unifiedNumber', ['统一编号 统一登记号 登记号 登记编号 规范性文件统一编号 规范性文件编号 备案号 备案登记号 政策编号']],
  [
    'issueDate',
    [
      '成文日期 成文时间 生成日期 生成时间 发文日期 发文时间 制发日期 制发时间 形成日期 形成时间 产生日期 产生时间 制文日期 签发日期 签发时间 文件日期 拟稿日期 制定日期 制作日期 成文日 发文日',
      '印发日期 印发时间 颁布日期 颁布时间 公布日期 公布时间 作出处罚决定的日期 作出处罚决定日期 作出处罚的日期 作出处罚日期 处罚决定日期',
    ],
  ],
  [
    'publishDate',
    [
      '发布日期 发布时间 公开日期 公开时间 发布于 发布 发表时间 发表日期 上网日期 上网时间 上传日期 上传时间 刊登日期 发稿时间 发稿日期 挂网时间 挂网日期 公示日期 发布日 网上发布日期 主动公开日期 发文公开日期 时间发布 日期发布',
      '日期 时间 信息时间 录入时间 录入日期 添加时间 添加日期 加入时间 加入日期 入库时间 创建时间 创建日期 编辑时间 提交时间',
      '更新时间 更新日期 最后更新 修改时间',
    ],
  ],
  ['effectiveDate', ['生效日期 生效时间 施行日期 施行时间 实施日期 实施时间 执行日期 执行时间 起效日期 起始日期 开始日期 生效日 施行日']],
  ['expiryDate', ['废止日期 废止时间 失效日期 失效时间 有效期至 终止日期 截止日期 失效日 有效截止日期 废止失效日期 失效废止日期']],
  [
    'validity',
    [
      '有效性 是否有效 效力状态 效力状况 时效性 有效状态 有效状况 有效情况 文件有效性 效力 效力性 时效 时效状态 是否失效 效力情况 现行有效性 有效否 有效与否',
      '有效期 有效期限 文件状态 信息状态 政策状态 文件时效 政策时效 有效时间',
    ],
  ],
  [
    'issuer',
    [
      '发文机关 发文机构 制发机关 制文机关 发文单位 制定机关 发文部门 制发单位 制发部门 制定单位 成文单位 印发机关 颁布机关 颁发部门 颁布单位 制发机构 制定部门 制作机关 发文主体 制定主体',
      '发布机构 发布机关 发布单位 发布部门 公开主体 公开机关 公开机构 公开单位 公开部门 发布者单位 生成机构 产生机构 信息产生单位 公布机关 发布主体 办文部门 制作单位 信息提供单位 提供单位 发布单位名称 发布机构名称',
      '责任部门 责任单位 公开责任部门 公开责任单位 信息公开责任部门 公开责任机构 责任机构 信息责任部门 信息责任单位 责任科室 主办部门 起草单位',
      '作出决定机关 作出处罚决定的机关名称 作出处罚决定机关 处罚机关 作出处罚的机关 作出处罚机关 作出行政处罚决定机关 作出行政处罚决定的机关名称 许可机关',
    ],
  ],
  ['topicCategory', ['主题分类 主题类别 所属主题 主题 主题分类名称 信息主题 主题信息', '分类 所属分类 类别 分类名称']],
  [
    'contentSource',
    [
      '来源 信息来源 文章来源 稿件来源 内容来源 新闻来源 转载来源 稿源 信息源 来源单位 来源于 来源网站 来稿来源 消息来源 发布来源',
      '出处 供稿 供稿单位 稿件提供 转自 转载自 来源媒体 信息提供',
    ],
  ],
  ['title', ['标题 名称 信息名称 文件名称 公文名称 题名 文件标题 政策名称 信息标题 公文标题 信息题名 文件题名 事项名称']],
  ['keywords', ['主题词 关键词 关键字 标签']],
  ['summary', ['内容概述 概述 内容摘要 摘要 信息概述 概要 简介 内容简介 内容概要 信息摘要']],
  [
    'attachments',
    ['附件 附件下载 文件下载 相关附件 下载附件 附件列表 文件附件 附件信息 正文下载 相关下载 原文下载 下载 附件材料 附件清单'],
  ],
  [
    'other',
    [
      '公开方式 公开形式 公开类别 公开范围 公开时限 公开属性 公开程序 公开期限 公开状态 载体类型 载体形式 体裁 体裁分类 服务对象 服务对象分类 语种 组配分类 信息类别 信息分类 栏目分类 目录分类 信息形式 公文种类 文种 文件种类 文件类型 文件类别 文件分类 公文类型 发文类型 政策类型 政策类别 政策分类 规范性文件 密级 保密期限 机构分类 机构 地区 区域分类 行业分类 政策咨询机关 政策咨询电话 政策咨询 咨询电话 咨询部门 咨询单位 解读机关 签发人 会签 联合发文单位 成文机构代码 修订日期 修改日期 题注 效力级别 效力等级 法律层级 起草部门 记录形式 所属栏目 栏目 阅读权限 审批程序 获取方式 依据 数据来源 文件来源 目录编号 信息编号 信息代码 项目名称 公开依据 发布文种 政策层级 发布层级 适用对象 使用对象 适用范围 主题类型 级别',
    ],
  ],
  [
    'notice',
    [
      '浏览次数 浏览量 浏览 浏览数 点击数 点击率 点击量 点击次数 点击 访问量 访问次数 访问 阅读 阅读量 阅读次数 阅读数 阅览 阅览次数 人气 人气指数 已浏览 查看次数 次数 作者 文章作者 责任编辑 编辑 责编 编审 编发 审核 审核人 初审 复审 终审 一审 二审 三审 审签 校对 记者 通讯员 摄影 撰稿 拟稿 录入 录入人 录入者 发布人 发布者 信息员 字体 字体大小 字体显示 字体设置 浏览字号 文字字号 字号大小 文字大小 字大小 视力保护色 保护视力色 背景色 背景 分享 分享到 分享至 打印 打印本页 关闭 收藏 朗读 语音播报 文章类型 稿件类型 信息类型 稿件编号 保护色 扫一扫 今天是 今天 今日 现在是 当前时间 现在时间 系统时间 当前位置 您当前的位置 您的位置 您现在的位置 当前所在位置 您所在的位置 所在位置 位置 上一篇 下一篇 上一条 下一条 上一页 下一页 相关链接 相关文档 相关解读 相关文件 关联文件 相关信息 相关阅读 主办 主办单位 承办 承办单位 技术支持 地址 电话 邮编 网站标识码 联系电话 联系人 联系地址 联系方式 传真 邮箱 电子邮箱 版权所有 备案序号 文章编号 天气 用户评价 评论 扫码 二维码',
    ],
  ],
]);

/** Words that may stand before a label without changing it: 信息索引号, 网站发布日期. */
const PREFIXES = [
  '政府信息',
  '规范性文件',
  '信息',
  '文件',
  '公文',
  '文章',
  '稿件',
  '网站',
  '页面',
  '政策',
  '原文',
  '本文',
  '新闻',
  '首次',
] as const;
/** Longest label, in characters without blanks. */
export const LABEL_CAP = 16;

const known: ReadonlyMap<string, KnownLabel> = new Map(
  [...WORDINGS].flatMap(([name, groups]) =>
    groups.flatMap((group, rank) => group.split(' ').map((wording) => [wording, { name, rank }] as const)),
  ),
);

/** The name a text spells, `publishDate`; null when it spells none. */
export const labelName = (text: string): LabelName | null => [...WORDINGS.keys()].find((name) => name === text) ?? null;

/** What a unit may be of a label: a cheap way to say no, asked of nearly every line and word. */
const PART = { first: 1, last: 2, ornament: 4 } as const;

const parts = ((): Uint8Array => {
  const table = new Uint8Array(65_536);
  const add = (unit: number, part: number): void => {
    table[unit] = (table[unit] ?? 0) | part;
  };
  for (const wording of [...known.keys(), ...PREFIXES]) add(wording.charCodeAt(0), PART.first);
  for (const wording of known.keys()) add(wording.charCodeAt(wording.length - 1), PART.last);
  for (const unit of ORNAMENTS) add(unit.charCodeAt(0), PART.ornament | PART.last);
  for (const [traditional, simple] of traditionalCharacters) add(traditional.charCodeAt(0), table[simple.charCodeAt(0)] ?? 0);
  return table;
})();

/** Whether a label may begin at this UTF-16 unit. */
export const mayBeginLabel = (unit: number): boolean => ((parts[unit] ?? 0) & PART.first) !== 0;

/** Whether a label, or the ornament behind one, may end with this UTF-16 unit. */
export const mayEndLabel = (unit: number): boolean => ((parts[unit] ?? 0) & PART.last) !== 0;

const isOrnament = (unit: number): boolean => ((parts[unit] ?? 0) & PART.ornament) !== 0;

/** Index of the first unit from `start` that is neither blank nor an ornament such as `【`. */
export const skipOrnaments = (text: string, start = 0): number => {
  let at = start;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || isOrnament(text.charCodeAt(at)))) at += 1;
  return at;
};

/** What a label stands for; null when it is not known. The text must be free of blanks and colons. */
export const knownLabel = (label: string): KnownLabel | null => {
  if (!mayBeginLabel(label.charCodeAt(0)) || !mayEndLabel(label.charCodeAt(label.length - 1))) return null;
  const whole = known.get(label);
  if (whole !== undefined) return whole;
  for (const prefix of PREFIXES) {
    if (!label.startsWith(prefix)) continue;
    const bare = known.get(label.slice(prefix.length));
    if (bare !== undefined) return bare;
    break;
  }
  return isTraditional(label) ? knownLabel(simplified(label)) : null;
};

/** Whether a UTF-16 unit is a colon of any width: `：` `:` `∶` `﹕` `︰`. */
export const isColon = (unit: number): boolean =>
  unit < 0xfe30 ? unit === 0x3a || unit === 0x2236 : unit === 0xff1a || unit === 0xfe55 || unit === 0xfe30;

/** A label's wording without blanks, colons, brackets and bullets: `【文　　号】：` is 文号. Empty when it is too long for one. */
export const labelKey = (text: string): string => {
  if (text.length > 60) return '';
  let key = '';
  let from = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isPadding(text.charCodeAt(at))) {
      key += text.slice(from, at);
      from = at + 1;
    } else {
      length += 1;
      if (length > LABEL_CAP) return '';
    }
  }
  return from === 0 ? text : key + text.slice(from);
};

/** Han and kana, nearly all that is asked about, are told first. */
const isPadding = (unit: number): boolean => (unit < 0x3041 || unit >= 0xfe00) && (isBlank(unit) || isColon(unit) || isOrnament(unit));
