import { createContext, useContext, useEffect, useState } from 'react';
import type { SurveyFound } from '../../audit/site-rule.ts';
import type { SurveyOptions } from '../../catalog.ts';
import type { Call } from '../../filing/call.ts';
import type { FilingTarget } from '../../filing/target.ts';
import type { RunComparison } from '../../ledger/compare-runs.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Failure } from '../../model/failure.ts';
import type { Ledger, LedgerEntry, StoredEvidence } from '../../model/ledger.ts';
import type { Profile } from '../../model/profile.ts';
import type { StorageRoom } from '../../model/room.ts';
import type { Run, RunPage, Sampling } from '../../model/run.ts';
import type { RunDesk, RunOrder } from '../../model/run-order.ts';
import type { RunProgress, RunRow } from '../../model/run-row.ts';
import type { SiteFinding } from '../../model/site-finding.ts';
import type { Suppression } from '../../model/suppression.ts';
import type { Task } from '../../model/task.ts';
import type { ExportFormat } from '../../report/render/formats.ts';
import type { WrittenFile } from '../../report/render/write-run.ts';

/** Tells what is there and every later change, until it is stopped. */
export type Watch<T> = (tell: (found: T) => void, fail: (error: unknown) => void) => () => void;

/** Runs as the workbench sees and steers them. */
export interface RunDoor {
  readonly watchRuns: Watch<readonly Run[]>;
  readonly watchDesk: (run: string) => Watch<RunDesk | undefined>;
  readonly watchProgress: (run: string) => Watch<RunProgress>;
  readonly watchRows: (run: string) => Watch<readonly RunRow[]>;
  readonly rows: (run: string) => Promise<readonly RunRow[]>;
  readonly page: (run: string, url: string) => Promise<RunPage | undefined>;
  readonly eachPage: (run: string, visit: (page: RunPage) => void) => Promise<void>;
  /** Compares kept runs; findings come without message, evidence and fix, which their pages have. */
  readonly compare: (before: string, after: string, earlier: readonly string[], task: Task) => Promise<RunComparison>;
  /** What the pages of a kept run say together, and the addresses that were looked at. */
  readonly survey: (run: string, terms: SurveyOptions, task: Task) => Promise<SurveyFound>;
  /** Writes a kept run as a file, with what was found over its sites. */
  readonly write: (run: string, format: ExportFormat, site: readonly SiteFinding[], task: Task) => Promise<WrittenFile>;
  /** Asks the browser for leave to read these addresses; must be called within a click. */
  readonly allow: (urls: readonly string[]) => Promise<boolean>;
  /** Whether the browser lets the end of a run be told. */
  readonly noticesAllowed: () => Promise<boolean>;
  /** Asks the browser for that leave, or gives it back; must be called within a click. Answers whether it is there then. */
  readonly allowNotices: (wanted: boolean) => Promise<boolean>;
  /** Whether this browser can keep pictures of whole pages. */
  readonly picturesOffered: boolean;
  /** Asks the browser for the leave that pictures need; must be called within a click. */
  readonly allowPictures: () => Promise<boolean>;
  readonly begin: (order: RunOrder) => Promise<string | Failure>;
  readonly start: (run: string, sampling: Sampling) => Promise<Failure | null>;
  readonly pause: (run: string) => Promise<Failure | null>;
  readonly resume: (run: string) => Promise<Failure | null>;
  readonly cancel: (run: string) => Promise<Failure | null>;
  readonly decideRobots: (run: string, host: string, visit: boolean) => Promise<Failure | null>;
  readonly releaseHost: (run: string, host: string) => Promise<Failure | null>;
  readonly remove: (run: string) => Promise<void>;
}

/** The ledger as the workbench sees and changes it. */
interface LedgerDoor {
  readonly watchEntries: Watch<readonly LedgerEntry[]>;
  readonly entries: () => Promise<readonly LedgerEntry[]>;
  /** Works on the whole ledger in one go; what came out changed is kept. */
  readonly work: <T extends { readonly ledger: Ledger }>(work: (ledger: Ledger) => T) => Promise<T>;
  readonly change: (ids: readonly string[], change: (entry: LedgerEntry) => LedgerEntry) => Promise<number>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** A picture as an address that may be shown; null when it was removed. */
  readonly picture: (id: string) => Promise<string | null>;
  /** What a document shows of the picture of a whole page: the surroundings of the place. */
  readonly partOfPicture: (piece: StoredEvidence) => Promise<string | null>;
  readonly keepList: (name: string, rows: number, entries: readonly string[]) => Promise<void>;
}

