const encoder = new TextEncoder();

/** A PDF written by hand: objects in order from 1; the first is the catalogue. */
const rawPdf = (objects: readonly (string | Uint8Array)[]): Uint8Array => {
  const pieces: Uint8Array[] = [encoder.encode('%PDF-1.5\n')];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    add(encoder.encode(`${index + 1} 0 obj\n`));
    add(typeof object === 'string' ? encoder.encode(object) : object);
    add(encoder.encode('\nendobj\n'));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    encoder.encode(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return join(pieces);
};

const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const stream = (entries: string, data: Uint8Array): Uint8Array =>
  join([encoder.encode(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, encoder.encode('\nendstream')]);

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = (resources: string, more = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> ${more}>>`;

/** Text in GBK by a font that is not embedded; `bytes` are the lines, already encoded. */
export const gbkPdf = (lines: readonly Uint8Array[]): Uint8Array => {
  const shown = lines
    .map((line, index) => `BT /F1 16 Tf 72 ${740 - index * 30} Td <${Buffer.from(line).toString('hex')}> Tj ET`)
    .join('\n');
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    PAGES,
    page('/Font << /F1 5 0 R >>'),
    stream('', encoder.encode(shown)),
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 700 /StemV 80 >>',
  ]);
};

/** A page that is one picture. */
export const scannedPdf = (jpeg: Uint8Array, width: number, height: number): Uint8Array =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    PAGES,
    page('/XObject << /P 5 0 R >>'),
    stream('', encoder.encode('q 595 0 0 842 0 0 cm /P Do Q')),
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
      jpeg,
    ),
  ]);

/** A page with scripts and references to elsewhere, an empty signature field and a remark. */
export const scriptedPdf = (): Uint8Array =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC 6 0 R >> /AcroForm << /Fields [8 0 R] /SigFlags 1 >> /Names << /JavaScript << /Names [(a) 6 0 R] >> >> >>',
    PAGES,
    page('/Font << /F1 5 0 R >>', '/Annots [7 0 R 8 0 R 9 0 R] /AA << /O 6 0 R >> '),
    stream('', encoder.encode('BT /F1 16 Tf 72 740 Td (Text of a page with a script) Tj ET')),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /S /JavaScript /JS (globalThis.scriptOfDocumentRan = true; app.launchURL\\("http://127.0.0.1:9/"\\);) >>',
    '<< /Type /Annot /Subtype /Link /Rect [72 700 200 720] /A << /S /URI /URI (http://127.0.0.1:9/) >> >>',
    '<< /Type /Annot /Subtype /Widget /FT /Sig /T (seal) /Rect [300 100 400 200] /P 3 0 R >>',
    '<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (check this) /T (reviewer) >>',
  ]);
