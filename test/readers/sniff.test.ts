import { expect, test } from 'vitest';
import { bytesOf } from '../../scripts/documents/open.ts';
import { zipOf } from '../../scripts/documents/raw-zip.ts';
import type { DocumentKind } from '../../src/model/document.ts';
import { extensionOf, fitsExtension, sniff } from '../../src/readers/sniff.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

test.each<[string, DocumentKind]>([
  ['versions/sample-1.pdf', 'pdf'],
  ['versions/sample-1.docx', 'docx'],
  ['versions/sample-1.office.docx', 'docx'],
  ['versions/sample-1.doc', 'doc'],
  ['workbook.xlsx', 'xlsx'],
  ['workbook.xls', 'xls'],
  ['sealed.ofd', 'ofd'],
  ['archive.zip', 'zip'],
  ['password.docx', 'encrypted-office'],
  ['versions/sample-1.html', 'html'],
  ['plain.txt', 'text'],
])('%s is %s, whatever it is called', (name, kind) => {
  expect(sniff(bytesOf(name))).toBe(kind);
  expect(sniff(bytesOf(name), 'misleading.pdf')).toBe(kind);
});

test('the name tells apart what its container does not', () => {
  expect(sniff(bytesOf('versions/sample-1.doc'), '通知.wps')).toBe('wps');
  expect(sniff(bytesOf('workbook.xls'), '名单.et')).toBe('et');
  expect(sniff(bytesOf('workbook.csv'), '名单.csv')).toBe('csv');
  expect(sniff(bytesOf('workbook.csv'), '名单.txt')).toBe('text');
});

test('kinds without a reader are known too', () => {
  expect(sniff(bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0))).toBe('rar');
  expect(sniff(bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c))).toBe('7z');
  expect(sniff(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('image');
  expect(sniff(text('{\\rtf1\\ansi'))).toBe('rtf');
  expect(sniff(zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }))).toBe('pptx');
  expect(sniff(bytes())).toBe('empty');
  expect(sniff(text('<?xml version="1.0"?><a/>'))).toBe('unknown');
});

test('a page in the place of a document is a page', () => {
  expect(sniff(text('\ufeff\r\n<!DOCTYPE html><html>'))).toBe('html');
  expect(sniff(text('<!-- maintenance -->\n<html>'))).toBe('html');
  expect(sniff(text('<script>location="/login"</script>'))).toBe('html');
  expect(sniff(text('关于<html>标签的说明'))).toBe('text');
});

test('a damaged container still says what it was', () => {
  expect(sniff(bytesOf('versions/sample-1.docx').slice(0, 9000))).toBe('docx');
  expect(sniff(bytesOf('sealed.ofd').slice(0, 2000))).toBe('ofd');
});

test('an extension fits its kind and what it is interchangeable with', () => {
  expect(fitsExtension('doc', 'docx')).toBe(false);
  expect(fitsExtension('docx', 'docx')).toBe(true);
  expect(fitsExtension('html', 'pdf')).toBe(false);
  expect(fitsExtension('encrypted-office', 'docx')).toBe(true);
  expect(fitsExtension('pdf', 'php')).toBe(true);
  expect(extensionOf('/files/通知.DOCX?id=1')).toBe('docx');
  expect(extensionOf('通知')).toBe('');
});
