import type { Site } from '../model/site.ts';

/** 博达 Visual SiteBuilder: attachments hang below the body as 附件【…】已下载 n 次. */
export const vsb: Site = {
  id: 'vsb',
  name: '博达 VSB',
  recognise: {
    ids: [
      'vsb_content',
      'vsb_content_2',
      'vsb_content_4',
      'vsb_content_6',
      'vsb_content_100',
      'vsb_content_500',
      'vsb_content_501',
      'vsb_newpage',
    ],
    classes: ['v_news_content'],
    paths: ['/system/_content/download.jsp'],
  },
  body: ['v_news_content', 'vsb_content', 'vsb_content_2', 'vsb_content_4', 'vsb_content_6', 'vsb_content_100', 'vsb_content_500'],
};
