import { bare, type Files, product, withoutComments } from './files.ts';
import type { Door } from './map.ts';

/** How each thing that has a door looks in code. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  innerHTML: /\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write(?:ln)?\(|\bsrcdoc\b/,
  getComputedStyle: /\bgetComputedStyle\(/,
  'Date.now': /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/,
  'Math.random': /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/,
  fetch:
    /(?<![.\w$]|async )fetch\(|\b(?:globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bEventSource\b/,
  browser: /(?<![.\w$'"/-])(?:browser|chrome)\.(?!test)[a-z]/,
};

/** Uses outside the places the map names, and doors the map names that nobody can check; a sentence each. */
export const doorFaults = (doors: readonly Door[], files: Files): readonly string[] => {
  const unknown = doors.filter(({ what }) => what !== 'node:' && !(what in SIGNS));
  return [
    ...unknown.map(({ what }) => `ARCHITECTURE.md names a door for ${what}, but test/house/doors.ts does not know how it looks.`),
    ...product(files).flatMap(([path, code]) => doors.flatMap((door) => (isUsed(door.what, code) ? outside(door, path) : []))),
  ];
};

const isUsed = (what: string, code: string): boolean => {
  if (what === 'node:') return /['"]node:/.test(withoutComments(code));
  return SIGNS[what]?.test(bare(code)) ?? false;
};

const outside = ({ what, where }: Door, path: string): readonly string[] => {
  if (where.some((place) => path === place || path.startsWith(`${place}/`))) return [];
  return [`${path} uses ${what}: it is allowed ${where.length === 0 ? 'nowhere' : `in ${where.join(', ')} only`}. Pass in what it gives.`];
};
