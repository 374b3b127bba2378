import type { OpenedFile } from '../attachments/opened-files.ts';
import type { Given } from '../audit/fact.ts';
import { inapplicable, notAssessable, type Verdict } from '../audit/rule.ts';
import { attachments } from '../facts/attachments.ts';
import type { AttachmentReading } from '../model/attachment.ts';
import type { Evidence } from '../model/finding.ts';
import type { Place } from '../model/snapshot.ts';
import { describePlace } from '../readers/describe-place.ts';
import { evidence, evidenceOfFile, short } from './evidence.ts';

/** Why nothing can be said of the files themselves: the page has none, or nobody asked to open them; null when they were opened. */
export const unopened = (given: Given): Verdict | null => {
  if (given.attachments !== undefined && given.attachments.length > 0) return null;
  return given.get(attachments).value === null ? inapplicable('页面没有附件') : notAssessable('附件还没有检查');
};

/** The words of an attachment's link on the page. */
export const evidenceOfReading = (given: Given, { file }: AttachmentReading): Evidence => evidenceOfFile('附件', given.snapshot, file);

/** Words inside a file, with the file and where in it they stand. */
export const evidenceInside = ({ reading, document }: OpenedFile, quote: string, place: Place): Evidence => {
  const where = describePlace(document.snapshot, place);
  return evidence(`附件“${short(reading.file.name)}”${where}`, quote);
};
