import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, pass } from '../../audit/rule.ts';
import type { AttachmentReading } from '../../model/attachment.ts';
import { limitsEditing, needsPassword } from '../../model/document.ts';
import { isFailure } from '../../model/failure.ts';
import { platformFunctions, wordEditing } from '../../norms/clauses.ts';
import { short } from '../evidence.ts';
import { evidenceOfReading, unopened } from '../opened.ts';

const WORD: ReadonlySet<string> = new Set(['docx', 'doc', 'wps']);

/** B4: no file needs a password, and Word files are limited as the local norm wants. */
export const wordProtectionAsConfigured = defineRule({
  id: 'attachments/word-protection-as-configured',
  catalogue: 'B4',
  title: '附件需口令或编辑限制与要求不符',
  why: '要口令才能打开的文件等于没有公开；Word 版是否限制编辑，各地要求不同。',
  basis: [wordEditing, platformFunctions],
  appliesTo: 'any',
  fix: '去掉打开口令重新上传；编辑限制按本地要求在 Word 的“审阅—限制编辑”中设置或取消。',
  criterion:
    '要口令才能打开的文件按错误报。Word 版是否限制编辑只说明现状，因为应限制还是不应限制各地口径不一，默认不查；设定了期望而不符的按警告报。',
  exceptions: '依申请公开的文件误挂在公开页面上的，应当撤下而不是去掉口令。',
  check: (given) => {
    const none = unopened(given);
    if (none !== null) return none;
    const readings = given.attachments ?? [];
    const locked = readings.filter(({ read }) => read !== null && needsPassword(read));
    const words = readings.flatMap((reading) => protectionOf(reading));
    const unmet = words.filter(({ limited }) => given.wordProtection !== undefined && limited !== (given.wordProtection === 'restricted'));
    const flags = [
      ...locked.map((reading) => flagOf(given, reading, 'error', '要口令才能打开，公众看不到内容。')),
      ...unmet.map(({ reading, limited }) =>
        flagOf(given, reading, 'warning', limited ? '限制了编辑，本地要求不限制。' : '没有限制编辑，本地要求限制。'),
      ),
    ];
    if (flags.length > 0) return flagged(...flags);
    if (given.wordProtection !== undefined && words.length > 0) return pass;
    const limited = words.filter((word) => word.limited).length;
    return words.length === 0
      ? inapplicable('没有可以打开的 Word 附件')
      : inapplicable(`没有设定 Word 版应否限制编辑；现状是 ${limited} 个限制编辑，${words.length - limited} 个没有限制`);
  },
});

const protectionOf = (reading: AttachmentReading): readonly { readonly reading: AttachmentReading; readonly limited: boolean }[] => {
  const { kind, read } = reading;
  if (kind === null || !WORD.has(kind) || read === null || isFailure(read)) return [];
  return [{ reading, limited: limitsEditing(read.protection) }];
};

const flagOf = (given: Given, reading: AttachmentReading, severity: Flag['severity'], words: string): Flag => ({
  severity,
  certainty: 'certain',
  message: `附件“${short(reading.file.name)}”${words}`,
  evidence: [evidenceOfReading(given, reading)],
  about: reading.file.name,
});
