import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PlannedTarget } from '../batch/effect.ts';
import type { BatchStore, FinishedPage } from '../batch/ports.ts';
import type { Seed } from '../batch/settings.ts';
import { type Failure, failure } from '../model/failure.ts';
import type { Profile } from '../model/profile.ts';
import type { Run, RunPage, RunPlan } from '../model/run.ts';
import type { Suppression } from '../model/suppression.ts';

const WISH = 'wish.json';
const RUN = 'run.json';
const PLAN = 'plan.json';
const PAGES = 'pages.jsonl';
const MARK = '\t';

/** What a run was asked to do. */
export interface KeptWish {
  readonly id: string;
  readonly name: string;
  readonly plan: RunPlan;
  readonly seeds: readonly Seed[];
  readonly scope: 'list' | 'portal';
  readonly robots: 'respect' | 'ignore';
  readonly patience: number;
  /** The national one where absent. */
  readonly profile?: Profile;
  /** Findings that were set aside. */
  readonly suppressions?: readonly Suppression[];
}

/** A run's folder: its record, its plan, and a journal with a line for each finished page. */
export interface RunFolder extends BatchStore {
  /** What the run was asked to do, so that it can go on with its folder alone. */
  readonly keepWish: (wish: KeptWish) => Promise<Failure | null>;
  readonly wish: () => Promise<KeptWish | null>;
  readonly run: () => Promise<Run | null>;
  readonly plan: () => Promise<readonly PlannedTarget[]>;
  /** Heads of the lines of finished pages; a line that a crash cut short is cut off. */
  readonly finished: () => Promise<readonly FinishedPage[]>;
  /** Finished pages, one after another. */
  readonly pages: () => AsyncIterable<RunPage>;
  readonly close: () => Promise<void>;
}

/** Opens a run's folder, making it where it is not there. */
export const openRunFolder = async (folder: string): Promise<RunFolder> => {
  await mkdir(folder, { recursive: true });
  const path = join(folder, PAGES);
  const journal = await openJournal(path);
  return {
    keepRun: (run) => trying(() => writeWhole(join(folder, RUN), JSON.stringify(run, null, 1))),
    keepPlan: (_, targets) => trying(() => writeWhole(join(folder, PLAN), JSON.stringify(targets))),
    keepPage: (page) => trying(() => journal.append(lineOf(page))),
    keepWish: (wish) => trying(() => writeWhole(join(folder, WISH), JSON.stringify(wish))),
    wish: async () => (await readJson(join(folder, WISH))) as KeptWish | null, // our own file
    run: async () => (await readJson(join(folder, RUN))) as Run | null, // our own file
    plan: async () => ((await readJson(join(folder, PLAN))) ?? []) as readonly PlannedTarget[], // our own file
    finished: () => finishedIn(path),
    pages: () => pagesIn(path),
    close: journal.close,
  };
};

/** What a line begins with is enough to go on; the page itself follows. */
const lineOf = (page: RunPage): string => {
  const faults = page.report?.findings.filter(({ outcome, suppressed }) => outcome === 'fail' && suppressed === undefined).length ?? 0;
  const head: FinishedPage = { url: page.target.url, state: page.state, faults };
  return `${JSON.stringify(head)}${MARK}${JSON.stringify(page)}\n`;
};

async function* linesOf(path: string): AsyncIterable<string> {
  const stream = createReadStream(path, { encoding: 'utf8' });
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) if (line !== '') yield line;
}

const finishedIn = async (path: string): Promise<readonly FinishedPage[]> => {
  const finished: FinishedPage[] = [];
  for await (const line of linesOf(path)) finished.push(JSON.parse(line.slice(0, line.indexOf(MARK))) as FinishedPage);
  return finished;
};

async function* pagesIn(path: string): AsyncIterable<RunPage> {
  for await (const line of linesOf(path)) yield JSON.parse(line.slice(line.indexOf(MARK) + 1)) as RunPage;
}

interface Journal {
  /** Resolves when the line is on the disk. */
  readonly append: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Lines that come while one write is under way are written together with the next, so that the disk is waited for once. */
const openJournal = async (path: string): Promise<Journal> => {
  const file = await open(path, 'a+');
  await cutOff(file, path);
  let size = (await file.stat()).size;
  let waiting: string[] = [];
  let next: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();
  const write = async (lines: readonly string[]): Promise<void> => {
    const bytes = Buffer.from(lines.join(''));
    try {
      await file.appendFile(bytes);
      await file.datasync();
      size += bytes.length;
    } catch (error) {
      // Lines that were said not to be kept must not be found later.
      await truncate(path, size).catch(() => undefined);
      throw error;
    }
  };
  const append = (line: string): Promise<void> => {
    waiting.push(line);
    next ??= last
      .catch(() => undefined)
      .then(() => {
        const lines = waiting;
        waiting = [];
        next = null;
        last = write(lines);
        return last;
      });
    return next;
  };
  return { append, close: () => file.close() };
};

const TAIL = 64 * 1024;

/** Cuts off what follows the last line break: a line that a crash interrupted. */
const cutOff = async (file: FileHandle, path: string): Promise<void> => {
  const { size } = await file.stat();
  const buffer = Buffer.alloc(TAIL);
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - TAIL);
    const { bytesRead } = await file.read(buffer, 0, end - start, start);
    const at = buffer.subarray(0, bytesRead).lastIndexOf(10);
    if (at >= 0) {
      if (start + at + 1 < size) await truncate(path, start + at + 1);
      return;
    }
    end = start;
  }
  if (size > 0) await truncate(path, 0);
};

const writeWhole = async (path: string, content: string): Promise<void> => {
  const draft = `${path}.part`;
  const file = await open(draft, 'w');
  try {
    await writeFile(file, content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
};

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
};

const trying = async (write: () => Promise<void>): Promise<Failure | null> => {
  try {
    await write();
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOSPC') return failure('storage-full', '磁盘空间不够，抽查已暂停。', '请清理磁盘后用 --resume 接着做。');
    return failure('storage', '抽查结果没有写成，抽查已暂停。', '请检查结果文件夹能否写入，再用 --resume 接着做。');
  }
};
