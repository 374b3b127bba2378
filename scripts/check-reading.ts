import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { matchTexts } from '../src/compare/match-texts.ts';
import { withoutRadicals } from '../src/text/radicals.ts';
import { bytesOf, DOCUMENTS, readSurely } from './documents/open.ts';
import { convert, has } from './documents/producers.ts';

/** What is compared: characters after NFKC, without blanks, and without radicals written for characters. */
const plain = (text: string): string =>
  withoutRadicals(text)
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '');

/** Running heads, feet and notes: LibreOffice leaves them out of plain text. */
const APART = /^(?:header|footer|footnote)$/u;

const ownText = async (name: string, withParts: boolean): Promise<string> => {
  const { boxes, blocks } = (await readSurely(name)).snapshot;
  const apart = new Uint8Array(boxes.length);
  for (const [index, { tag, parent }] of boxes.entries()) apart[index] = APART.test(tag) || apart[parent] === 1 ? 1 : 0;
  const kept = blocks.filter(({ box }) => withParts || apart[box] === 0);
  return plain(kept.map(({ text }) => text).join('\n'));
};

/** Share of characters that agree in order, of the longer text. */
const inOrder = (one: string, other: string): number =>
  matchTexts(one, other).reduce((sum, { length }) => sum + length, 0) / Math.max(one.length, other.length, 1);

/** Share of characters that agree wherever they stand: the measure for tables, which each program reads in an order of its own. */
const inBag = (one: string, other: string): number => {
  const counts = new Map<string, number>();
  for (const sign of one) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let same = 0;
  for (const sign of other) {
    const left = counts.get(sign) ?? 0;
    if (left > 0) same += 1;
    counts.set(sign, left - 1);
  }
  return same / Math.max([...one].length, [...other].length, 1);
};

const main = async (): Promise<void> => {
  const files = [...readdirSync(join(DOCUMENTS, 'versions')).map((name) => `versions/${name}`), 'long.pdf'];
  const figures: { name: string; against: string; inOrder: number; inBag: number }[] = [];
  const add = async (name: string, against: string, text: string): Promise<void> => {
    const [own, other] = [await ownText(name, against === 'pdftotext'), plain(text)];
    figures.push({ name, against, inOrder: inOrder(own, other), inBag: inBag(own, other) });
  };
  if (has('pdftotext')) {
    for (const name of files.filter((file) => file.endsWith('.pdf')))
      await add(name, 'pdftotext', execFileSync('pdftotext', ['-layout', join(DOCUMENTS, name), '-'], { encoding: 'utf8' }));
  } else console.error('pdftotext is not on this machine: PDF was not measured');
  if (has('soffice')) {
    const words = files.filter((file) => /\.docx?$/u.test(file));
    for (const end of ['.doc', '.docx']) {
      const chosen = words.filter((name) => name.endsWith(end));
      const texts = convert(
        Object.fromEntries(chosen.map((name) => [name.replace('versions/', '').replace('.office.', '-office.'), bytesOf(name)])),
        'txt:Text (encoded):UTF8',
        'txt',
      );
      for (const name of chosen) {
        const made = name
          .replace('versions/', '')
          .replace('.office.', '-office.')
          .replace(/\.docx?$/u, '.txt');
        await add(name, 'LibreOffice', new TextDecoder().decode(texts[made] ?? new Uint8Array(0)));
      }
    }
  } else console.error('LibreOffice is not on this machine: Word was not measured');
  const lowest = (list: readonly number[]): number => Math.min(1, ...list);
  const summary = {
    files: figures.length,
    inBag: lowest(figures.map((figure) => figure.inBag)),
    inOrder: lowest(figures.map((figure) => figure.inOrder)),
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ...summary, figures }));
  else
    for (const { name, against, ...shares } of figures)
      console.log(`${shares.inOrder.toFixed(5)} ${shares.inBag.toFixed(5)} ${name} · ${against}`);
};

await main();
