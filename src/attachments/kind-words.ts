import type { DocumentKind } from '../model/document.ts';

/** What users call each kind of file. */
export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  pdf: 'PDF',
  docx: 'Word 文档（docx）',
  doc: 'Word 文档（doc）',
  wps: 'WPS 文档',
  ofd: 'OFD',
  xlsx: 'Excel 表格（xlsx）',
  xls: 'Excel 表格（xls）',
  et: 'WPS 表格',
  pptx: '演示文稿（pptx）',
  ppt: '演示文稿（ppt）',
  zip: 'ZIP 压缩包',
  rar: 'RAR 压缩包',
  '7z': '7z 压缩包',
  image: '图片',
  html: '网页',
  rtf: 'RTF 文档',
  csv: 'CSV 表格',
  text: '文本',
  'encrypted-office': '加密的 Office 文档',
  empty: '空文件',
  unknown: '不认识的格式',
};
