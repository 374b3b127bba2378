import { useState } from 'react';
import type { Failure } from '../../model/failure.ts';
import type { HandOver } from '../../model/hand-over.ts';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { saveFilled } from './template.ts';

/** Filling the office's own template: what was wrong with the last one, and how to begin. */
interface Filling {
  readonly faults: readonly Failure[];
  readonly forget: () => void;
  readonly fill: () => Promise<void>;
}

/** Lets the user choose a template, fills it and says what came of it. */
export const useTemplate = (gather: () => Promise<HandOver>): Filling => {
  const words = useWords();
  const announce = useAnnounce();
  const [faults, setFaults] = useState<readonly Failure[]>([]);
  const fill = async (): Promise<void> => {
    setFaults([]);
    const done = await saveFilled(gather);
    if (done === null) return;
    if ('faults' in done) setFaults(done.faults);
    else announce(words('export.saved', done.name));
  };
  return { faults, forget: () => setFaults([]), fill };
};
