import type { Lesson, Site } from '../model/site.ts';

const SITES_CAP = 300;
const LESSONS_CAP = 60;

/** Sites with one more lesson for a host: newest first, in place of an older one about the same. */
export const withLesson = (sites: readonly Site[], host: string, name: string, lesson: Lesson): readonly Site[] => {
  const id = `learned-${host}`;
  const site = sites.find((one) => one.id === id) ?? { id, name: name === '' ? host : name, recognise: { hosts: [host] } };
  return [{ ...site, lessons: joined([lesson], site.lessons ?? []) }, ...sites.filter((one) => one.id !== id)].slice(0, SITES_CAP);
};

/** Sites without one lesson; a site that we made and that has none left goes too. */
export const withoutLesson = (sites: readonly Site[], id: string, index: number): readonly Site[] =>
  sites.flatMap((site) => {
    if (site.id !== id) return [site];
    const lessons = (site.lessons ?? []).filter((_, at) => at !== index);
    return lessons.length === 0 && site.body === undefined && site.labels === undefined ? [] : [{ ...site, lessons }];
  });

/** Sites with those of a file: what both know of one site is joined, the file's lessons first. */
export const withSites = (sites: readonly Site[], more: readonly Site[]): readonly Site[] => {
  const known = new Map(sites.map((site) => [site.id, site]));
  const added = more.map((site) => {
    const before = known.get(site.id);
    return { ...before, ...site, lessons: joined(site.lessons ?? [], before?.lessons ?? []) };
  });
  const ids = new Set(added.map(({ id }) => id));
  return [...added, ...sites.filter(({ id }) => !ids.has(id))].slice(0, SITES_CAP);
};

/** Sites as a file that others can import; what was said of single pages stays here. */
export const siteFile = (sites: readonly Site[]): string => {
  const shared = sites.map((site) => ({ ...site, lessons: (site.lessons ?? []).filter(({ relation }) => relation !== 'nowhere') }));
  return `${JSON.stringify({ schema: 'disclosure-lens/sites', version: 1, sites: shared }, null, 2)}\n`;
};

const joined = (newer: readonly Lesson[], older: readonly Lesson[]): readonly Lesson[] => {
  const subjects = new Set(newer.map(subjectOf));
  return [...newer, ...older.filter((lesson) => !subjects.has(subjectOf(lesson)))].slice(0, LESSONS_CAP);
};

/** Two lessons of one subject contradict or repeat each other. */
const subjectOf = (lesson: Lesson): string =>
  [
    lesson.field,
    'label' in lesson ? lesson.label : '',
    'page' in lesson ? lesson.page : '',
    'name' in lesson ? lesson.name : '',
    lesson.field === 'attachments' && 'inside' in lesson ? lesson.inside : '',
    'line' in lesson ? `${lesson.relation}${lesson.line}` : '',
  ].join(' ');
