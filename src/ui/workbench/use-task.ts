import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress, Task } from '../../model/task.ts';

/** Where work that takes a while stands. */
export type TaskState =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'busy'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly detail: string };

/** Work that a component begins, one at a time; it is called off by the person, and when the component goes. */
export const useTask = () => {
  const [state, setState] = useState<TaskState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const begin = useCallback(async (work: (task: Task) => Promise<void>): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const set = (next: TaskState): void => void (running.current === control && setState(next));
    set({ kind: 'busy', progress: null });
    try {
      await work({ signal: control.signal, tell: (progress) => set({ kind: 'busy', progress }) });
      set({ kind: 'idle' });
    } catch (error) {
      if (!control.signal.aborted) set({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  const stop = useCallback((): void => {
    running.current?.abort();
    running.current = null;
    setState({ kind: 'stopped' });
  }, []);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );
  return { state, begin, stop };
};
