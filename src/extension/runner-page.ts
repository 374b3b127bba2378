import { openDatabase } from './database.ts';
import { onMessage, sendMessage } from './messages.ts';
import { startRunner } from './runner.ts';
import { doWish } from './runner-wish.ts';

/** Starts the runner in a page of its own: what it needs of tabs and settings it asks of the background, which may sleep and is woken by it. */
export const startRunnerHere = (): void => {
  const runner = startRunner(openDatabase(), {
    habits: (profile) => sendMessage('runnerHabits', profile),
    showPage: (url) => sendMessage('runnerShow', url),
    photograph: (wish) => sendMessage('runnerPicture', wish),
    progress: (share) => void sendMessage('runnerShare', share).catch(() => undefined),
    ended: (run) => void sendMessage('runnerEnded', run).catch(() => undefined),
  });
  onMessage('runnerDo', ({ data }) => doWish(runner, data));
  void runner.takeUpAll();
};
