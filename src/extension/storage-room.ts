import type { StorageRoom } from '../model/room.ts';

/** From this share of what the browser allows on, room is said to be scarce. */
const SCARCE = 0.8;
/** Fewer bytes than this are scarce too, however large the share. */
const LEAST = 200_000_000;

/** How much room the browser leaves for runs and evidence. */
export const storageRoom = async (): Promise<StorageRoom> => {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const free = Math.max(0, quota - usage);
  return { used: usage, free, scarce: quota > 0 && (usage / quota > SCARCE || free < LEAST) };
};

/** The browser said that nothing more fits. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || /quota|disk.{0,20}full/i.test(error.message));
