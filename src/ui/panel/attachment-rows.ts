import type { AttachmentChip, FetchVerdict } from '../../model/attachment.ts';
import type { AttachmentWork, FileStep } from '../../model/attachment-work.ts';
import type { DocumentKind } from '../../model/document.ts';
import type { Attachment } from '../../model/fact.ts';
import type { Report } from '../../model/report.ts';
import { grouped } from '../../text/grouped.ts';

/** One version of an attached document, as the panel shows it. */
export interface FileRow {
  readonly name: string;
  readonly href: string;
  /** PDF, DOCX: what its name says, else what it really is. */
  readonly type: string;
  /** What came of it; null when it was not checked yet. */
  readonly checked: {
    readonly verdict: FetchVerdict;
    /** What it really is; null when nothing was fetched. */
    readonly kind: DocumentKind | null;
    readonly size: number | null;
    readonly pages: number | null;
    readonly sheets: boolean;
    readonly chips: readonly AttachmentChip[];
    readonly note: string;
  } | null;
  /** How far it is, while a check is under way. */
  readonly step: FileStep | null;
  /** Host to ask permission for; empty when that would not help. */
  readonly host: string;
}

/** An attached document with its versions. */
export interface DocumentRow {
  readonly name: string;
  readonly files: readonly FileRow[];
  /** All its versions say the same. */
  readonly agreement: AttachmentChip | null;
  /** Places where its versions differ; null when they were not compared. */
  readonly differences: number | null;
}

const AGREEMENTS: readonly AttachmentChip[] = ['three-identical', 'two-identical'];
const EXTENSION = /\.[A-Za-z0-9]{1,5}$/u;
const SHEETS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['xlsx', 'xls', 'et']);

/** The attachments of a report, by document, with how far a check of them is. */
export const documentRows = (report: Report, work: AttachmentWork | null): readonly DocumentRow[] => {
  const known = report.facts.attachments.value ?? [];
  const files = known.map((file, index) => ({ file, row: rowOf(report, file, index, work) }));
  const groups = grouped(files, ({ file }) => file.group);
  return [...groups.values()].map((group) => {
    const reported = group.flatMap(({ file }) => reportedOf(report, file) ?? []);
    const counts = reported.flatMap(({ differencesOfAll }) => differencesOfAll ?? []);
    return {
      name: group[0]?.file.name.replace(EXTENSION, '') ?? '',
      files: group.map(({ row }) => row),
      agreement: AGREEMENTS.find((chip) => reported.some(({ chips }) => chips.includes(chip))) ?? null,
      differences: counts.length === 0 ? null : Math.max(...counts),
    };
  });
};

const reportedOf = (report: Report, { href, name }: Attachment) =>
  report.attachments?.find((other) => other.href === href && other.name === name);

const rowOf = (report: Report, file: Attachment, index: number, work: AttachmentWork | null): FileRow => {
  const found = reportedOf(report, file);
  const { verdict = 'fine', kind = null, size = null, pages = null, chips = [], note = '' } = found ?? {};
  const { host, hostname } = URL.parse(file.url) ?? { host: '', hostname: '' };
  const isElsewhere = host !== '' && host !== URL.parse(report.page.url)?.host;
  const sheets = kind !== null && SHEETS.has(kind);
  const state = chips.filter((chip) => !AGREEMENTS.includes(chip));
  return {
    name: file.name,
    href: file.href,
    type: (file.extension || (kind ?? '')).toUpperCase(),
    checked: found === undefined ? null : { verdict, kind, size, pages, sheets, chips: state, note },
    // Until the page was read again, the work does not know its files in number.
    step: work === null || work.trouble !== undefined ? null : (work.files[index]?.step ?? { kind: 'waiting' }),
    host: isElsewhere ? hostname : '',
  };
};
