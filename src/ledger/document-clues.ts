/** How assessors speak of faults of documents, their attachments and interpretations, by rule: groups joined by `&`, other ways to say a group by blanks. */
export const DOCUMENT_CLUES: Readonly<Record<string, readonly string[]>> = {
  'document/document-number-present': ['文号 发文字号 字号 文件编号 发文号 & LACK'],
  'document/document-number-well-formed': [
    '文号 发文字号 字号 & 方括号 括号 六角 圆括号 不规范 写法 书写 格式 多“第”字',
    '文号 发文字号 & 前加第 空格 年份不全',
  ],
  'document/document-number-consistent': [
    '文号 发文字号 字号 & 附件 正文 Word PDF 原件 文件内 文中 & DIFFER',
    '文号 发文字号 字号 & 网页 页面 正文 & 附件 Word PDF 原件 & DIFFER',
    '文号 发文字号 字号 & DIFFER',
    '页面文号 & 正文文号 附件文号',
  ],
  'document/document-number-single': ['文号 发文字号 字号 & 两个 多个 2个 几个 同时 并列'],
  'document/document-number-year-plausible': [
    '文号 发文字号 & 年份 年度 年 & 成文 落款 印发 发布 & 但 不符 不一致 却 对不上 而',
    '文号年份 & DIFFER 有误 错误',
  ],
  'document/policy-dates-present': [
    '成文日期 成文时间 发文日期 生成日期 制发日期 & LACK',
    '发布日期 发布时间 公开日期 & LACK',
    '日期 & LACK & 页面 要素 元数据 文件',
  ],
  'document/policy-dates-in-order': [
    '发布日期 发布时间 公开时间 公开日期 & 早于 先于 前于 在前 & 成文 落款 印发',
    '成文日期 成文时间 & 晚于 迟于 在后 & 发布 公开',
    '发布日期 发布时间 成文日期 & 未来 还没到 尚未到 倒置 颠倒 先后',
  ],
  'document/issue-date-matches-signature': [
    '成文日期 成文时间 发文日期 & 落款 文末 署名 & DIFFER',
    '落款日期 落款时间 & DIFFER & 成文 元数据 页面 要素',
  ],
  'document/published-within-20-workdays': [
    '文件 政策 信息 公开 印发 成文 发布 & 20个工作日 二十个工作日 20日内',
    '公开 发布 上网 上传 挂网 上报网站 & LATE 才',
    '印发 成文 出台 制定 形成 & 才 & 上网 公开 发布 挂网 上传',
  ],
  'document/validity-stated': ['有效性 时效性 效力 是否有效 有效状态 现行有效 有效还是废止 & LACK', '有效性 时效性 & 栏 & EMPTY LACK'],
  'document/validity-consistent': [
    '废止 失效 有效期 到期 已满 过期 届满 & 仍 还 显示 标注 标为 & 有效 现行',
    '有效性 时效性 效力状态 & DIFFER FORM 不准确 未更新 与清理结果',
    '尚未施行 未到施行 & 有效',
  ],
  'document/catalogue-fields-present': [
    '索引号 主题分类 所属分类 体裁 目录要素 组配分类 信息分类 主题词 关键词 & LACK EMPTY',
    '要素 元数据 & LACK & 索引号 分类 关键词',
  ],
  'document/index-number-code-valid': ['索引号 & 信用代码 机构代码 机关代码 代码 前缀 编码 & FORM DIFFER', '索引号 & FORM'],
  'document/issuer-matches-signature': [
    '发布机构 发文机关 发文单位 发布单位 制发机关 信息来源 & 落款 署名 文末 & DIFFER 却',
    '发布机构 发文机关 发文单位 & 落款单位 落款机关',
    '发布机构 发文机关 发文单位 & FORM DIFFER',
  ],
  'document/openness-attribute-stated': [
    '公开属性 此件公开 此件主动公开 公开发布 主动公开字样 公开方式 公开标识 & LACK',
    '不予公开 依申请公开 不公开 & 文件 标注 字样 属性 却 挂 发布',
  ],
  'document/no-secrecy-mark': [
    '密级 涉密 秘密 机密 内部资料 内部文件 内部使用 工作秘密 注意保存 不得外传 & 公开 挂 发布 标 字样 上网 泄 网',
    '密级 内部资料 不得外传 工作秘密',
  ],
  'attachments/downloads-offered': [
    '下载 & LACK 不能 & Word PDF 文件 版本 附件',
    '没有提供 未提供 缺少 未上传 没有上传 无 未挂 & Word PDF word版 pdf版 下载 版本 原件 电子版',
    '只有网页 仅网页版 仅有网页 没有下载 无下载 不可下载 下载功能 可下载 下载版 下载入口',
  ],
  'attachments/attachments-open': ['附件 下载 文件 & BROKEN', '附件 & 空的 0KB 0字节 损坏 乱码 提示错误'],
  'attachments/versions-identical': [
    '网页 网页版 正文 页面 & PDF Word 附件 盖章件 扫描件 原件 版本 & DIFFER 少 多 漏',
    '三个版本 三版 各版本 不同版本 两个版本 几个版本 两版 & DIFFER',
    '显示不完整 内容不全 & PDF Word 附件 原件',
  ],
  'attachments/word-protection-as-configured': ['限制编辑 编辑限制 只读 可编辑 可以编辑 可修改', '口令 密码 & 打开 附件 Word 文件 文档'],
  'attachments/pdf-text-extractable': [
    '扫描件 扫描版 图片版 扫描图片 影印 & PDF 附件 复制 文件 文字',
    'PDF & 复制 选中 检索 & 无法 不能 禁止 不可',
  ],
  'attachments/attachment-list-matches': [
    '附件 & 个 份 项 & 只挂 实际 只有 仅 只上传 却',
    '附件说明 附件清单 附件目录 & DIFFER',
    '附件 & 数量 个数 & DIFFER 不足 少',
    '正文 文中 文末 & 附件 & LACK 漏挂 漏传 少传',
  ],
  'attachments/attachment-list-unpunctuated': ['附件 附件名 附件说明 & 标点 句号 分号 书名号 顿号 & 多 后 有 加'],
  'attachments/attachment-name-readable': [
    '附件 附件名 附件名称 文件名 & 乱码 一串 数字 看不出 不知 无意义 不清 字母 命名',
    '附件命名 附件名称 附件名 & FORM 不可读',
  ],
  'attachments/attachment-properties-clean': ['附件 Word 文档 文件 & 批注 修订 修改痕迹 作者 属性 痕迹 审阅'],
  'attachments/attachment-format-allowed': [
    '附件 & 格式 后缀 类型 压缩包 exe rar & 不常用 不常见 不通用 特殊 专用软件 少见 不支持 不规范 程序',
  ],
  'format/signature-date-arabic': [
    '落款 成文日期 日期 & 汉字 中文数字 大写 阿拉伯 〇 补零 虚位 0',
    '落款日期 落款时间 落款年月 & 写法 FORM',
  ],
  'format/title-clean': [
    '标题 & 重复 叠字 多余 标点 空格 残留 多字 漏字 符号 乱码 冒号 句号',
    '标题 & 网页标题 浏览器 标签页 & DIFFER',
    '标题 & FORM 末尾 后面带 带了 句号',
  ],
  'format/heading-levels-in-order': ['序号 层次 层级 编号 条款 小标题 & 混乱 错乱 跳 重复 不连续 不对 颠倒 缺 有误 直接到 错误 断 乱'],
  'format/no-template-residue': [
    '模板 占位 样例 残留 填写 示例 测试 XX ×× 代码 乱码 & 残留 文字 内容 未删 未替换 未清 未改 正文 多余 出现 页面 标签',
  ],
  'format/regulation-page-complete': ['规章 & 题注 公布令 规章库 国徽 集中公开 名称 格式 & LACK FORM'],
  'interpretation/interpretation-links-document': [
    '解读 & 文件 原文 政策 & 未关联 没有关联 未链接 没有链接 关联不 链接不 链接到 未挂 没挂 互链',
    '解读 & 链接 关联 & 文件 原文 原政策 & LACK 不',
    '原文件链接 原文链接 被解读的文件 被解读文件 政策原文 & LACK',
  ],
  'interpretation/document-links-interpretation': [
    '文件 政策 办法 & 解读 & 应解读 未解读 没有解读 无解读 未配套 没有配套 缺解读 缺少解读 未挂解读 未关联解读 没挂解读 无配套',
    '文件页 政策文件 规范性文件 文件 & LACK 未关联 & 解读链接 配套解读 对应解读 相关解读 解读材料',
  ],
  'interpretation/interpretation-timely': ['解读 & LATE 不同步 未同步 没有同步 晚'],
  'interpretation/interpretation-original': ['解读 & SAME 摘抄 摘录 精简 缩写 压缩 原文'],
  'interpretation/interpretation-substantive': [
    '解读 & 小标题 标题罗列 空洞 没有实质 无实质 过于简单 太简单 罗列 不深入 不充分 几句话 简短 深度',
    '解读质量 解读内容 & 不高 不够 简单 空泛 单薄',
  ],
  'interpretation/interpretation-not-drafting-note': ['起草说明 编制说明 & 解读 代替 当 充当 作为 冒充'],
  'interpretation/interpretation-elements-present': [
    '解读 & 背景 依据 意义 举措 核心 要素 主要内容 关键词 目标 & LACK 不清 未写清 没写清',
    '解读要素 解读内容要素 & LACK',
  ],
  'interpretation/interpretation-forms-varied': [
    '解读 & 形式 图解 图表 视频 方式 多样 & 单一 全是 只有 都是 没有 缺乏 仅 少 不丰富',
    '解读 & 纯文字 全部是文字 单一',
  ],
};
