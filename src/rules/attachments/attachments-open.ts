import { KIND_WORDS } from '../../attachments/kind-words.ts';
import { defineRule, type Flag, flagged, notAssessable } from '../../audit/rule.ts';
import type { AttachmentReading, FetchVerdict } from '../../model/attachment.ts';
import type { DocumentKind } from '../../model/document.ts';
import { isFailure } from '../../model/failure.ts';
import { filesDownload, linksWork } from '../../norms/clauses.ts';
import { short } from '../evidence.ts';
import { evidenceOfReading, unopened } from '../opened.ts';

type Fault = Pick<Flag, 'severity' | 'certainty'> & { readonly words: string };

const certain = (words: string): Fault => ({ severity: 'error', certainty: 'certain', words });
const suspected = (words: string): Fault => ({ severity: 'warning', certainty: 'suspected', words });

const UNKNOWN: ReadonlySet<FetchVerdict> = new Set(['too-large', 'no-permission', 'offline', 'no-address', 'cancelled']);
/** Kinds that one program opens whatever the name says. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['doc', 'docx', 'wps', 'rtf', 'html']),
  new Set(['xls', 'xlsx', 'et', 'csv', 'html']),
  new Set(['ppt', 'pptx', 'dps']),
];
const MOST = 20;

/** B2: every attachment can be fetched and is what its name says. */
export const attachmentsOpen = defineRule({
  id: 'attachments/attachments-open',
  catalogue: 'B2',
  title: '附件打不开',
  why: '附件点不开、是空文件或错误网页，公众拿不到文件内容。',
  basis: [filesDownload, linksWork],
  appliesTo: 'any',
  fix: '重新上传附件并改正链接，换一台电脑、不登录后台打开确认。',
  criterion:
    '检查附件时逐个下载：返回 404、410 或其他错误代码，文件为空，下载到的是网页，实际格式与扩展名不符且不能互相打开的，按错误报。超时（已重试两次）、安全证书有问题、要求登录或验证、扩展名与实际格式不同但同一软件可以打开、文件像是损坏的，请人工核对。没有授权、没有连上网、超过 50 MB 和取消了的不判。',
  exceptions: '网站限制程序访问而浏览器里能正常下载的，可以不理会。',
  check: (given) => {
    const none = unopened(given);
    if (none !== null) return none;
    const readings = given.attachments ?? [];
    if (readings.every(({ verdict }) => UNKNOWN.has(verdict))) return notAssessable('附件没有取到，无法判断能否打开');
    return flagged(
      ...readings
        .flatMap((reading): readonly Flag[] => {
          const fault = faultOf(reading);
          if (fault === null) return [];
          const { words, ...weight } = fault;
          const name = reading.file.name;
          return [{ ...weight, message: `附件“${short(name)}”${words}。`, evidence: [evidenceOfReading(given, reading)], about: name }];
        })
        .slice(0, MOST),
    );
  },
});

const faultOf = (reading: AttachmentReading): Fault | null => {
  const { verdict, status, file, kind, read } = reading;
  switch (verdict) {
    case 'dead':
      return certain(`打不开，网站回答文件不存在（${status ?? 404}）`);
    case 'refused':
      return certain(`打不开，网站返回错误（${status ?? 500}）`);
    case 'empty':
      return certain('是空文件（0 字节）');
    case 'error-page':
      return certain(`下载到的是网页，不是 ${file.extension} 文件`);
    case 'wrong-type':
      return wrongType(kind ?? 'unknown', file.extension);
    case 'blocked':
      return suspected('要求登录或验证后才能下载，请在浏览器里核对公众能否打开');
    case 'timeout':
      return suspected('下载超时，已重试两次，请核对能否打开');
    case 'certificate':
      return suspected('所在网站的安全证书有问题，浏览器可能拦截下载');
    default:
      return isFailure(read) && read.code === 'damaged' ? suspected('像是已经损坏，请核对能否打开') : null;
  }
};

const wrongType = (kind: DocumentKind, extension: string): Fault => {
  const what = `扩展名是 ${extension}，实际是${KIND_WORDS[kind]}`;
  const opens = FAMILIES.some((family) => family.has(kind) && family.has(extension));
  return opens ? { ...suspected(`${what}，打开时可能有警告`), severity: 'notice' } : certain(`${what}，可能打不开`);
};
