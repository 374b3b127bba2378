import type { Given } from '../audit/fact.ts';
import { flagged, notAssessable, pass, type Verdict } from '../audit/rule.ts';
import { attachments } from '../facts/attachments.ts';
import { title } from '../facts/title.ts';
import type { Attachment } from '../model/fact.ts';
import type { Expectations } from '../model/profile.ts';
import { sameTitle } from '../text/title-form.ts';
import { unseenPart } from './absence.ts';
import { evidenceOf, evidenceOfFile } from './evidence.ts';

type Format = Expectations['formats'][number];

const EXTENSIONS: Readonly<Record<Format, readonly string[]>> = { pdf: ['pdf'], word: ['docx', 'doc', 'wps'], ofd: ['ofd'] };
const WORDS: Readonly<Record<Format, string>> = { pdf: 'PDF 版', word: 'Word 版', ofd: 'OFD 版' };
const ARCHIVES: readonly string[] = ['zip', 'rar', '7z'];
const PREFIX = /^附[件表图]\s{0,4}[0-9０-９一二三四五六七八九十]{0,3}\s{0,4}[:：.、]?\s{0,4}/u;
/** `附件1 考核表`, `附表：名单`: a file that is named as a part of the document and not as the document. */
const PART = /^附[件表图]\s{0,4}[0-9０-９一二三四五六七八九十]{0,3}\s{0,4}[:：.、]?\s{0,4}\S/u;

/** Whether every version that the local norm wants can be downloaded; `shown` are those that the page holds without a link. */
export const requiredFormatsOffered = (given: Given, wanted: readonly Format[], shown: readonly Format[], button: boolean): Verdict => {
  const reading = given.get(attachments);
  const files = reading.value ?? [];
  const heading = given.get(title);
  const versions = files.filter((file) => isVersion(file, heading.value ?? ''));
  const lacking = wanted.filter((format) => !shown.includes(format) && !versions.some((file) => isOf(file, format)));
  if (lacking.length === 0) return pass;
  const unseen = reading.state === 'scripted' || reading.state === 'hidden' ? '附件由脚本填入或访客看不到' : unseenPart(given);
  if (unseen !== null) return notAssessable(unseen);
  const isUnclear = (file: Attachment): boolean =>
    file.extension === '' || ARCHIVES.includes(file.extension) || lacking.some((format) => isOf(file, format));
  const unclear = button || files.some(isUnclear);
  const named = (formats: readonly Format[]): string => formats.map((format) => WORDS[format]).join('、');
  return flagged({
    severity: 'error',
    certainty: unclear ? 'suspected' : 'certain',
    message: `页面没有文件的${named(lacking)}供下载，本地要求${named(wanted)}${wanted.length > 1 ? '都' : ''}要提供${unclear ? '；页面另有下载按钮、压缩包或名为附件的文件，请核对' : ''}。`,
    evidence: [...evidenceOf('标题', heading), ...versions.slice(0, 4).map((file) => evidenceOfFile('附件', given.snapshot, file))],
    about: `下载 ${lacking.join(' ')}`,
  });
};

const isOf = ({ extension }: Attachment, format: Format): boolean => EXTENSIONS[format].includes(extension);

/** Whether a file may be the document itself; what is named as a part of it is not. */
const isVersion = ({ name }: Attachment, heading: string): boolean =>
  !PART.test(name.trim()) || sameTitle(name.trim().replace(PREFIX, ''), heading);
