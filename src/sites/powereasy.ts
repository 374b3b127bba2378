import type { Site } from '../model/site.ts';

/** 动易 SiteFactory. */
export const powereasy: Site = {
  id: 'powereasy',
  name: '动易 SiteFactory',
  recognise: {
    generators: ['PowerEasy', '动易'],
    paths: ['/Category_'],
  },
  body: ['fontzoom', 'conTxt'],
};
