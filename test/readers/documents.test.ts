import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile, readSurely } from '../../scripts/documents/open.ts';
import { linesOf, samples } from '../../scripts/documents/texts.ts';
import type { DocumentReading } from '../../src/model/document.ts';
import { type Failure, isFailure } from '../../src/model/failure.ts';
import { unprotected } from '../../src/readers/reading.ts';

/** What must be read of each document; what is not said is not there. */
const expected: Readonly<Record<string, object>> = JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8'));

const summary = (read: DocumentReading | Failure): object => {
  if (isFailure(read)) return { failure: read.code };
  const { snapshot, properties } = read;
  const { created: _created, modified: _modified, ...named } = properties;
  const protection = Object.entries(read.protection).filter(([key, value]) => value !== unprotected[key as keyof typeof unprotected]);
  return {
    kind: read.kind,
    first: snapshot.blocks[0]?.text.slice(0, 30) ?? '',
    paragraphs: snapshot.blocks.length,
    pages: read.pages ?? undefined,
    textState: read.textState === 'text' ? undefined : read.textState,
    scannedPages: listed(read.scannedPages),
    trackedChanges: read.trackedChanges.insertions + read.trackedChanges.deletions > 0 ? read.trackedChanges : undefined,
    comments: listed(read.comments),
    hidden: listed(read.hidden),
    seals: listed(read.seals),
    protection: protection.length > 0 ? Object.fromEntries(protection) : undefined,
    members: listed(
      read.members.map(({ name, kind, read: inner }) => [name, kind, inner === null ? 'listed' : isFailure(inner) ? inner.code : 'read']),
    ),
    properties: Object.keys(named).length > 0 ? named : undefined,
  };
};

const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

describe('each document yields what it must', () => {
  test.each(Object.entries(expected))('%s', async (name, wanted) => {
    const read = await readFile(name);
    expect(JSON.parse(JSON.stringify(summary(read)))).toEqual(wanted);
    // A reading survives JSON.
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });
});

/** Text without blanks: producers space Chinese and Latin letters as they like. */
const bare = (text: string): string => text.replace(/[\s⁰¹²³⁴-⁹]/gu, '');

/** The document's own text, without running heads and feet. */
const textOf = ({ snapshot: { boxes, blocks } }: DocumentReading): string => {
  const apart = boxes.map(() => false);
  for (const [index, { tag, parent }] of boxes.entries())
    apart[index] = tag === 'header' || tag === 'footer' || (parent >= 0 && apart[parent] === true);
  return bare(
    blocks
      .filter(({ box }) => !apart[box])
      .map(({ text }) => text)
      .join(''),
  );
};

describe('Word files of three producers say what was written', () => {
  for (const sample of samples) {
    test.each(['.docx', '.office.docx', '.doc'])(`${sample.id}%s`, async (end) => {
      const notes = sample.parts.flatMap((part) => (part.kind === 'note' ? [part.note] : []));
      expect(textOf(await readSurely(`versions/${sample.id}${end}`))).toBe(bare([...linesOf(sample), ...notes].join('')));
    });
  }
});

describe('PDF files say what was written', () => {
  // Those without notes and tables, which stand elsewhere on a page.
  const plain = samples.filter((sample) => sample.parts.every(({ kind }) => kind !== 'note' && kind !== 'table'));
  test.each(plain.map((sample) => [sample.id, sample] as const))('%s', async (id, sample) => {
    const read = await readSurely(`versions/${id}.pdf`);
    expect(textOf(read)).toBe(bare(linesOf(sample).join('')));
  });

  test('paragraphs are those of the document', async () => {
    const { snapshot } = await readSurely('versions/sample-8.pdf');
    const paragraphs = snapshot.blocks.filter(({ box }) => snapshot.boxes[box]?.tag === 'p').map(({ text }) => bare(text));
    expect(paragraphs.slice(0, 6)).toEqual(
      linesOf(samples[7] ?? { id: '', header: '', parts: [] })
        .slice(0, 6)
        .map(bare),
    );
  });

  test('radicals that a producer writes for characters are read as characters', async () => {
    const { snapshot } = await readSurely('versions/sample-1.print.pdf');
    const text = snapshot.blocks.map((block) => block.text).join('');
    expect(text).toContain('各乡镇人民政府');
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/u);
  });
});
