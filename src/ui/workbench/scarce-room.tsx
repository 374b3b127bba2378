import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../words.ts';
import { go, useRoute } from './route.ts';
import { useWorkbench } from './shell.ts';
import { Strip } from './states.tsx';

/** Says early that room grows scarce, wherever one is, and leads to where it can be freed. */
export const ScarceRoom = () => {
  const words = useWords();
  const { keeping } = useWorkbench();
  const { screen } = useRoute();
  const [isScarce, setScarce] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again with every screen
  useEffect(() => {
    void keeping.room().then(({ scarce }) => setScarce(scarce));
  }, [keeping, screen]);
  if (!isScarce || screen === 'settings') return null;
  return (
    <Strip tone="amber">
      <span>{words('wb.settings.scarce')}</span>
      <Button size="small" onClick={() => go('settings')}>
        {words('wb.rail.settings')}
      </Button>
    </Strip>
  );
};
