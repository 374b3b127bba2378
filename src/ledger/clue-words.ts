/** What assessors call each kind of fault; clues name a whole family by its key. */
export const FAMILIES: Readonly<Record<string, string>> = {
  LACK: '没有 未填 未标 未注明 未提供 未写 未见 未列 未公开 未公布 未发布 未设 未挂 未附 未上传 未说明 未明确 未展示 未配 缺少 缺失 欠缺 遗漏 空缺 不完整 不全 找不到 看不到 缺 无 漏 未',
  DIFFER: '不一致 不同 不符 不相符 对不上 不匹配 矛盾 有出入 不对应 不统一 不吻合 却是 却写 却为 而是 两个样 冲突 有差异 不相同',
  FORM: '不规范 不标准 不正确 格式 写法 括号 错误 有误 不合 随意 不统一 写错 填错',
  LATE: '不及时 滞后 超期 逾期 超过 超出 超时 晚于 过晚 太晚 才发 才上 才公 才挂 才补 个月后 天后 未按时 未及时 未在规定 规定时间 规定时限 时效 延迟 迟',
  SAME: '雷同 重复 照抄 照搬 复制 抄袭 一模一样 一样 相同 原文 粘贴 搬运 换了年份 抄',
  BROKEN:
    '打不开 失效 404 无法访问 无法打开 无法下载 不能下载 不能打开 下载不了 不存在 点不开 没反应 无反应 死链 错链 断链 空文件 无法链接 报错 损坏 错误页 无法正常',
  EXPOSED:
    '泄露 泄漏 未脱敏 未打码 未隐 未遮 未做处理 未处理 未作处理 脱敏 完整 明文 公开了 暴露 去标识 直接公开 全部显示 显示全 个人信息 隐私 出现 可见 含有 带有 公布了',
  EMPTY: '空白 为空 没有内容 无内容 没有任何 没有信息 无信息 空栏目 零信息 未发布任何 一条信息都没有 没有数据',
  STALE: '未更新 不更新 没有更新 没更新 长期 停更 无更新 没发 没有发过 更新不及时 更新慢 没有新 未发布新 未再发布 无新增 最新一条 最近一条',
};

/** Words that tell which kind of page a row speaks of, by the category of rules; the first that fits counts. */
export const DOMAINS: readonly (readonly [category: string, words: string])[] = [
  ['annual-report', '年报 年度报告'],
  ['service', '办事指南 服务指南 办理流程 办事事项 政务服务事项'],
  ['guide', '公开指南 申请指南'],
  ['interpretation', '解读 图解 一图读懂'],
  ['consultation', '征集 征求意见 意见采纳 采纳情况 民意'],
  ['budget', '预算 决算 三公 预决算'],
  ['permit', '行政处罚 行政许可 双公示 处罚决定 许可决定'],
  ['organisation', '机构职能 机构设置 机构信息 机构概况 领导信息 领导之窗 内设机构'],
];
