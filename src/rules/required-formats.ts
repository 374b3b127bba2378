import type { Given } from '../audit/fact.ts';
import { flagged, notAssessable, pass, type Verdict } from '../audit/rule.ts';
import { attachmentList } from '../facts/attachment-list.ts';
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
/** `附件1：`, `2.`: what stands before the name of a part. */
const PREFIX = /^(?:附[件表图]\s{0,4})?[0-9０-９一二三四五六七八九十]{0,3}\s{0,4}[:：.、．]?\s{0,4}/u;
/** `附件1 考核表`, `附表：名单`: a file that is named as a part of the document and not as the document. */
const PART = /^附[件表图]\s{0,4}[0-9０-９一二三四五六七八九十]{0,3}\s{0,4}[:：.、]?\s{0,4}\S/u;

/** Whether every version that the local norm wants can be downloaded; `shown` are those that the page holds without a link. */
export const requiredFormatsOffered = (given: Given, wanted: readonly Format[], shown: readonly Format[], button: boolean): Verdict => {
  const reading = given.get(attachments);
  const files = reading.value ?? [];
  const versions = files.filter((file) => isVersion(given, file));
  const lacking = wanted.filter((format) => !shown.includes(format) && !versions.some((file) => isOf(file, format)));
  if (lacking.length === 0) return pass;
  const unseen = reading.state === 'scripted' || reading.state === 'hidden' ? '附件由脚本填入或访客看不到' : unseenPart(given);
  if (unseen !== null) return notAssessable(unseen);
  const sure = button || files.some(isUnclear) ? [] : lacking.filter((format) => !files.some((file) => isOf(file, format)));
  return flagged({
    severity: 'error',
    certainty: sure.length > 0 ? 'certain' : 'suspected',
    message: `页面没有可以下载的 ${named(sure.length > 0 ? sure : lacking)}，本地要求提供 ${named(wanted)}${sure.length > 0 ? '' : '；页面另有下载按钮、压缩包或附件，请核对其中是否有'}。`,
    evidence: [
      ...evidenceOf('标题', given.get(title)),
      ...versions.slice(0, 4).map((file) => evidenceOfFile('附件', given.snapshot, file)),
    ],
    about: `下载 ${lacking.join(' ')}`,
  });
};

const named = (formats: readonly Format[]): string => formats.map((format) => WORDS[format]).join('、');

const isUnclear = ({ extension }: Attachment): boolean => extension === '' || ARCHIVES.includes(extension);

const isOf = ({ extension }: Attachment, format: Format): boolean => EXTENSIONS[format].includes(extension);

/** Whether a file may be the document itself; what is named, or listed in the text, as a part of it is not. */
const isVersion = (given: Given, { name }: Attachment): boolean => {
  const bare = name
    .trim()
    .replace(/\.[A-Za-z0-9]{1,5}$/u, '')
    .replace(PREFIX, '');
  if (sameTitle(bare, given.get(title).value ?? '')) return true;
  return !PART.test(name.trim()) && !given.get(attachmentList).some((entry) => sameTitle(bare, entry.name));
};
