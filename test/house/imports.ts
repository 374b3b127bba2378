import { dirname, join } from 'node:path/posix';
import { type Files, product, withoutComments } from './files.ts';
import type { Law } from './map.ts';

/** One import of a file: what is written, and what it leads to if it is a file of the house. */
interface Import {
  readonly written: string;
  readonly target: string | null;
  /** Nothing is left of it when the code runs. */
  readonly typeOnly: boolean;
}

// import type { A } from './a.ts'; export * from './b.ts'; import './c.css'; import('./d.ts')
const STATEMENT = /\b(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** Imports of a file. */
const importsOf = (path: string, code: string): readonly Import[] =>
  [...withoutComments(code).matchAll(STATEMENT)].map(([, type, fixed, lazy]) => {
    const written = fixed ?? lazy ?? '';
    const target = written.startsWith('.') ? join(dirname(path), written) : null;
    return { written, target, typeOnly: type !== undefined };
  });

/** Breaches of the import law, a sentence each. */
export const importFaults = (law: Law, files: Files): readonly string[] =>
  product(files).flatMap(([path, code]) =>
    importsOf(path, code).flatMap(({ written, target }) => {
      if (target === null) return written.startsWith('/') ? [`${path} imports ${written}: write it as a relative path.`] : [];
      const fault = breach(law, path, target);
      return fault === null ? [] : [fault];
    }),
  );

const breach = (law: Law, path: string, target: string): string | null => {
  const [from, to] = [area(path), area(target)];
  if (from === to) return null;
  const rank = law.get(from);
  if (rank === undefined) return `${path} stands in ${from}, which has no rank in ARCHITECTURE.md. Move it, or give the folder a rank.`;
  const other = law.get(to);
  if (other !== undefined && other < rank) return null;
  const allowed = [...law].filter(([, value]) => value < rank).map(([name]) => name);
  const may = allowed.length === 0 ? 'nothing but their own folder' : allowed.join(', ');
  return `${path} imports ${target}: ${from} may only use ${may}. Move the shared part down, or pass it in.`;
};

/** `facts` of `src/facts/title.ts`, `catalog` of `src/catalog.ts`, `entrypoints` of anything there, else the path's first part. */
const area = (path: string): string => {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second.replace(/\.tsx?$/, '') : first;
};

/** Packages that the code which runs in pages would carry along; type-only imports vanish and do not count. */
export const reachedPackages = (start: string, files: Files): ReadonlyMap<string, string> => {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { written, target, typeOnly } of importsOf(path, files.get(path) ?? '')) {
      if (typeOnly) continue;
      if (target !== null) queue.push(target);
      else if (!packages.has(written)) packages.set(written, path);
    }
  }
  return packages;
};
