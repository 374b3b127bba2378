/** How assessors speak of faults of columns, sites, special pages, wording and privacy, by rule; written like `DOCUMENT_CLUES`. */
export const SITE_CLUES: Readonly<Record<string, readonly string[]>> = {
  'consultation/consultation-elements-present': [
    '征集 征求意见 公告 & 邮箱 电话 渠道 方式 联系人 起止 提交 草案 起草说明 要素 地址 附上 & LACK',
  ],
  'consultation/consultation-at-least-30-days': [
    '征集 征求意见 公告期 意见稿 & 30日 30天 三十日 不足 过短 太短 偏短 短 只有 仅 少于 不够 & 天 日 期限 时间 时限 期',
  ],
  'consultation/consultation-feedback-published': [
    '征集 征求意见 采纳 & 结束 截止 到期 已过 & 反馈 结果 采纳 & LACK LATE',
    '采纳情况 采纳结果 征集结果 意见反馈 结果反馈 & LACK LATE',
  ],
  'consultation/feedback-elements-present': [
    '采纳 反馈 征集结果 & 笼统 空泛 简单 数量 几条 多少条 理由 原因 具体 条数 & LACK 笼统 空泛 简单 不详 不具体',
    '未采纳 不采纳 & 理由 原因 & LACK',
  ],
  'consultation/consultation-feedback-linked': ['征集 征求意见 采纳 & 反馈 结果 公告 采纳 & 互链 链接 关联 一一对应 互相 相互'],
  'annual-report/annual-report-on-time': ['年报 年度报告 & LATE 3月31日 1月31日'],
  'annual-report/annual-report-year-consistent': [
    '年报 年度报告 标题 & 统计期限 统计时间 时段 起止 年份 年度写 & FORM DIFFER 写成 还是',
    '年报标题 & FORM DIFFER',
  ],
  'annual-report/annual-report-six-sections': [
    '年报 年度报告 部分 内容 & 部分 六个 章节 板块 六项 & 缺 少 不全 不齐 次序 只有 漏 顺序 没有 仅',
  ],
  'annual-report/annual-report-current-template': [
    '年报 年度报告 表格 表 模板 格式 & 旧版 老版 旧表 旧格式 老格式 2019 旧模板 老模板 原格式 新版 最新 新格式',
  ],
  'annual-report/annual-table-labels-standard': ['表头 表格标签 行名 列名 指标名 项目名称 表格文字 & FORM DIFFER 擅自 修改 改动 改了'],
  'annual-report/annual-table-balanced': ['表 表格 数据 数字 合计 总计 & 勾稽 不平 相加 不等于 加总 加起来 算不平 逻辑关系 之和 对不平'],
  'annual-report/annual-carryover-consistent': ['结转 & DIFFER 去年 上年 上一年 往年'],
  'annual-report/annual-cells-filled': ['表格 数据 单元格 空格 表中 年报表 & 空格 空白 未填 填0 斜杠 / 留空 漏填 没填 小数 空着 负数'],
  'annual-report/annual-text-matches-table': [
    '正文 文字 叙述 第一部分 总体情况 & 表 表格 & DIFFER 件 条',
    '文字部分 正文数据 正文数字 & DIFFER 表',
  ],
  'annual-report/annual-fee-stated': ['信息处理费 处理费 收费情况 收取费用 & LACK'],
  'annual-report/annual-fee-unit-stated': ['收费 金额 处理费 & 单位 万元 & LACK 未标'],
  'annual-report/annual-accountability-covered': ['考核 社会评议 责任追究 监督保障 & 年报 年度报告 & LACK', '社会评议 责任追究 & LACK'],
  'annual-report/annual-report-original': ['年报 年度报告 上年 上一年 往年 去年 & SAME'],
  'organisation/agency-elements-present': [
    '机构 单位 部门 内设 & 职能 职责 地址 电话 办公时间 负责人 联系方式 & LACK 不完整',
    '机构信息 机构职能 机构概况 & LACK 不完整',
  ],
  'organisation/leader-info-current': [
    '领导 负责人 班子 主要领导 局长 主任 书记 县长 & 调走 免职 离职 卸任 调离 调整 更新 离任 陈旧 已调 不再担任 退休 旧 变动 分工',
  ],
  'organisation/office-hours-and-phone-well-formed': ['办公时间 电话 区号 传真 & FORM 区号 空号 位数 不完整 少一位 多一位 上午 下午'],
  'guide/guide-elements-present': ['公开指南 信息公开指南 指南 & 受理机构 申请 目录 分类 编排 要素 范围 获取方式 内容 & LACK'],
  'guide/guide-cites-current-law': [
    '指南 依申请 & 15个工作日 十五个工作日 旧条例 老条例 新条例 修订前 过时 未修订 未按新 原条例 2008 现行条例 未更新',
  ],
  'guide/guide-application-channels-present': ['指南 依申请 申请 & 申请渠道 渠道 申请方式 受理方式 申请表 在线申请 邮寄 & LACK'],
  'guide/guide-relief-stated': ['指南 & 监督 救济 复议 诉讼 投诉 举报 & LACK'],
  'platform/platform-four-blocks-present': [
    '专栏 平台 信息公开 & 四个板块 四板块 板块 四大 公开制度 & LACK FORM',
    '信息公开专栏 公开平台 & 板块 & LACK',
  ],
  'platform/platform-search-present': ['搜索 检索 查询框 搜索框 & LACK 不可用 用不了 不能'],
  'platform/statutory-columns-present': [
    '法定主动公开 法定公开 & 栏目 目录 内容 & LACK',
    '栏目 目录 & 未设置 未开设 没有设 未建 没有开设 未设',
  ],
  'permit/permit-published-within-7-workdays': ['处罚 许可 双公示 & LATE 7个工作日 七个工作日 才'],
  'permit/permit-fields-present': ['处罚 许可 双公示 & 字段 要素 项目 决定书文号 相对人 有效期 & LACK'],
  'permit/credit-code-valid': ['统一社会信用代码 信用代码 & FORM 位 校验 错'],
  'permit/penalty-basis-stated': ['处罚 & 依据 法律条款 法条 & LACK 不明'],
  'budget/budget-published-within-20-days': ['预算 决算 三公 & LATE 20日 20天 批复'],
  'budget/budget-content-complete': ['预算 决算 部门收支 & 三公 绩效 政府采购 机关运行 说明 表 国有资产 内容 细化 & LACK'],
  'budget/budget-totals-balanced': ['预算 决算 & 合计 总计 相加 不等 不平 收支 勾稽 & DIFFER 不等 不平 相加 勾稽'],
  'service/service-elements-present': [
    '办事指南 服务指南 事项 办理 & 流程 时限 材料 条件 承诺 法定 收费 窗口 要素 地点 & LACK DIFFER EMPTY',
  ],
  'freshness/home-updated-within-2-weeks': ['首页 主页 门户 & STALE 两周 2周 14天 半个月 十四天'],
  'freshness/columns-updated': [
    '栏目 板块 专栏 目录 频道 信息 内容 动态 & STALE',
    '栏目 板块 & 超过 从 自 & 月 年 & STALE 没 未 无',
    '更新频率 更新频次 更新 & STALE 不足 低',
  ],
  'freshness/columns-not-empty': ['栏目 板块 专栏 子栏目 目录 & EMPTY', '空白栏目 空栏目'],
  'freshness/items-dated': ['列表 信息 条目 栏目 文章 & 发布时间 发布日期 时间 日期 & LACK'],
  'freshness/messages-answered': ['留言 咨询 信箱 来信 提问 网民 网友 互动 & 回复 答复 回应 办理 回音 & LACK LATE 未 不 没人 至今 还没'],
  'freshness/column-content-matches-name': [
    '标题 & 栏目名 栏目名称 & SAME DIFFER',
    '信息 内容 发布 错放 放错 & 栏目 & 错放 放错 不符 不属于 无关 不该 错栏 发错 串 归错 不对应',
  ],
  'spot-check/links-alive': ['链接 链接地址 页面 网址 跳转 & BROKEN', '死链 错链 断链 坏链', '网页 页面 & 打不开 无法访问 无法打开'],
  'spot-check/site-reachable': ['网站 门户 首页 主页 & BROKEN'],
  'links/no-placeholder-links': [
    '链接 点 跳 网址 地址 & 内网 占位 空链接 javascript 本地 127 192.168 空地址 # 没有指向 无指向',
    '空链接 空链',
  ],
  'links/external-links-announced': [
    '外链 外部链接 非政府网站 商业网站 第三方网站 站外 & 链接 提示 跳转 弹窗 LACK 指向 正文',
    '链接 & 商业网站 非政府 企业网站 微商 淘宝',
  ],
  'links/no-hidden-links': ['暗链 隐藏链接 挂马 赌博 博彩 色情 黑链 不良信息'],
  'metatags/site-meta-present': [
    '站点标签 SiteName SiteDomain SiteIDCode & LACK FORM',
    '首页 & meta 标签 & LACK',
    'SiteName SiteDomain SiteIDCode',
  ],
  'metatags/column-meta-present': ['栏目标签 ColumnName ColumnType ColumnDescription ColumnKeywords', '栏目 & meta 标签 & LACK'],
  'metatags/article-meta-present': ['ArticleTitle PubDate ContentSource 内容页标签', '内容页 文章 & meta 标签 & LACK', '标签 meta & LACK'],
  'metatags/meta-consistent': ['标签 meta PubDate ArticleTitle & 页面 标题 显示 实际 & DIFFER'],
  'metatags/site-id-valid': ['网站标识码 标识码 & FORM DIFFER LACK'],
  'site/footer-elements-present': [
    '页脚 页底 底部 页尾 最下方 最下面 & LACK & 主办单位 承办 标识 备案 联系方式 找错 版权 要素',
    '页脚 页底 底部 页尾 最下方 & LACK 主办单位 标识 备案 联系方式 找错',
    '网站标识 网站名称 主办单位 & LACK',
  ],
  'site/filing-number-well-formed': ['备案号 ICP 公安备案 网安备 & FORM LACK DIFFER'],
  'site/official-domain-used': ['域名 & gov.cn 政府域名 非政府 不规范 com'],
  'privacy/no-full-id-number': ['身份证 身份证号 证件号 公民身份号码 & EXPOSED', '身份证 身份证号'],
  'privacy/id-number-well-masked': [
    '身份证 证件号 & 只打码 只打了 脱敏不 遮挡不 只隐 只遮 打码不 隐去不 仅隐 仅遮 不足 不到位 可推 掩码 几位 仍可',
  ],
  'privacy/no-personal-phone': ['手机号 手机号码 个人电话 联系电话 电话号码 & EXPOSED', '手机号 手机号码'],
  'privacy/no-bank-account': ['银行卡 银行账号 银行账户 卡号 一卡通 账号 存折 & EXPOSED', '银行卡 银行账号 一卡通账号 卡号'],
  'privacy/no-detailed-address': ['家庭住址 住址 门牌 详细地址 家庭地址 居住地 & EXPOSED 详细 具体 精确', '家庭住址 门牌号'],
  'privacy/no-sensitive-personal-info': [
    '病情 疾病 健康 残疾 病名 诊断 致贫原因 宗教 未成年 学生 低保 & EXPOSED',
    '敏感个人信息 敏感信息 个人敏感',
  ],
  'privacy/no-hidden-personal-info': ['隐藏列 隐藏行 隐藏工作表 隐藏 取消隐藏 白色字 源代码 & 个人 身份证 手机 信息 EXPOSED'],
  'wording/no-severe-wording-errors': ['严重表述 表述错误 政治性 领导人姓名 领导人 严重错误 重要表述 敏感词 错敏词'],
  'wording/no-typos': ['错别字 错字 别字 用词错误 误写 写成 多字 漏字 应为 & LACK FORM 正文 字 文中 “ 有', '错别字 错字 别字'],
  'wording/terms-current': [
    '机构名称 名称 称谓 提法 表述 机构 部门 单位 文中 仍用 & 过时 旧称 已更名 更名 撤销 原名 老名称 改名 合并 旧名',
  ],
  'wording/punctuation-proper': ['标点 逗号 顿号 引号 书名号 半角 全角 英文标点 & 不规范 错 误 不当 混用 不统一 FORM 用成'],
  'wording/dates-and-figures-possible': [
    '日期 数字 数据 月 金额 & 不存在 不可能 2月30 31日 13月 前后矛盾 合计不对 不合逻辑 百分比',
    '日期 & 不存在 不可能',
  ],
  'wording/map-review-number-present': ['地图 审图号 & LACK', '审图号'],
  'accessibility/accessibility-entry-present': ['无障碍 适老 长者 老年 关怀版 & LACK 入口 不能 无法 浏览 模式'],
  'accessibility/images-have-alt': ['图片 & 替代文本 替代文字 alt 文字说明 文字描述 & LACK'],
  'accessibility/notice-body-is-text': [
    '正文 内容 公告 通知 文件 全文 通篇 & 图片 截图 照片 拍照 & 只有 仅 全是 均为 形式 只发 都是 代替 整页 上传 一张 是图 没有文字 贴了',
  ],
  'accessibility/page-language-declared': ['页面语言 lang 语言声明 语言属性 & LACK'],
};
