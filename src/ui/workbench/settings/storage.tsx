import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { StorageRoom } from '../../../model/room.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';

const MB = 1_000_000;
/** Bytes that one click frees. */
const FREED = 100 * MB;

const inMb = (bytes: number): string =>
  (bytes > 0 ? Math.max(0.1, bytes / MB) : 0).toLocaleString('zh-CN', { maximumFractionDigits: bytes < 10 * MB ? 1 : 0 });

/** How much room is taken and left; the oldest pictures can go, the words stay. */
export const Storage = () => {
  const words = useWords();
  const announce = useAnnounce();
  const { keeping } = useWorkbench();
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const [pictures, setPictures] = useState({ count: 0, bytes: 0 });
  const look = useCallback(() => {
    void keeping.room().then(setRoom);
    void keeping.pictures().then(setPictures);
  }, [keeping]);
  useEffect(look, [look]);
  const drop = (): void =>
    void keeping.dropPictures(FREED).then((count) => {
      announce(words('wb.settings.dropped', count));
      look();
    });
  return (
    <section>
      <h2>{words('wb.settings.storage')}</h2>
      {room !== null && (
        <p className={room.scarce ? 'amber' : ''}>
          {words('wb.settings.room', inMb(room.used), inMb(room.free))}
          {room.scarce && words('wb.settings.scarce')}
        </p>
      )}
      <p>{words('wb.settings.pictures', pictures.count, inMb(pictures.bytes))}</p>
      <p className="actions">
        <Button disabled={pictures.count === 0} onClick={drop}>
          {words('wb.settings.dropOldest')}
        </Button>
      </p>
    </section>
  );
};
