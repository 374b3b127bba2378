import type { Files } from './files.ts';

/** A path of somebody's machine: their home folder, or a folder where projects are kept. */
const MACHINE = /(?<![\w.:/-])\/(?:home|Users|root|work|mnt)\/[\w.-]+|[A-Z]:\\Users\\/;
/** A host that packages were fetched from. */
const REGISTRY = /\b(?:registry\.[\w-]+\.[a-z]{2,}|[\w-]*npmmirror\.[a-z]{2,}|artifactory\.[\w.-]+|nexus\.[\w.-]+)\b/i;

/** What must not be written down in files that others get; a sentence each. */
export const leakFaults = (files: Files): readonly string[] =>
  [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const found = MACHINE.exec(line)?.[0] ?? REGISTRY.exec(line)?.[0];
      return found === undefined ? [] : [`${path}:${index + 1} names ${found}: nobody else has it.`];
    }),
  );

/** Dependencies that no decision explains; a sentence each. */
export const dependencyFaults = (files: Files): readonly string[] => {
  const { dependencies = {}, devDependencies = {} }: Record<string, Record<string, string>> = JSON.parse(files.get('package.json') ?? '{}');
  const decisions = [...files].filter(([path]) => path.startsWith('docs/decisions/')).map(([, text]) => text);
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => !decisions.some((text) => text.includes(`\`${name}\``)))
    .map((name) => `package.json depends on ${name}, but no file in docs/decisions says why.`);
};

const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g;

/** Links of our documents to files that are not there; a sentence each. */
export const linkFaults = (files: Files, exists: (path: string) => boolean): readonly string[] =>
  [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.md')) return [];
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    return [...text.matchAll(LINK)].flatMap(([, target = '']) =>
      exists(folder + target) ? [] : [`${path} links to ${target}, which is not there.`],
    );
  });
