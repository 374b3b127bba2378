import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { compareVersions } from '../src/compare/compare-versions.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { readDocument } from '../src/readers/read-document.ts';
import { bytesOf, DOCUMENTS, readFile, resources } from './documents/open.ts';
import { has } from './documents/producers.ts';
import { someSentence, startDice } from './documents/texts.ts';
import { longWord } from './documents/word.ts';

const PARAGRAPHS = 300;
const PDF = 'long.pdf';

/** The median of some runs in milliseconds, after some that are not counted. */
const median = async (work: () => unknown, runs: number, idle: number): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < idle + runs; run += 1) {
    const start = performance.now();
    await work();
    if (run >= idle) times.push(performance.now() - start);
  }
  return Math.round((times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0) * 10) / 10;
};

const pageOf = (paragraphs: readonly string[]): Snapshot => ({
  version: 1,
  source: 'text',
  url: '',
  baseUrl: '',
  title: '',
  charset: '',
  elements: paragraphs.length + 1,
  truncated: false,
  rendered: false,
  boxes: [{ tag: 'document', parent: -1 }, ...paragraphs.map(() => ({ tag: 'p', parent: 0 }))],
  blocks: paragraphs.map((text, index) => ({ text, box: index + 1 })),
  links: [],
  images: [],
  metas: [],
  frames: [],
  linkedData: [],
});

/** Paragraphs of so many characters together. */
const textOf = (seed: number, characters: number, sentence: (dice: ReturnType<typeof startDice>) => string): readonly string[] => {
  const dice = startDice(seed);
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const text = sentence(dice) + sentence(dice);
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs;
};

/** Letters by chance: nothing to align by. */
const noise = (dice: ReturnType<typeof startDice>): string =>
  Array.from({ length: 50 }, () => String.fromCharCode(0x4e00 + dice.upTo(3000))).join('');

const benchCompare = async () => {
  const paragraphs = textOf(1, 20_000, someSentence);
  const version = (name: string, texts: readonly string[]) => ({ name, snapshot: pageOf(texts) });
  const changed = paragraphs.map((text, index) => (index % 40 === 7 ? text.replace(/\d/u, '8').replace('确保', '保证') : text));
  const ms = await median(
    () => compareVersions([version('网页', paragraphs), version('Word', changed), version('PDF', paragraphs.slice(2))]),
    9,
    5,
  );
  const far = [textOf(2, 200_000, noise), textOf(3, 200_000, noise)].map((texts, index) => version(String(index), texts));
  const near = [textOf(4, 200_000, someSentence), textOf(5, 200_000, someSentence)].map((texts, index) => version(String(index), texts));
  const worst = [await median(() => compareVersions(far), 3, 0), await median(() => compareVersions(near), 3, 0)];
  return { ms, worstMs: Math.max(...worst), noiseMs: worst[0], alikeMs: worst[1] };
};

const main = async (): Promise<void> => {
  const word = await longWord(textOf(6, 1_000_000, someSentence).slice(0, PARAGRAPHS));
  const read = (bytes: Uint8Array) => readDocument(bytes, { resources });
  const opened = await readFile(PDF);
  const pdf = bytesOf(PDF);
  const result = {
    docx: { ms: await median(() => read(word), 15, 8), paragraphs: PARAGRAPHS },
    pdf: {
      ms: await median(() => read(pdf), 9, 5),
      pdftotextMs: has('pdftotext') ? await median(() => execFileSync('pdftotext', ['-layout', join(DOCUMENTS, PDF), '-']), 9, 2) : null,
      pages: 'pages' in opened ? opened.pages : null,
    },
    compare: await benchCompare(),
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else console.log(result);
};

await main();
