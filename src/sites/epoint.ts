import type { Site } from '../model/site.ts';

/** 国泰新点 EpointWebBuilder, common on public resource trading sites. */
export const epoint: Site = {
  id: 'epoint',
  name: '国泰新点',
  recognise: {
    classes: [
      'ewb-container',
      'ewb-main',
      'ewb-article',
      'ewb-article-info',
      'ewb-details',
      'ewb-details-info',
      'ewb-header',
      'ewb-location',
    ],
    paths: ['/EpointWebBuilder/'],
  },
  body: ['ewb-article-info', 'ewb-details-info', 'ewb-article-content'],
  ignore: ['ewb-header', 'ewb-footer', 'ewb-location'],
  labels: { 信息时间: 'publishDate' },
};
