import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageOf } from './documents/page.ts';
import { encryptedOffice, flagged, reEnforced, writeReserved } from './documents/patched.ts';
import { convert, has, photograph, print, qpdf, withoutOutlines } from './documents/producers.ts';
import { layOut, rawOfd } from './documents/raw-ofd.ts';
import { gbkPdf, scannedPdf, scriptedPdf } from './documents/raw-pdf.ts';
import { gbkZip, zipOf } from './documents/raw-zip.ts';
import { flatSheet } from './documents/sheets.ts';
import { linesOf, samples, someSentence, startDice } from './documents/texts.ts';
import { draftWord, longWord, PROTECTIONS, wordOf } from './documents/word.ts';

/** Where the documents go; all together they stay below 1.5 MB. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'test', 'documents');

/** Text in GBK, which no encoder of the platform writes. */
const gbk = (text: string): Uint8Array => new Uint8Array(execFileSync('iconv', ['-f', 'utf-8', '-t', 'gbk'], { input: text }));

const main = async (): Promise<void> => {
  const missing = ['soffice', 'qpdf', 'pdftoppm', 'chromium', 'iconv'].filter((program) => !has(program));
  if (missing.length > 0) throw new Error(`These programs make the documents and are not here: ${missing.join(', ')}`);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'versions'), { recursive: true });
  let total = 0;
  const save = (name: string, bytes: Uint8Array): void => {
    writeFileSync(join(FOLDER, name), bytes);
    total += bytes.length;
  };
  await saveVersions(save);
  await saveWord(save);
  savePdf(save);
  saveOthers(save);
  console.log(`${Math.round(total / 1024)} KB`);
};

/** Samples that are printed to PDF a second way; these files are the largest. */
const PRINTED: ReadonlySet<string> = new Set([1, 2, 3, 4, 5, 7, 8].map((number) => `sample-${number}`));

type Save = (name: string, bytes: Uint8Array) => void;

/** Each sample as web page, as three Word files and as two PDFs, each by a producer of its own. */
const saveVersions = async (save: Save): Promise<void> => {
  const words: Record<string, Uint8Array> = {};
  for (const [index, sample] of samples.entries()) {
    words[`${sample.id}.docx`] = await wordOf(sample);
    save(`versions/${sample.id}.html`, new TextEncoder().encode(pageOf(sample, index % 3)));
    if (PRINTED.has(sample.id))
      save(`versions/${sample.id}.print.pdf`, withoutOutlines(print(pageOf(sample, 0).replace(/<p>扫一扫[^<]*<\/p>/u, ''))));
  }
  for (const [name, bytes] of Object.entries(words)) save(`versions/${name}`, bytes);
  for (const [name, bytes] of Object.entries(convert(words, 'pdf', 'pdf'))) {
    if (name === 'sample-1.pdf') save('outlined.pdf', bytes);
    save(`versions/${name}`, withoutOutlines(bytes));
  }
  for (const [name, bytes] of Object.entries(convert(words, 'doc:MS Word 97', 'doc'))) save(`versions/${name}`, bytes);
  for (const [name, bytes] of Object.entries(convert(words, 'docx:MS Word 2007 XML', 'docx')))
    save(`versions/${name.replace('.docx', '.office.docx')}`, bytes);
};

