import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PageType } from '../../model/fact.ts';
import type { Shown, Spotlight, Staleness, TabState } from '../../model/tab.ts';

/** What the panel is told. */
export interface View {
  readonly state: TabState;
  /** Why a report may be out of date. */
  readonly stale: Staleness | null;
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
