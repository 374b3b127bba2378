import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program is on this machine. */
export const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Gives a folder for as long as the work in it takes. */
const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Turns files into another format with LibreOffice, all in one start. */
export const convert = (files: Readonly<Record<string, Uint8Array>>, to: string, extension: string): Readonly<Record<string, Uint8Array>> =>
  inFolder((folder) => {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name] ?? new Uint8Array(0));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...names.map((name) => join(folder, name))], {
      stdio: 'ignore',
    });
    return Object.fromEntries(
      names.map((name) => {
        const made = `${name.replace(/\.[^.]+$/u, '')}.${extension}`;
        if (!existsSync(join(out, made))) throw new Error(`LibreOffice made no ${made}`);
        return [made, new Uint8Array(readFileSync(join(out, made)))];
      }),
    );
  });

/** Changes a PDF with qpdf. */
export const qpdf = (pdf: Uint8Array, ...options: readonly string[]): Uint8Array =>
  inFolder((folder) => {
    const [from, to] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
    writeFileSync(from, pdf);
    // qpdf ends with 3 when it only warns.
    execFileSync('qpdf', ['--warning-exit-0', ...options, from, to], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(to));
  });

/** Prints a page to PDF with Chromium. */
export const print = (html: string): Uint8Array =>
  inFolder((folder) => {
    const [from, to] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(from, html);
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ];
    execFileSync(
      'chromium',
      [...options, `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer', `--print-to-pdf=${to}`, `file://${from}`],
      { stdio: 'ignore' },
    );
    return new Uint8Array(readFileSync(to));
  });

/** The first page of a PDF as a grey JPEG. */
export const photograph = (pdf: Uint8Array, dots: number): Uint8Array =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    execFileSync('pdftoppm', [
      '-jpeg',
      '-jpegopt',
      'quality=30',
      '-gray',
      '-r',
      String(dots),
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      join(folder, 'in.pdf'),
      join(folder, 'out'),
    ]);
    return new Uint8Array(readFileSync(join(folder, 'out.jpg')));
  });

/** A reference to a font's program: `/FontFile3 12 0 R`. */
const FONT_PROGRAM = /\/FontFile[23]? \d+ 0 R/gu;
/** Glyphs of a font that is drawn by page operators: `/CharProcs << /g1 5 0 R >>`. */
const GLYPHS = /\/CharProcs <<([^>]*)>>/gu;

/** A PDF without the outlines of its letters, a sixth of the size; text, widths and tables of characters stay as the producer wrote them. */
export const withoutOutlines = (pdf: Uint8Array): Uint8Array => {
  let text = Buffer.from(qpdf(pdf, '--qdf', '--object-streams=disable'))
    .toString('latin1')
    .replace(FONT_PROGRAM, '');
  const glyphs = new Set(
    [...text.matchAll(GLYPHS)].flatMap(([, list = '']) => [...list.matchAll(/(\d+) 0 R/gu)].map(([, number]) => number ?? '')),
  );
  const pieces = text.split(/(?=^\d+ 0 obj$)/mu);
  text = pieces
    .map((piece) =>
      glyphs.has(/^\d+/u.exec(piece)?.[0] ?? '') ? piece.replace(/(stream\n[^\n]*?d[01])[\s\S]*?(?=\nendstream)/u, '$1') : piece,
    )
    .join('');
  return qpdf(Buffer.from(text, 'latin1'), '--object-streams=generate', '--recompress-flate', '--compression-level=9');
};
