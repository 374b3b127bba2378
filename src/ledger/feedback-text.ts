type Rows = readonly (readonly string[])[];

/** Pasted text is read up to so many characters and lines. */
const REACH = 2_000_000;
const LINES = 20_000;
/** `|---|:--:|` */
const RULER = /^[|:\s-]+$/u;
/** `https://www.a.gov.cn/1.html`, `www.a.gov.cn/1.html` */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s，。；、（）《》“”"'<>|]{3,500}/iu;
/** `1.`, `12、`, `（3）`, `4)`, `第5条`, `①` */
const NUMBERED = /^(?:[（(]\d{1,3}[)）]|第\d{1,3}[条项个]|\d{1,3}[.、．)）:：](?!\d)|[①-⑳])[、.．:：]?\s*/u;
/** `一、政策文件`, `（二）政策解读` */
const HEADED = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]\s*/u;
const LABEL = /(?:问题)?(?:链接|网址|地址)[:：]?\s*$/u;
const HEADING = 24;

/** The tables that a text holds, as rows of cells. */
export const textTables = (text: string): readonly Rows[] => {
  const reach = text.slice(0, REACH).replace(/\r\n?/g, '\n');
  const lines = reach.split('\n').slice(0, LINES);
  const inked = lines.filter((line) => line.trim() !== '');
  if (inked.length === 0) return [];
  if (inked.filter(isMarkdown).length >= 2) return [markdownRows(inked)];
  if (reach.includes('\t')) return [separatedRows(reach, '\t')];
  if (isCommaSeparated(inked)) return [separatedRows(reach, ',')];
  return [sentenceRows(inked)];
};

const isMarkdown = (line: string): boolean => line.trim().startsWith('|') && line.trim().length > 2;

const markdownRows = (lines: readonly string[]): Rows =>
  lines
    .filter((line) => isMarkdown(line) && !RULER.test(line.trim()))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/gu, '')
        .split('|')
        .map((cell) => cell.trim()),
    );

/** The first line is a header of several short names, and the next ones have about as many parts. */
const isCommaSeparated = ([first = '', second = '']: readonly string[]): boolean => {
  const names = first.split(',');
  return names.length >= 3 && names.every((name) => name.length <= 12) && second.split(',').length >= names.length - 1;
};

/** Rows of cells divided by a sign; a cell in quotation marks may hold signs and line breaks, as office programs paste them. */
const separatedRows = (text: string, separator: string): Rows => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length && rows.length < LINES) {
    const cell = readCell(text, at, separator);
    row.push(cell.text);
    at = cell.end + 1;
    if (text[cell.end] !== separator) {
      if (row.some((one) => one.trim() !== '')) rows.push(row);
      row = [];
    }
  }
  return rows;
};

const readCell = (text: string, start: number, separator: string): { readonly text: string; readonly end: number } => {
  const closing = text[start] === '"' ? closingQuote(text, start + 1) : -1;
  if (closing >= 0) return { text: text.slice(start + 1, closing).replaceAll('""', '"'), end: cellEnd(text, closing + 1, separator) };
  const end = cellEnd(text, start, separator);
  return { text: text.slice(start, end), end };
};

const cellEnd = (text: string, start: number, separator: string): number => {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
};

const closingQuote = (text: string, start: number): number => {
  let at = text.indexOf('"', start);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
};

const HEADER = ['序号', '栏目', '链接', '问题描述'];

/** One row for each numbered sentence, or for each line where none is numbered; a line that is only an address belongs to the one before. */
const sentenceRows = (lines: readonly string[]): Rows => {
  const numbered = lines.some((line) => NUMBERED.test(line.trim()));
  const rows: { number: string; column: string; url: string; text: string }[] = [];
  let column = '';
  for (const line of lines.map((one) => one.trim())) {
    if (HEADED.test(line) && line.length <= HEADING && !ADDRESS.test(line)) {
      column = line.replace(HEADED, '');
      continue;
    }
    const url = ADDRESS.exec(line)?.[0] ?? '';
    const said = line.replace(url, '').replace(NUMBERED, '').replace(LABEL, '').trim();
    const last = rows.at(-1);
    const begins = numbered ? NUMBERED.test(line) : !(said === '' && last?.url === '');
    if (begins) rows.push({ number: String(rows.length + 1), column, url, text: said });
    else if (last !== undefined) {
      last.text = [last.text, said].filter((part) => part !== '').join('；');
      if (last.url === '') last.url = url;
    }
  }
  return [HEADER, ...rows.map(({ number, column: named, url, text }) => [number, named, url, text])];
};
