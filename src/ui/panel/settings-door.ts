import { createContext, useContext } from 'react';

/** Holds the way into the settings. */
export const SettingsDoor = createContext<() => void>(() => undefined);

/** Opens the settings. */
export const useSettingsDoor = (): (() => void) => useContext(SettingsDoor);
