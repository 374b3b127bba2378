import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { useWords } from '../../words.ts';
import { useRoute } from '../route.ts';

const FilingDrawer = lazy(() => import('./filing-drawer.tsx'));

/** Opens the way to platforms, groups and mail for these lines. */
export const FileButton = ({ entries }: { readonly entries: readonly LedgerEntry[] }) => {
  const words = useWords();
  const { filters } = useRoute();
  const [open, setOpen] = useState(filters.file === '1');
  return (
    <>
      <Button disabled={entries.length === 0} onClick={() => setOpen(true)}>
        {words('wb.filing.open')}
      </Button>
      {open && (
        <Suspense>
          <FilingDrawer entries={entries} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
