import { mergeProjects } from '../ledger/merge-projects.ts';
import { PROJECT_BYTES, readProject, writeProject } from '../ledger/project-file.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Project } from '../model/project.ts';
import type { RunPage } from '../model/run.ts';
import type { Database, PackedPage } from './database.ts';
import { fromPictureText, pictureText } from './picture-text.ts';
import { rowOf } from './run-row.ts';
import { packedPage, type RunStore } from './run-store.ts';

/** What an import brought. */
export interface Imported {
  readonly runs: number;
  readonly entries: number;
  /** Fields that both sides set differently; each waits in its entry for a person to choose. */
  readonly conflicts: number;
}

const tooLarge = failure(
  'project-too-large',
  `文件超过 ${PROJECT_BYTES / 1024 / 1024} MB，没有导入。`,
  '现有数据没有改动；请让对方只导出台账和证据。',
);

/** The work on this machine as one file, and files of others taken in. */
export const projectDoor = (db: Database, runs: RunStore) => ({
  /** Without pages of runs the file stays small: ledger and evidence alone. */
  exportFile: async (withRuns: boolean): Promise<Blob | Failure> => {
    const text = await writeProject(await gathered(db, runs, withRuns ? await db.runs.toCollection().primaryKeys() : []));
    const file = new Blob([text], { type: 'application/json' });
    if (file.size <= PROJECT_BYTES) return file;
    return failure('project-too-large', '抽查记录太多，文件超过能导入的大小。', '请只导出台账和证据，或先删除不再需要的抽查。');
  },
  importFile: async (file: File): Promise<Imported | Failure> => {
    if (file.size > PROJECT_BYTES) return tooLarge;
    const theirs = await readProject(new Uint8Array(await file.arrayBuffer()));
    if (isFailure(theirs)) return theirs;
    const ours = await gathered(
      db,
      runs,
      theirs.runs.map(({ id }) => id),
    );
    const { project, conflicts } = mergeProjects(ours, theirs);
    await written(db, project, theirs);
    return { runs: theirs.runs.length, entries: theirs.ledger.entries.length, conflicts: conflicts.length };
  },
});

/** What is here, with the pages of the named runs only: the others cannot be touched by a merge. */
const gathered = async (db: Database, store: RunStore, wanted: readonly string[]): Promise<Project> => {
  const pages: RunPage[] = [];
  for (const run of wanted) await store.eachPage(run, (page) => pages.push(page));
  const [runs, entries] = await Promise.all([db.runs.bulkGet([...wanted]), db.entries.toArray()]);
  const pictures: Record<string, string> = {};
  for (const key of picturesIn(pages, entries)) {
    const kept = await db.pictures.get(key);
    if (kept !== undefined) pictures[key] = await pictureText(kept.picture);
  }
  return { runs: runs.filter((run) => run !== undefined), pages, ledger: { entries }, pictures };
};

/** Pictures of runs that are not handed on stay here. */
const picturesIn = (pages: readonly RunPage[], entries: readonly LedgerEntry[]): ReadonlySet<string> =>
  new Set([
    ...pages.flatMap(({ picture }) => (picture?.kind === 'taken' ? [picture.key] : [])),
    ...entries.flatMap(({ evidence }) => evidence.flatMap(({ picture }) => (picture === '' ? [] : [picture]))),
  ]);

const written = async (db: Database, project: Project, theirs: Project): Promise<void> => {
  const packed: PackedPage[] = [];
  for (const page of project.pages) packed.push(await packedPage(page));
  const pictures = Object.entries(theirs.pictures).map(([id, text]) => ({ id, at: '', picture: fromPictureText(text) }));
  await db.dexie.transaction('rw', [db.runs, db.rows, db.pages, db.entries, db.pictures], async () => {
    const known = new Set(await db.pictures.toCollection().primaryKeys());
    await Promise.all([
      db.runs.bulkPut([...project.runs]),
      db.rows.bulkPut(project.pages.map(rowOf)),
      db.pages.bulkPut(packed),
      db.entries.clear(),
      db.pictures.bulkPut(pictures.filter(({ id }) => !known.has(id))),
    ]);
    await db.entries.bulkPut([...project.ledger.entries]);
  });
};
