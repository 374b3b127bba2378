import { newsPage, type PageParts } from '../page.ts';

/** Paragraphs of a complete guide. */
export const GUIDE_LINES = [
  '为方便公民、法人和其他组织获取政府信息，根据《中华人民共和国政府信息公开条例》（国务院令第711号），编制本指南，并根据变化及时更新。',
  '一、政府信息的分类和编排体系',
  '主动公开的政府信息分为机构职能、政策文件、规划计划、统计信息、财政资金等类别。每条信息编有索引号，由机构代码、公开年月和流水号组成。',
  '二、获取方式',
  '可以通过示例市人民政府网站、市档案馆和市图书馆的政府信息查阅点获取。',
  '三、依申请公开',
  '申请人填写《政府信息公开申请表》，可以当面提交、邮寄信函或者在线提交。能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日。',
  '四、政府信息公开工作机构',
  '机构名称：示例市人民政府办公室政务公开科',
  '办公地址：示例市文化路1号',
  '办公时间：上午8:30—12:00，下午14:30—17:30（法定节假日除外）',
  '联系电话：0990-8800100',
  '传真号码：0990-8800101',
  '互联网联系方式：zwgk@example.gov.cn',
  '五、监督和救济',
  '认为行政机关不依法履行公开义务的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。',
];

/** A page with a guide to disclosure. */
export const guidePage = (lines: readonly string[] = GUIDE_LINES, parts: PageParts = {}): string =>
  newsPage({ heading: '示例市人民政府信息公开指南', body: lines, ...parts });

/** The guide without the lines that match. */
export const without = (pattern: RegExp): readonly string[] => GUIDE_LINES.filter((line) => !pattern.test(line));
