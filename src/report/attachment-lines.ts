import { KIND_WORDS } from '../attachments/kind-words.ts';
import type { AttachmentChip, FetchVerdict, ReportedAttachment } from '../model/attachment.ts';
import { oneLine } from '../text/printable.ts';

/** What users read of each chip. */
export const CHIP_WORDS: Readonly<Record<AttachmentChip, string>> = {
  downloadable: '可下载',
  text: '文本型',
  scanned: '扫描件',
  restricted: '限制编辑',
  password: '需口令',
  'two-identical': '两版一致',
  'three-identical': '三版一致',
};

/** What users read of each outcome of fetching; of a fine one there is nothing to say. */
export const VERDICT_WORDS: Readonly<Record<FetchVerdict, string>> = {
  fine: '',
  dead: '文件不存在',
  blocked: '需登录或验证',
  refused: '网站返回错误',
  timeout: '下载超时',
  certificate: '安全证书有问题',
  empty: '空文件',
  'error-page': '下载到的是网页',
  'wrong-type': '格式与扩展名不符',
  'too-large': '超过 50 MB，没有检查',
  'no-permission': '没有授权，没有检查',
  offline: '没有连上网站',
  'no-address': '看不出下载地址',
  cancelled: '已取消，没有检查',
};

/** An attachment as a line of a table. */
export interface AttachmentLine {
  readonly name: string;
  readonly kind: string;
  readonly size: string;
  readonly pages: string;
  /** 可下载、文本型; 文件不存在. */
  readonly state: string;
  /** 3 处; 无; a dash when there was nothing to compare with. */
  readonly differences: string;
}

/** Attachments as lines, in page order. */
export const attachmentLines = (files: readonly ReportedAttachment[]): readonly AttachmentLine[] =>
  files.map(({ name, extension, verdict, kind, size, pages, chips, differences, note }) => ({
    name: oneLine(name) || extension,
    kind: kind === null ? '—' : KIND_WORDS[kind],
    size: size === null ? '—' : sizeWords(size),
    pages: pages === null ? '—' : String(pages),
    state:
      [VERDICT_WORDS[verdict], ...chips.map((chip) => CHIP_WORDS[chip]), oneLine(note ?? '')].filter((part) => part !== '').join('、') ||
      '—',
    differences: differences === null ? '—' : differences === 0 ? '无' : `${differences} 处`,
  }));

/** `870 B`, `12 KB`, `1.4 MB`. */
export const sizeWords = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
};
