import { indexWords } from '../word-index.ts';
import { confusedWords } from './confusions.ts';
import { outdatedWords } from './outdated.ts';
import { severeWords } from './severe.ts';

/** The dictionary that comes with the product, ready to be looked for. */
export const builtInWords = indexWords([...severeWords, ...confusedWords, ...outdatedWords]);
