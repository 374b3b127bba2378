const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Every kind of file a hand-over can be written as: its extension, media type, and what names it apart from others of the extension. */
export const EXPORTS = {
  xlsx: { extension: 'xlsx', type: `${OFFICE}.spreadsheetml.sheet`, what: '' },
  docx: { extension: 'docx', type: `${OFFICE}.wordprocessingml.document`, what: '问题清单' },
  notice: { extension: 'docx', type: `${OFFICE}.wordprocessingml.document`, what: '整改通知书' },
  html: { extension: 'html', type: 'text/html;charset=utf-8', what: '' },
  json: { extension: 'json', type: 'application/json', what: '' },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', what: '' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', what: '' },
  text: { extension: 'txt', type: 'text/plain;charset=utf-8', what: '' },
  sarif: { extension: 'sarif', type: 'application/sarif+json', what: '' },
  earl: { extension: 'jsonld', type: 'application/ld+json', what: '' },
  junit: { extension: 'xml', type: 'application/xml', what: '' },
} as const;

/** Name of such a kind. */
export type ExportFormat = keyof typeof EXPORTS;
