/** A browser on this machine. */
export interface FoundBrowser {
  readonly path: string;
  readonly kind: 'chromium' | 'chrome' | 'edge' | 'firefox';
}

/** The first usable browser, or a Firefox where that is asked for; null when there is none. */
export declare function findBrowser(wish?: { readonly firefox?: boolean }): FoundBrowser | null;

/** The environment variable that names a browser which is not there. */
export declare function brokenVariable(): string | null;

/** The path of a program on PATH, or null. */
export declare function onPath(command: string): string | null;
