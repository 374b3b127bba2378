import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files of the house by path from its root, with `/` between folders. */
export type Files = ReadonlyMap<string, string>;

/** The house's own folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git', '.output', '.wxt', 'out', 'coverage', '.vitest']);
const TEXT = /\.(?:[cm]?[jt]sx?|json|md|html|css|ya?ml|svg|txt)$|(?:^|\/)(?:run|\.gitignore)$/;

/** Every text file of the house that is not installed or built. */
export const readHouse = (root: string = ROOT): Files => {
  const files = new Map<string, string>();
  const read = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) read(path);
      else if (entry.isFile() && TEXT.test(path)) files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  read('');
  return files;
};

const CODE = /^(?:src|entrypoints)\/.*\.tsx?$/;

/** The product's own code: what is shipped, not what tests or builds it. */
export const product = (files: Files): readonly (readonly [path: string, text: string])[] => [...files].filter(([path]) => CODE.test(path));

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{(,])\/\/[^\n]*/g;
const QUOTED = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;

/** Code without comments; line breaks stay. */
export const withoutComments = (code: string): string => code.replace(COMMENT, (text) => text.replace(/[^\n]/g, ' '));

/** Code without comments and quoted strings. */
export const bare = (code: string): string => withoutComments(code).replace(QUOTED, "''");
