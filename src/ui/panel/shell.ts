import { createContext, useContext, useSyncExternalStore } from 'react';
import type { VersionTable } from '../../attachments/version-tables.ts';
import type { AttachmentWork } from '../../model/attachment-work.ts';
import type { PageType } from '../../model/fact.ts';
import type { Failure } from '../../model/failure.ts';
import type { Report } from '../../model/report.ts';
import type { Lesson, Site, TaughtField } from '../../model/site.ts';
import type { Shown, Spotlight, Staleness, TabState } from '../../model/tab.ts';
import type { Learned } from '../../teaching/learn.ts';

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
  /** Lets the user point at the page; null when that was given up. */
  readonly point: (report: Report, field: TaughtField) => Promise<Learned | Failure | null>;
  readonly deny: (report: Report, field: TaughtField) => Promise<Learned | Failure>;
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
  /** Writes what was found on this page into the ledger. */
  readonly record: (report: Report) => Promise<{ readonly added: number; readonly seenAgain: number; readonly reopened: number }>;
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
