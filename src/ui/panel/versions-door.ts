import { createContext, useContext } from 'react';

/** Opens the versions of one document side by side; given the addresses of its files. */
export type OpenVersions = (hrefs: readonly string[]) => void;

/** Holds the way to the versions. */
export const VersionsDoor = createContext<OpenVersions>(() => undefined);

/** Opens the versions of a document. */
export const useVersionsDoor = (): OpenVersions => useContext(VersionsDoor);
