import { useCallback } from 'react';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';

/** Copies text and says whether it worked. */
export const useCopy = (): ((text: string) => void) => {
  const words = useWords();
  const announce = useAnnounce();
  return useCallback(
    (text) => {
      navigator.clipboard.writeText(text).then(
        () => announce(words('toast.copied')),
        () => announce(words('toast.notCopied')),
      );
    },
    [words, announce],
  );
};
