import type { Site } from '../model/site.ts';

/** 龙讯, used by most sites of Anhui: a four-column table of 索引号 to 政策咨询电话 above the text. */
export const lonsun: Site = {
  id: 'lonsun',
  name: '龙讯',
  recognise: {
    classes: ['j-fontContent', 'ls-header', 'lmpagebody'],
  },
  body: ['j-fontContent'],
  metadata: ['xxgk_table', 'xxgk_gkxx'],
  ignore: ['ls-header', 'ls-footer', 'wzewm'],
  labels: { 组配分类: 'none', 政策咨询机关: 'none', 政策咨询电话: 'none', 词号: 'none', 信息来源: 'contentSource' },
};
