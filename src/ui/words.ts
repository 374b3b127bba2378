import { createContext, useContext } from 'react';
import type { GeneratedI18nStructure } from '#i18n';

/** Key of a sentence in the locale files. */
export type WordKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** Says a sentence in the user's language; `$1` is the first value. */
export type Words = (key: WordKey, ...values: readonly (string | number)[]) => string;

/** Holds the words for everything on screen. */
export const WordsContext = createContext<Words | null>(null);

/** The words in the user's language. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('The screen was drawn without its words.');
  return words;
};
