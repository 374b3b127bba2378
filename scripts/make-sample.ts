import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert, has } from './documents/producers.ts';
import type { Part, Sample } from './documents/texts.ts';
import { wordOf } from './documents/word.ts';

/** Makes the Word and PDF versions of two pages of the sample site: one set agrees with its page, one differs in five places. */
const SAMPLE = join(dirname(fileURLToPath(import.meta.url)), '..', 'sample');

/** What a version says otherwise than its page; an empty text leaves the paragraph out. */
type Changes = readonly (readonly [from: string, to: string])[];

const WORD: Changes = [
  ['每餐补助三元', '每餐补助二元'],
  ['由县民政局会同县财政局', '由县卫生健康局会同县财政局'],
  ['不少于15日', '不少于5日'],
];
const PDF: Changes = [
  ['2025年9月1日', '2025年10月1日'],
  ['六、责任追究。', ''],
];

// <p class="signature">2025年3月4日</p>
const PARAGRAPH = /<(?:p|h2)(?: class="(?<name>\w+)")?>(?<text>[^<]+)<\/(?:p|h2)>/gu;

const KINDS: Readonly<Record<string, Part['kind']>> = { number: 'number', signature: 'sign' };

/** Title and text of a page as the parts of a document. */
const partsOf = (html: string): readonly Part[] => {
  const title = /<h1>([^<]+)<\/h1>/u.exec(html)?.[1] ?? '';
  const text = html.slice(html.indexOf('id="zoom"'), html.indexOf('class="files"'));
  const parts = [...text.matchAll(PARAGRAPH)].map(
    ({ groups = {} }) => ({ kind: KINDS[groups.name ?? ''] ?? 'p', text: groups.text ?? '' }) as Part, // none of these kinds has more
  );
  return [{ kind: 'title', text: title }, ...parts];
};

const changed = (parts: readonly Part[], changes: Changes): readonly Part[] =>
  parts.flatMap((part): readonly Part[] => {
    if (!('text' in part) || part.kind === 'note' || part.kind === 'item') return [part];
    if (changes.some(([from, to]) => to === '' && part.text.startsWith(from))) return [];
    return [{ ...part, text: changes.reduce((text, [from, to]) => text.replace(from, to), part.text) }];
  });

const word = (id: string, parts: readonly Part[]): Promise<Uint8Array> => {
  const sample: Sample = { id, parts, header: '' };
  const issuer = '云溪县人民政府办公室';
  return wordOf(sample, { creator: issuer, lastModifiedBy: issuer });
};

const main = async (): Promise<void> => {
  if (!has('soffice')) throw new Error('LibreOffice makes the PDF files and is not here.');
  const pages = { 'home-care': [[], []], canteen: [WORD, PDF] } as const;
  for (const [id, [inWord, inPdf]] of Object.entries(pages)) {
    const parts = partsOf(readFileSync(join(SAMPLE, 'policy', '2025', `${id}.html`), 'utf8'));
    const pdf = convert({ [`${id}.docx`]: await word(id, changed(parts, inPdf)) }, 'pdf', 'pdf')[`${id}.pdf`];
    writeFileSync(join(SAMPLE, 'files', `${id}.docx`), await word(id, changed(parts, inWord)));
    writeFileSync(join(SAMPLE, 'files', `${id}.pdf`), pdf ?? new Uint8Array(0));
  }
};

await main();
