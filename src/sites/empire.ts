import type { Site } from '../model/site.ts';

/** 帝国 EmpireCMS: attachments are named by a hash, the real name stands in `title` or beside the link. */
export const empire: Site = {
  id: 'empire',
  name: '帝国 EmpireCMS',
  recognise: {
    generators: ['EmpireCMS', '帝国'],
    paths: ['/d/file/', '/e/public/', '/e/member/'],
  },
};
