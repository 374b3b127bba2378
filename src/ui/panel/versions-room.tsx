import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { Report } from '../../model/report.ts';
import { useView } from './shell.ts';
import { VersionsDoor } from './versions-door.ts';

const VersionsScreen = lazy(async () => ({ default: (await import('./versions-screen.tsx')).VersionsScreen }));

interface Opened {
  readonly hrefs: readonly string[];
  readonly report: Report | null;
  /** What had the focus. */
  readonly from: Element | null;
}

/** Lets the versions of a document lie over the report, which stays as it was beneath. */
export const VersionsRoom = ({ children }: { readonly children: ReactNode }) => {
  const { state } = useView();
  const report = state.kind === 'done' ? state.report : null;
  const [opened, setOpen] = useState<Opened | null>(null);
  // Of another tab, or another audit: what lay here is of the past.
  const open = opened?.report === report ? opened : null;
  const enter = useCallback((hrefs: readonly string[]) => setOpen({ hrefs, report, from: document.activeElement }), [report]);
  const leave = useCallback(() => {
    setOpen(null);
    // Once the report can be reached again.
    requestAnimationFrame(() => open?.from instanceof HTMLElement && open.from.focus());
  }, [open]);
  useEffect(() => {
    if (open === null) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open, leave]);
  return (
    <VersionsDoor value={enter}>
      <div className="beneath" inert={open !== null}>
        {children}
      </div>
      {open !== null && (
        <Suspense fallback={null}>
          <VersionsScreen hrefs={open.hrefs} close={leave} />
        </Suspense>
      )}
    </VersionsDoor>
  );
};
