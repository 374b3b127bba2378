import type { Report } from '../../model/report.ts';
import type { Run, RunPage } from '../../model/run.ts';
import type { SiteFinding } from '../../model/site-finding.ts';
import type { RuleBook } from '../basis-text.ts';
import { startHandOver } from '../hand-over.ts';
import { withSiteFindings } from '../site-items.ts';
import { exportName } from './file-name.ts';
import { EXPORTS, type ExportFormat } from './formats.ts';
import { savedJson } from './json.ts';
import { writePieces } from './write-export.ts';

/** A file that was written, and what it is called. */
export interface WrittenFile {
  readonly name: string;
  readonly file: Blob;
}

/** Takes in the pages of a run one after another, and writes them, with what was found over its sites, as a file. */
type RunWriter = (
  run: Run,
  eachPage: (visit: (page: RunPage) => void) => Promise<void>,
  what: { readonly format: ExportFormat; readonly site: readonly SiteFinding[] },
  book: RuleBook,
) => Promise<WrittenFile>;

/** Writes a spot-check as a file: of its reports no more is kept than the format asks for, so that its size does not matter. */
export const writeRun: RunWriter = async (run, eachPage, { format, site }, book) => {
  const { extension, type, what } = EXPORTS[format];
  const [file, json] = [startFile(), startFile()];
  const reports: Report[] = [];
  const rest = restOf(format);
  const gathering = startHandOver(run, (report) => {
    if (format === 'json') json.add(`${json.isEmpty() ? '\n' : ',\n'}${JSON.stringify(report)}`);
    else reports.push(...rest(report));
  });
  await eachPage(gathering.add);
  const handOver = withSiteFindings({ ...gathering.done(), reports }, site);
  const written = format === 'json' ? savedJson(handOver, [json.done('')]) : await writePieces(handOver, format, book);
  if (written instanceof Uint8Array) file.add(new Blob([written]));
  else for (const piece of written) file.add(piece);
  return { name: exportName(handOver, extension, what), file: file.done(type) };
};

/** Lists of findings ask nothing of whole reports. */
const LISTS: ReadonlySet<ExportFormat> = new Set(['csv', 'docx', 'html', 'notice']);

/** What a format asks of a report besides its findings. */
const restOf = (format: ExportFormat): ((report: Report) => readonly Report[]) => {
  if (LISTS.has(format)) return () => [];
  if (format !== 'xlsx') return (report) => [report];
  return (report) => (report.attachments === undefined ? [] : [{ ...report, checks: [], findings: [] }]);
};

/** Bytes that go into a blob at a time. */
const STEP = 0x100000;

/** A file that grows in blobs, which the browser keeps outside the memory of the page. */
const startFile = () => {
  const parts: Blob[] = [];
  const room = new Uint8Array(STEP);
  const encoder = new TextEncoder();
  let filled = 0;
  const empty = (): void => {
    if (filled > 0) parts.push(new Blob([room.subarray(0, filled)]));
    filled = 0;
  };
  return {
    isEmpty: (): boolean => filled === 0 && parts.length === 0,
    add: (piece: string | Blob): void => {
      if (piece instanceof Blob) {
        empty();
        return void parts.push(piece);
      }
      for (let rest = piece; rest !== ''; ) {
        const { read, written } = encoder.encodeInto(rest, room.subarray(filled));
        filled += written;
        rest = rest.slice(read);
        if (rest !== '') empty();
      }
    },
    done: (type: string): Blob => {
      empty();
      return new Blob(parts, { type });
    },
  };
};
