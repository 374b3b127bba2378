import type { Site } from '../model/site.ts';

/** 大汉 JCMS and JPAAS: template comments around values, generation times in the metas. */
export const hanweb: Site = {
  id: 'hanweb',
  name: '大汉 JCMS / JPAAS',
  recognise: {
    metas: ['Maketime'],
    paths: ['/module/download/downfile.jsp', '/module/visitcount/', '/jpaas-'],
  },
  body: ['zoom', 'article-content'],
  ignore: ['vishidden'],
  labels: { 统一编号: 'none' },
};
