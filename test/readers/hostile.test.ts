import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, readFile, resources } from '../../scripts/documents/open.ts';
import { bombOf, crowdOf, zipOf } from '../../scripts/documents/raw-zip.ts';
import { isFailure } from '../../src/model/failure.ts';
import { readDocument } from '../../src/readers/read-document.ts';

const codeOf = async (bytes: Uint8Array, name = ''): Promise<string> => {
  const read = await readDocument(bytes, { name, resources });
  return isFailure(read) ? read.code : 'read';
};

describe('archives that are traps', () => {
  test('what really comes out is counted, whatever the directory says', async () => {
    const archive = bombOf('bomb.txt', 5);
    expect(archive.length).toBeLessThan(10_000);
    expect(await codeOf(archive)).toBe('unpacks-too-large');
    expect(await codeOf(bombOf('word/document.xml', 5, { '[Content_Types].xml': '<Types/>' }))).toBe('unpacks-too-large');
  });

  test('many members that each keep within bounds do not get past the bound of all', async () => {
    const noisy = 'x'.repeat(300) + Array.from({ length: 2000 }, (_, index) => index.toString(36)).join(' ');
    const members = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.txt`, noisy.repeat(20)]));
    const read = await readDocument(zipOf(members), { resources, limits: { unpackedBytes: 1_000_000 } });
    expect(isFailure(read) && read.code).toBe('unpacks-too-large');
  });

  test('of a hundred thousand members ten thousand are listed, at once', { retry: 3 }, async () => {
    const archive = crowdOf(100_000);
    const started = performance.now();
    const read = await readDocument(archive, { resources });
    expect(isFailure(read)).toBe(false);
    if (isFailure(read)) return;
    expect(read.members).toHaveLength(10_000);
    expect(read.complete).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('a name that climbs out of its folder stays a name', async () => {
    const read = await readFile('archive.zip');
    if (isFailure(read)) throw new Error(read.message);
    const climbing = read.members.find(({ name }) => name.includes('..'));
    expect(climbing?.name).toBe('../../escape.txt');
    expect(read.members.find(({ kind }) => kind === 'zip')?.read).toBeNull();
  });

  test('one member that cannot be unpacked does not spoil the others', async () => {
    const archive = zipOf({ 'a.txt': '第一份', 'b.txt': '第二份' });
    const at = new TextDecoder('latin1').decode(archive).indexOf('b.txt');
    archive[at - 30] = 0;
    const read = await readDocument(archive, { resources });
    if (isFailure(read)) throw new Error(read.message);
    expect(read.members.map(({ read: inner }) => (inner === null ? null : isFailure(inner) ? inner.code : 'read'))).toEqual([
      'read',
      'damaged',
    ]);
  });
});

describe('XML that is a trap', () => {
  const word = (body: string, head = '') =>
    zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `${head}<w:document><w:body>${body}</w:body></w:document>` });

  test('own entities are not expanded', async () => {
    expect(await codeOf(word('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', '<!DOCTYPE w [<!ENTITY a "aaaa">]>'))).toBe('damaged');
    expect(await codeOf(word('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>'))).toBe(
      'damaged',
    );
  });

  test('names that every object answers to are no handlers', async () => {
    expect(await codeOf(word('<w:constructor/><w:__proto__/><w:toString/><w:p><w:r><w:t>好</w:t></w:r></w:p>'))).toBe('read');
  });

  test('a part that is cut off is damaged', async () => {
    expect(await codeOf(zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document><w:body><w:p>' }))).toBe('damaged');
  });
});

describe('limits', () => {
  test('a member that is all there, but larger than any is read, is not kept', async () => {
    const archive = zipOf({ 'a.txt': Array.from({ length: 9_000 }, (_, index) => `${index * 7919} `).join('') });
    const read = await readDocument(archive, { resources, limits: { memberBytes: 10_000 } });
    expect(isFailure(read) && read.code).toBe('unpacks-too-large');
  });

  test('a file that is too large is not opened', async () => {
    const read = await readDocument(bytesOf('plain.txt'), { resources, limits: { bytes: 10 } });
    expect(isFailure(read) && read.code).toBe('too-large');
  });

  test('time that is over ends a reading of every kind', async () => {
    for (const name of ['long.pdf', 'versions/sample-5.docx', 'versions/sample-5.doc', 'sealed.ofd', 'workbook.xlsx', 'archive.zip']) {
      const read = await readFile(name, { limits: { milliseconds: 0, millisecondsPerMegabyte: 0 } });
      expect(isFailure(read) && read.code, name).toBe('too-slow');
    }
  });

  test('text beyond the cap is not kept, and the reading says so', async () => {
    const read = await readFile('versions/sample-5.docx', { limits: { characters: 100 } });
    if (isFailure(read)) throw new Error(read.message);
    expect(read.complete).toBe(false);
    expect(read.snapshot.truncated).toBe(true);
  });

  test('an empty file and a file of noise are told apart', async () => {
    expect(await codeOf(new Uint8Array(0))).toBe('empty');
    expect(await codeOf(new Uint8Array([1, 2, 3, 0, 255]))).toBe('unsupported');
  });
});

describe('PDF', () => {
  test('scripts are not run and nothing is fetched', async () => {
    const asked: unknown[] = [];
    const before = globalThis.fetch;
    globalThis.fetch = (target) => {
      asked.push(target);
      return Promise.reject(new Error('no network'));
    };
    try {
      await readFile('scripted.pdf');
      await readFile('gbk.pdf');
    } finally {
      globalThis.fetch = before;
    }
    expect(asked).toEqual([]);
    expect('scriptOfDocumentRan' in globalThis).toBe(false);
  });

  test('without its character map a text is a font problem, not a scan', async () => {
    const read = await readDocument(bytesOf('gbk.pdf'), { resources: { loadCMap: () => Promise.reject(new Error('not shipped')) } });
    if (isFailure(read)) throw new Error(read.message);
    expect(read.textState).toBe('font-problem');
  });

  test('the bytes stay with their owner', async () => {
    const bytes = bytesOf('gbk.pdf');
    await readDocument(bytes, { resources });
    expect(bytes.length).toBeGreaterThan(0);
  });
});

test('whatever the bytes, a reading or a failure comes back', async () => {
  const seeds = ['versions/sample-1.doc', 'workbook.xls', 'workbook.xlsx', 'sealed.ofd', 'draft.docx', 'archive.zip', 'gbk.pdf'].map(
    (name) => ({ name, bytes: bytesOf(name) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
      fc.nat(),
      async ({ name, bytes }, changes, cut) => {
        const copy = bytes.slice(0, cut % 3 === 0 ? cut % (bytes.length + 1) : bytes.length);
        for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
        const read = await readDocument(copy, { name, resources });
        expect(isFailure(read) ? read.message : read.snapshot.boxes.length).toBeTruthy();
      },
    ),
    { numRuns: 150 },
  );
});
