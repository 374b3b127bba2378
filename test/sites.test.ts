import { describe, expect, test } from 'vitest';
import { recognise } from '../src/facts/site-families.ts';
import { sites } from '../src/sites/all.ts';
import { storedPages } from './stored-pages.ts';

const pages = storedPages();

describe('a page is known by the families it shows the marks of, and by no other', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const known = recognise(page.snapshot(), sites).map(({ id }) => id);
    expect(known).toEqual([...page.expected.sites].sort());
  });
});

describe('a site family', () => {
  test.each(sites.map((site) => [site.id, site] as const))('%s has a stored page', (id) => {
    expect(pages.some(({ expected }) => expected.sites.includes(id))).toBe(true);
  });

  test.each(sites.map((site) => [site.id, site] as const))('%s says only what a page can be matched by', (id, site) => {
    const { hosts = [], ids = [], classes = [], metas = [], generators = [], paths = [] } = site.recognise;
    const marks = [...hosts, ...ids, ...classes, ...metas, ...generators, ...paths];
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => mark.trim() !== mark || mark.length < 2)).toEqual([]);
    expect([...ids, ...classes, ...(site.body ?? []), ...(site.ignore ?? [])].filter((mark) => /\s/.test(mark))).toEqual([]);
  });

  test('ids are in order and each is given once', () => {
    const ids = sites.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('none is recognised on a page without marks', () => {
    const plain = pages.filter(({ expected }) => expected.sites.length === 0);
    expect(plain.length).toBeGreaterThan(20);
  });
});