/** What the person chose once for all. */
export interface Choices {
  readonly person: string;
  readonly newest: number;
  readonly random: number;
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  readonly attachments: boolean;
  /** Days until a confirmed problem is to be mended. */
  readonly days: number;
}

/** What lies on this machine, and how it is emptied. */
interface KeepingDoor {
  readonly watchChoices: Watch<Choices>;
  readonly choose: (choices: Choices) => Promise<void>;
  readonly watchEvaluation: Watch<Evaluation | null>;
  /** Null forgets it. */
  readonly keepEvaluation: (evaluation: Evaluation | null) => Promise<void>;
  readonly room: () => Promise<StorageRoom>;
  readonly pictures: () => Promise<{ readonly count: number; readonly bytes: number }>;
  /** Removes the oldest pictures until so many bytes are free; answers how many went. */
  readonly dropPictures: (bytes: number) => Promise<number>;
  readonly removeAll: () => Promise<void>;
}

/** The work on this machine as one file, and files of others taken in. */
interface ProjectDoor {
  readonly exportFile: (withRuns: boolean) => Promise<Blob | Failure>;
  /** All of it or nothing; a failure leaves what is here untouched. */
  readonly importFile: (file: File) => Promise<{ readonly runs: number; readonly entries: number; readonly conflicts: number } | Failure>;
}

/** Profiles as the workbench sees and changes them. */
interface ProfileDoor {
  readonly watch: Watch<{ readonly chosen: Profile; readonly all: readonly Profile[] }>;
  /** The profile of this id, else the chosen one. */
  readonly of: (id: string) => Promise<Profile>;
  readonly choose: (id: string) => Promise<void>;
  readonly keep: (profile: Profile) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** What was set aside, as the workbench sees and changes it. */
interface SuppressionDoor {
  readonly watch: Watch<readonly Suppression[]>;
  readonly read: () => Promise<readonly Suppression[]>;
  readonly keep: (one: Suppression) => Promise<void>;
  readonly forget: (one: Suppression) => Promise<void>;
}

/** Where findings are filed, and the way there. */
interface FilingDoor {
  readonly watch: Watch<readonly FilingTarget[]>;
  readonly keep: (target: FilingTarget) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  /** Asks the browser for leave to send to the host of this address; must be called within a click. */
  readonly allow: (address: string) => Promise<boolean>;
  /** Status 0: no answer. */
  readonly send: (call: Call) => Promise<{ readonly status: number; readonly body: string }>;
  readonly open: (address: string) => Promise<void>;
}

/** All that the workbench can see of the extension around it, and ask of it. */
export interface WorkbenchShell {
  readonly runs: RunDoor;
  readonly ledger: LedgerDoor;
  readonly keeping: KeepingDoor;
  readonly project: ProjectDoor;
  readonly profiles: ProfileDoor;
  readonly suppressions: SuppressionDoor;
  readonly filing: FilingDoor;
  readonly today: () => string;
  readonly now: () => string;
}

/** Holds the shell for everything inside the workbench. */
export const WorkbenchContext = createContext<WorkbenchShell | null>(null);

/** The shell of this workbench. */
export const useWorkbench = (): WorkbenchShell => {
  const shell = useContext(WorkbenchContext);
  if (shell === null) throw new Error('The workbench was drawn without its shell.');
  return shell;
};

/** What a watch has told so far. */
export type Watched<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'there'; readonly value: T };

/** Keeps watching while the component stands; `watch` must stay the same as long as the same thing is watched. */
export const useWatched = <T>(watch: Watch<T>): Watched<T> => {
  const [seen, setSeen] = useState<{ readonly watch: Watch<T>; readonly found: Watched<T> }>({ watch, found: { kind: 'loading' } });
  useEffect(
    () =>
      watch(
        (value) => setSeen({ watch, found: { kind: 'there', value } }),
        (error) => setSeen({ watch, found: { kind: 'failed', detail: error instanceof Error ? error.message : String(error) } }),
      ),
    [watch],
  );
  return seen.watch === watch ? seen.found : { kind: 'loading' };
};
