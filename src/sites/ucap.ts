import type { Site } from '../model/site.ts';

/** 开普 UCAP: PubDate is the time of generation, so the byline is what counts. */
export const ucap: Site = {
  id: 'ucap',
  name: '开普 UCAP',
  recognise: {
    ids: ['UCAP-CONTENT'],
    metas: ['template,templategroup,version'],
  },
  body: ['UCAP-CONTENT'],
  ignore: ['BreadcrumbNav'],
};
