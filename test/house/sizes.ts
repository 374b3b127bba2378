import type { Files } from './files.ts';

const CODE = /^(?:src|entrypoints|scripts|test)\/.*\.(?:tsx?|mjs)$/;
const FUNCTION_LINES = 40;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

/** The most lines a file may have; a fact's file holds the fact and little else. */
const limit = (path: string): number => {
  if (path.startsWith('entrypoints/')) return 40;
  return path.startsWith('src/facts/') ? 150 : 250;
};

/** Files and functions that have grown too long, a sentence each. */
export const sizeFaults = (files: Files): readonly string[] =>
  [...files].flatMap(([path, code]) => {
    if (!CODE.test(path)) return [];
    const lines = code.trimEnd().split('\n');
    const faults = longFunctions(lines).map(
      ({ name, line, own }) =>
        `${path}:${line} ${name} has ${own} lines of its own, more than ${FUNCTION_LINES}: give a part of it a name.`,
    );
    if (lines.length > limit(path)) faults.push(`${path} has ${lines.length} lines, more than ${limit(path)}: find the seam and cut.`);
    return /^(?:src|entrypoints|scripts)\//.test(path) ? faults : faults.filter((fault) => !fault.includes('lines of its own'));
  });

interface Open {
  readonly name: string;
  readonly line: number;
  readonly indent: string;
  own: number;
}

// const read = (given: Given): Reading => {   async function main() {   advance(isOver) {
const BEGIN = /^(\s*)(?:export )?(?:default )?(?:const (\w+).*=> [{(]|(?:async )?function (\w+).*\{)$/;

/** Functions with too many lines, those of named functions within them left out. Relies on the formatter's indentation. */
const longFunctions = (lines: readonly string[]): readonly Open[] => {
  const stack: Open[] = [];
  const long: Open[] = [];
  lines.forEach((text, index) => {
    const top = stack.at(-1);
    if (top !== undefined && text.startsWith(top.indent) && /^[)}]/.test(text.slice(top.indent.length))) {
      stack.pop();
      if (top.own > FUNCTION_LINES) long.push(top);
      return;
    }
    const [, indent, constant, named] = BEGIN.exec(text) ?? [];
    if (indent !== undefined) stack.push({ name: constant ?? named ?? '', line: index + 1, indent, own: 0 });
    else if (top !== undefined && text.trim() !== '' && !COMMENT.test(text)) top.own += 1;
  });
  return long;
};
