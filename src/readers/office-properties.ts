import type { DocumentProperties } from '../model/document.ts';
import type { Archive } from './archive.ts';
import type { Budget } from './limits.ts';
import { dayOf, filled } from './reading.ts';
import { readXml } from './xml.ts';

/** Properties of an OOXML package: title, author, company, last editor, days. */
export const readOfficeProperties = (archive: Archive, budget: Budget): DocumentProperties => {
  const found = new Map<string, string>();
  const collect = (wanted: readonly string[]) => {
    let field = '';
    return {
      open: (name: string) => {
        field = wanted.includes(name) ? name : '';
      },
      text: (text: string) => {
        if (field !== '') found.set(field, (found.get(field) ?? '') + text);
      },
      close: () => {
        field = '';
      },
    };
  };
  readXml(archive, 'docProps/core.xml', budget, collect(['title', 'creator', 'lastModifiedBy', 'created', 'modified']));
  readXml(archive, 'docProps/app.xml', budget, collect(['Company']));
  const get = (name: string): string => found.get(name) ?? '';
  return filled({
    title: get('title'),
    author: get('creator'),
    company: get('Company'),
    lastModifiedBy: get('lastModifiedBy'),
    created: dayOf(get('created')),
    modified: dayOf(get('modified')),
  });
};
