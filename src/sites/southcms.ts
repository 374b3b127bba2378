import type { Site } from '../model/site.ts';

/** Guangdong's shared platform of disclosure catalogues: 索引号, 分类, 发布机构, 成文日期, 名称, 文号, 发布日期, 主题词. */
export const southcms: Site = {
  id: 'southcms',
  name: '广东政府信息公开目录（集约化平台）',
  recognise: {
    classes: ['td-value-xl'],
    paths: ['/gkmlpt/content/'],
  },
  body: ['article-content'],
  metadata: ['classify'],
  labels: { 名称: 'title' },
};
