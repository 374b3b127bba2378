import { createContext, useContext, useSyncExternalStore } from 'react';
import type { VersionTable } from '../../attachments/version-tables.ts';
import type { AttachmentWork } from '../../model/attachment-work.ts';
import type { PageType } from '../../model/fact.ts';
import type { Failure } from '../../model/failure.ts';
import type { Finding, SuppressionScope } from '../../model/finding.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Profile } from '../../model/profile.ts';
import type { Report } from '../../model/report.ts';
import type { Lesson, Site, TaughtField } from '../../model/site.ts';
import type { Suppression } from '../../model/suppression.ts';
import type { ComparedAs, ComparedFrom, Shown, Spotlight, Staleness, TabState } from '../../model/tab.ts';
import type { SuppressionWords } from '../../report/suppressions.ts';
import type { Learned } from '../../teaching/learn.ts';
import type { LearnedFiles } from '../../teaching/learn-files.ts';

/** What the panel is told. */
export interface View {
  readonly state: TabState;
  /** Why a report may be out of date. */
  readonly stale: Staleness | null;
}

/** All that is kept of what the user taught. */
export interface Kept {
  readonly sites: readonly Site[];
  /** Columns whose page type was set by hand: host and column, and the type. */
  readonly types: readonly (readonly [string, PageType])[];
}

/** How the user teaches a field; nothing is kept until it is saved. */
export interface TeachingShell {
  /** Lets the user point at the page, with `refuse` at what is no attachment; null when that was given up. */
  readonly point: (report: Report, field: TaughtField, refuse: boolean) => Promise<Learned | LearnedFiles | Failure | null>;
  readonly deny: (report: Report, field: TaughtField) => Promise<Learned | LearnedFiles | Failure>;
  readonly stop: () => void;
  readonly save: (report: Report, lesson: Lesson) => Promise<void>;
}

/** What the settings can see and change; every change answers with what is kept after it. */
export interface SettingsShell {
  readonly read: () => Promise<Kept>;
  readonly removeSite: (id: string) => Promise<Kept>;
  readonly removeLesson: (id: string, index: number) => Promise<Kept>;
  readonly removeType: (key: string) => Promise<Kept>;
  readonly importFile: (text: string) => Promise<Kept | Failure>;
}

/** The attachments of the page: how far their check is, and what can be asked. */
export interface AttachmentsShell {
  /** Null when no check is under way, nor came to nothing. */
  readonly current: () => AttachmentWork | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches and reads all attachments, or these addresses again. */
  readonly check: (again?: readonly string[]) => void;
  /** Stops one, or all. */
  readonly cancel: (href: string | null) => void;
  /** Asks for lasting permission for another site, then fetches these addresses of it. */
  readonly allow: (host: string, again: readonly string[]) => Promise<void>;
  /** Versions side by side; null when they are no longer kept. */
  readonly tables: () => Promise<readonly VersionTable[] | null>;
}

/** The way to the workbench, a tab of its own. */
export interface WorkbenchDoor {
  /** Opens it at a place: `spot-check/new?url=…`, `ledger`. */
  readonly open: (place: string) => void;
  /** Writes what was found on this page into the ledger, all of it or one finding, with pictures of where it stands. */
  readonly record: (report: Report, only?: Finding) => Promise<Recorded>;
  /** What assessors said of this page, as far as their lists were imported. */
  readonly feedback: (report: Report) => Promise<readonly LedgerEntry[]>;
}

/** What came of recording: findings that were new, known, or closed before, and the pictures kept with them. */
interface Recorded {
  readonly added: number;
  readonly seenAgain: number;
  readonly reopened: number;
  readonly pictures: number;
  /** Personal data is on the page, so no picture was taken. */
  readonly personal: boolean;
}

/** Profiles that pages can be judged by, and the one that is chosen. */
export interface ProfilesShell {
  readonly watch: (
    tell: (kept: { readonly chosen: Profile; readonly all: readonly Profile[] }) => void,
    fail: (error: unknown) => void,
  ) => () => void;
  readonly choose: (id: string) => Promise<void>;
}

/** What the user set aside. */
export interface SuppressionsShell {
  readonly watch: (tell: (kept: readonly Suppression[]) => void) => () => void;
  readonly setAside: (report: Report, finding: Finding, scope: SuppressionScope, words: SuppressionWords) => Promise<Failure | null>;
  /** Takes back what sets this finding aside now. */
  readonly restore: (report: Report, finding: Finding) => Promise<void>;
  readonly remove: (one: Suppression) => Promise<void>;
  /** Answers how many decisions the file held. */
  readonly importFile: (text: string) => Promise<number | Failure>;
}

/** The page that this one is compared with. */
export interface CompareShell {
  /** Open tabs of the sites that we may read. */
  readonly tabs: () => Promise<readonly { readonly tabId: number; readonly title: string; readonly url: string }[]>;
  readonly isAllowed: (host: string) => Promise<boolean>;
  /** Asks for lasting permission to read a host; must be called within a click. */
  readonly allow: (host: string) => Promise<boolean>;
  /** Must be called within a click. */
  readonly with: (as: ComparedAs, from: ComparedFrom) => Promise<Failure | null>;
  readonly remove: () => void;
}

/** All that the panel can see of the extension around it, and ask of it. */
export interface Shell {
  readonly current: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  readonly audit: () => void;
  /** Sets the page type by hand; null lets it be recognised again. */
  readonly correct: (pageType: PageType | null) => void;
  readonly show: (spotlight: Spotlight) => Promise<Shown>;
  readonly clear: () => void;
  /** Asks for lasting permission to read a host; empty for all. */
  readonly allow: (host: string) => Promise<void>;
  readonly attachments: AttachmentsShell;
  readonly teaching: TeachingShell;
  readonly settings: SettingsShell;
  readonly workbench: WorkbenchDoor;
  readonly compare: CompareShell;
  readonly suppressions: SuppressionsShell;
  readonly profiles: ProfilesShell;
  readonly isWelcomed: () => Promise<boolean>;
  readonly welcome: () => void;
  readonly version: string;
}

/** Holds the shell for everything inside the panel. */
export const ShellContext = createContext<Shell | null>(null);

/** The shell of this panel. */
export const useShell = (): Shell => {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('The panel was drawn without its shell.');
  return shell;
};

/** What the panel is told, always the latest. */
export const useView = (): View => {
  const shell = useShell();
  return useSyncExternalStore(shell.subscribe, shell.current, shell.current);
};

/** How far the check of attachments is, always the latest; null for none. */
export const useWork = (): AttachmentWork | null => {
  const { attachments } = useShell();
  return useSyncExternalStore(attachments.subscribe, attachments.current, attachments.current);
};
