import { expect, test } from 'vitest';
import {
  addressExtension,
  documentExtension,
  fileNameOf,
  fileTitle,
  isDownload,
  isGeneric,
  versionKey,
} from '../../src/text/file-names.ts';

test.each([
  ['/up/2024/a.PDF', 'pdf'],
  ['/up/a.docx?v=3#x', 'docx'],
  ['/pdf/web/viewer.html?file=/up/a.pdf', 'pdf'],
  ['/download.do?filename=表.xlsx&id=3', 'xlsx'],
  ['/front/download?fileUrl=QUJD&fileName=%E8%A1%A8.doc', 'doc'],
  ['/get?name=%E8%A1%A8&fn=b.PDF', 'pdf'],
  ['http://service.weibo.com/share/share.php?title=a.pdf', ''],
  ['/pic/a.jpg', ''],
  ['/t20240510_1.html', ''],
  ['/app/client.apk', ''],
])('extension of %s', (address, extension) => {
  expect(addressExtension(address)).toBe(extension);
});

test('addresses that hand out a file', () => {
  expect(isDownload('/system/_content/download.jsp?wbfileid=77')).toBe(true);
  expect(isDownload('/attachment/7')).toBe(true);
  expect(isDownload('/zwgk/t20240510_1.html')).toBe(false);
});

test('names are cleaned of icons, sizes and counters', () => {
  expect(fileTitle('📎 名单.xls (14.00 KB)')).toBe('名单.xls');
  expect(fileTitle('申请表.doc【下载】')).toBe('申请表.doc');
  expect(fileTitle('1.指南.pdf 下载次数：12')).toBe('1.指南.pdf');
  expect(fileTitle('《岚山市数据办法》')).toBe('《岚山市数据办法》');
  expect(documentExtension('汇总表（xlsx格式）.xlsx')).toBe('xlsx');
});

test('texts that name no file', () => {
  expect(['点击下载', '下载', 'PDF', '【附件下载】', '文字版'].every(isGeneric)).toBe(true);
  expect(['申请表', '附件1：名单', '下载中心建设方案'].some(isGeneric)).toBe(false);
});

test('versions of one document share a key', () => {
  expect(versionKey('岚山市数据办法.pdf')).toBe(versionKey('《岚山市数据办法》（Word版）.docx'));
  expect(versionKey('附件1.docx')).not.toBe(versionKey('附件2.docx'));
});

test('a file name at the end of an address', () => {
  expect(fileNameOf('/up/%E8%A1%A8.xls?x=1')).toBe('表.xls');
  expect(fileNameOf('/up/%ZZ.xls')).toBe('%ZZ.xls');
});
