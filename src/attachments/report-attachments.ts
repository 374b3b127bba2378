import type { Given } from '../audit/fact.ts';
import type { AttachmentChip, AttachmentReading, ReportedAttachment } from '../model/attachment.ts';
import { type DocumentReading, limitsEditing, needsPassword } from '../model/document.ts';
import type { Attachment } from '../model/fact.ts';
import { isFailure } from '../model/failure.ts';
import { type ComparedPair, versionComparisons } from './version-comparisons.ts';
import { type VersionTable, versionTables } from './version-tables.ts';

/** What a report says of the attachments that were opened; null when nobody asked for it. */
export const reportAttachments = (given: Given): readonly ReportedAttachment[] | null => {
  if (given.attachments === undefined) return null;
  const pairs = given.get(versionComparisons).filter(({ comparison }) => !comparison.empty);
  const tables = given.get(versionTables);
  return given.attachments.map((reading) => reported(reading, pairs, tables));
};

const reported = (reading: AttachmentReading, pairs: readonly ComparedPair[], tables: readonly VersionTable[]): ReportedAttachment => {
  const { file, verdict, kind, size, read } = reading;
  const { name, href, extension, group } = file;
  const document = read === null || isFailure(read) ? null : read;
  const own = pairs.filter(({ one, other }) => one.reading === reading || other.reading === reading);
  return {
    name,
    href,
    extension,
    group,
    verdict,
    kind,
    size,
    pages: document?.pages ?? null,
    chips: [...stateChips(reading, document), ...agreement(own, pairs)],
    ...(own.length === 0 ? { differences: null } : differencesOf(tables, file)),
    ...(isFailure(read) ? { note: read.message } : {}),
  };
};

const stateChips = ({ verdict, read }: AttachmentReading, document: DocumentReading | null): readonly AttachmentChip[] => {
  const chips: AttachmentChip[] = verdict === 'fine' || verdict === 'wrong-type' ? ['downloadable'] : [];
  if (read !== null && needsPassword(read)) chips.push('password');
  if (document?.textState === 'text') chips.push('text');
  if (document?.textState === 'scanned') chips.push('scanned');
  if (document !== null && limitsEditing(document.protection)) chips.push('restricted');
  return chips;
};

const differencesOf = (
  tables: readonly VersionTable[],
  { href }: Attachment,
): Pick<ReportedAttachment, 'differences' | 'differencesOfAll'> => {
  const own = tables.flatMap(({ columns, rows }) => {
    const column = columns.findIndex((one) => one.href === href);
    return column < 0 ? [] : [{ rows, said: rows.filter(({ cells }) => cells[column] !== null) }];
  });
  return {
    differences: own.reduce((sum, { said }) => sum + said.length, 0),
    differencesOfAll: own.reduce((sum, { rows }) => sum + rows.length, 0),
  };
};

/** Said only where a file agrees with every version it was compared with, and these with one another. */
const agreement = (own: readonly ComparedPair[], pairs: readonly ComparedPair[]): readonly AttachmentChip[] => {
  if (own.length === 0) return [];
  const versions = new Set(own.flatMap(({ one, other }) => [one, other]));
  const among = pairs.filter(({ one, other }) => versions.has(one) && versions.has(other));
  if (among.some((pair) => pair.comparison.unrelated || countOf(pair) > 0)) return [];
  return [versions.size > 2 ? 'three-identical' : 'two-identical'];
};

/** Differences in what the versions say; how lists are numbered and where notes stand does not count. */
const countOf = ({ comparison }: ComparedPair): number =>
  comparison.differences.filter(({ kind }) => kind !== 'numbering' && kind !== 'order').length;
