import type { Evidence } from '../model/finding.ts';
import type { LedgerEntry, StoredEvidence } from '../model/ledger.ts';
import type { PagePicture } from '../model/page-picture.ts';
import type { RunPage } from '../model/run.ts';
import { evidenceOf } from './evidence.ts';
import { sameMatter } from './identity.ts';

/** What a run's page and its picture show of an entry: words as given, else the entry's own; null where the run kept no pictures. */
export const pictureEvidence = (
  entry: LedgerEntry,
  { picture, report, finishedAt }: RunPage,
  words: readonly Evidence[] = entry.finding.evidence,
): StoredEvidence | null => {
  if (picture === undefined || report === undefined) return null;
  const profile = report.profile === undefined ? '' : `${report.profile.name} ${report.profile.version}`;
  const shown = { ...entry, page: { ...entry.page, url: report.page.url }, finding: { ...entry.finding, evidence: words } };
  if (picture.kind === 'none') return { ...evidenceOf(shown, finishedAt, profile, ''), about: pictureWords(picture) };
  const own = report.findings.find((finding) => finding.rule === entry.finding.rule && sameMatter(entry.finding, finding) !== 'differ');
  const mark = picture.marks.find(({ fingerprint }) => fingerprint === own?.fingerprint);
  const about = [
    mark === undefined ? (own === undefined ? '' : UNMARKED) : `标“${mark.number}”的框是这一处。`,
    picture.cut ? CUT : '',
  ].join('');
  return {
    ...evidenceOf(shown, finishedAt, profile, picture.key),
    about: `整页截图。${about}`,
    ...(mark === undefined ? {} : { spot: { from: mark.from, to: mark.to } }),
  };
};

const UNMARKED = '这一项在页面上没有可框出的文字。';
const CUT = '页面太长，只截到前面一部分。';

/** What is said of a page's picture as a whole. */
export const pictureWords = (picture: PagePicture): string => {
  if (picture.kind === 'none') return `没有截图：${picture.reason}。`;
  return `整页截图，框旁的数字是问题在本页的序号。${picture.cut ? CUT : ''}`;
};
