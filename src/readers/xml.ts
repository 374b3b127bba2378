import { SaxesParser } from 'saxes';
import type { Archive } from './archive.ts';
import { type Budget, damaged, stop, tooDeep } from './limits.ts';

/** What a reader of XML is told; names come without their prefix. */
export interface XmlReader {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Attribute values by name without prefix; empty for those not there. */
export type XmlAttributes = (name: string) => string;

/** Reads an XML member of an archive; false when there is none. Entities of its own are never expanded: they make it damaged. */
export const readXml = (archive: Archive, name: string, budget: Budget, reader: XmlReader): boolean => {
  const parser = startParser(budget, reader);
  let decoder: TextDecoder | null = null;
  const found = archive.pour(name, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  });
  if (found) parser.close();
  return found;
};

const startParser = (budget: Budget, reader: XmlReader): SaxesParser => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let elements = 0;
  parser.on('error', () => stop(damaged));
  parser.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    if (depth > budget.limits.depth || elements > budget.limits.elements) stop(tooDeep);
    if ((elements & 1023) === 0) budget.check();
    reader.open(bare(tag.name), (name) => attributeOf(tag.attributes, name));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close?.(bare(tag.name));
  });
  const text = reader.text;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
};

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributeOf = (attributes: Readonly<Record<string, string>>, name: string): string => {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (key.endsWith(name) && bare(key) === name) return attributes[key] ?? '';
  return '';
};

// <?xml version="1.0" encoding="GB18030"?>
const DECLARED = /^<\?xml[^>]{0,100}encoding=["'](gb[\w-]{1,10})["']/iu;

const encodingOf = (head: Uint8Array): string => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const declared = DECLARED.exec(new TextDecoder('windows-1252').decode(head.subarray(0, 150)));
  return declared === null ? 'utf-8' : 'gb18030';
};
