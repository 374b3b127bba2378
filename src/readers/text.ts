import type { DocumentReading } from '../model/document.ts';
import { decodeText } from './decode-text.ts';
import type { Budget } from './limits.ts';
import { startManuscript } from './manuscript.ts';
import { readingOf } from './reading.ts';

/** Reads a plain text file: a paragraph a line. */
export const readText = (bytes: Uint8Array, budget: Budget): DocumentReading => {
  const manuscript = startManuscript(budget.limits.characters);
  const text = decodeText(bytes);
  for (let start = 0; start < text.length && !manuscript.truncated(); ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    if (line.trim() !== '') manuscript.paragraph(line);
    start = end + 1;
  }
  return readingOf('text', bytes.length, manuscript.snapshot('text'));
};

const endOfLine = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};
