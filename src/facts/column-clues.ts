import type { KindClue } from './page-clues.ts';

/** Clues in the column path and column tags. */
export const COLUMN_CLUES: readonly KindClue[] = [
  { type: 'interpretation', pattern: /解读|政策问答|图解/u, weight: 4 },
  {
    type: 'consultation',
    pattern: /意见征集|征集调查|民意征集|征求意见|建议征集|网上听证|征集反馈|调查征集|听证|(?:网上|问卷|在线)调查/u,
    weight: 4.5,
  },
  { type: 'annual-report', pattern: /公开年报|年度报告|部门年报|政府年报|工作年报/u, weight: 4 },
  { type: 'guide', pattern: /公开指南|办事指南|服务指南/u, weight: 4 },
  {
    type: 'organisation',
    pattern:
      /领导(?:信息|之窗|分工|介绍|成员|班子|简介)|政府领导|(?:县|市|区|省|镇|乡|州)长$|机构(?:职能|设置|概况|信息|简介)|单位(?:职能|概况)|内设机构|主要职责|组织机构|(?:机关|内设)(?:处室|科室)|(?:[直下所]属(?:机构|单位)|事业单位|(?:^|>)(?:政府|组成)(?:机构|部门)|工作部门)$/u,
    weight: 4,
  },
  {
    type: 'news',
    pattern: /要闻|动态|新闻|资讯|时政|(?:媒体|图片|视频)(?!解读)|活动|头条|快讯|工作信息|采购|招标|公示|预决算|招聘|人事/u,
    weight: 2.5,
  },
  {
    type: 'policy',
    pattern:
      /(?:政府|部门|政策|规范性|上级|本级|县政府|市政府|省政府|区政府|委|局|办)文件|政策法规|法规规章|行政法规|规章|政策文件|文件库|法律法规|公开制度|[政府办]发$/u,
    weight: 3,
  },
  { type: 'policy', pattern: /通知公告|公告公示|政府公告|公告|通知|文件/u, weight: 1 },
];