const saveWord = async (save: Save): Promise<void> => {
  const [sample] = samples;
  if (sample === undefined) throw new Error('no sample');
  const limited: Record<string, Uint8Array> = {};
  for (const [name, type] of Object.entries(PROTECTIONS)) limited[`limited-${name}.docx`] = await wordOf(sample, { protection: { type } });
  limited['draft.docx'] = await draftWord();
  for (const [name, bytes] of Object.entries(limited)) save(name, bytes);
  // LibreOffice hands on to the old format the limit to forms only.
  const handedOn = Object.fromEntries(Object.entries(limited).filter(([name]) => name === 'draft.docx' || name === 'limited-forms.docx'));
  for (const [name, bytes] of Object.entries(convert(handedOn, 'doc:MS Word 97', 'doc'))) save(name, bytes);
  const readOnly = limited['limited-readOnly.docx'] ?? new Uint8Array(0);
  save('limited-off.docx', reEnforced(readOnly, '0'));
  save('limited-on.docx', reEnforced(readOnly, 'on'));
  save('reserved.docx', writeReserved(await wordOf(sample)));
  save('password.docx', encryptedOffice());
  save('password.doc', flagged(readFileSync(join(FOLDER, 'draft.doc'))));
  const dice = startDice(21);
  const long = { 'long.docx': await longWord(Array.from({ length: 172 }, () => someSentence(dice) + someSentence(dice))) };
  save('long.pdf', convert(long, 'pdf', 'pdf')['long.pdf'] ?? new Uint8Array(0));
};

const savePdf = (save: Save): void => {
  const plain = readFileSync(join(FOLDER, 'versions', 'sample-1.pdf'));
  const outlined = readFileSync(join(FOLDER, 'outlined.pdf'));
  save('password.pdf', qpdf(plain, '--encrypt', 'open', 'own', '256', '--'));
  save('no-copy.pdf', qpdf(plain, '--encrypt', '', 'own', '256', '--extract=n', '--modify=none', '--'));
  save('gbk.pdf', gbkPdf(['云溪市人民政府文件', '第1条 安排资金350.5万元。', '二〇二四年十一月五日'].map(gbk)));
  const dots = 50;
  save('scanned.pdf', scannedPdf(photograph(outlined, dots), Math.round((595 * dots) / 72), Math.round((842 * dots) / 72)));
  save('scripted.pdf', scriptedPdf());
  // Without the table from glyphs to characters nobody can tell what is drawn.
  const open = Buffer.from(qpdf(outlined, '--qdf', '--object-streams=disable')).toString('latin1');
  save('no-table.pdf', qpdf(Buffer.from(open.replaceAll('/ToUnicode', '/NoUnicode'), 'latin1'), '--object-streams=generate'));
};

const saveOthers = (save: Save): void => {
  const book = { 'workbook.fods': new TextEncoder().encode(flatSheet) };
  save('workbook.xlsx', convert(book, 'xlsx', 'xlsx')['workbook.xlsx'] ?? new Uint8Array(0));
  save('workbook.xls', convert(book, 'xls:MS Excel 97', 'xls')['workbook.xls'] ?? new Uint8Array(0));
  save('workbook.csv', gbk('姓名,金额（元）,备注\r\n赵某,1350.5,"含补发,两笔"\r\n钱某,800,"他说""是"""\r\n'));
  save('plain.txt', gbk('云溪市人民政府公告\r\n\r\n第一段。\r\n第二段。\r\n'));
  const sample = samples[7];
  const lines = sample === undefined ? [] : linesOf(sample);
  save('sealed.ofd', rawOfd(lines[0] ?? '', layOut(lines), true));
  save('unsealed.ofd', rawOfd(lines[0] ?? '', layOut(lines.slice(0, 4)), false));
  const word = readFileSync(join(FOLDER, 'versions', 'sample-1.docx'));
  save(
    'archive.zip',
    zipOf({
      '通知.docx': word,
      '说明.txt': '解压后阅读',
      '../../escape.txt': '越界',
      'inner.zip': zipOf({ 'deep.txt': '深' }),
      'readme.exe': 'MZ',
    }),
  );
  save('gbk-names.zip', gbkZip(gbk('公告正文.txt'), gbk('云溪市公告')));
  const entities = `<!DOCTYPE w [<!ENTITY a "haha">${[...'bcdefgh'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`).join('')}]>`;
  save(
    'entities.docx',
    zipOf({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<?xml version="1.0"?>${entities}<w:document><w:body><w:p><w:r><w:t>&h;</w:t></w:r></w:p></w:body></w:document>`,
    }),
  );
  save(
    'deep.docx',
    zipOf({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document>${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}</w:document>`,
    }),
  );
};

await main();
