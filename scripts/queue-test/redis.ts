import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { reachQueue } from '../../src/cli/queue/connection.ts';

/** A Redis of our own on this machine, with its append-only file. */
export interface OwnRedis {
  readonly url: string;
  readonly port: number;
  /** Ends it without warning and starts it again over the same file. */
  readonly restart: (away: number) => Promise<void>;
  /** What it holds is gone afterwards. */
  readonly close: () => Promise<void>;
}

/** Whether there is a Redis to start. */
export const hasRedis = (): boolean => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** Starts a Redis on a free port of this machine, with a password if one is given. */
export const startRedis = async (password = ''): Promise<OwnRedis> => {
  const folder = mkdtempSync(join(tmpdir(), 'queue-redis-'));
  const port = await freePort();
  const words = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
  ];
  const locked = password === '' ? [] : ['--requirepass', password];
  const start = async (): Promise<ChildProcess> => {
    const child = spawn('redis-server', [...words, ...locked], { stdio: 'ignore' });
    const address = { host: '127.0.0.1', port, db: 0, ...(password === '' ? {} : { password }) };
    for (let tries = 0; tries < 200 && (await reachQueue(address)) !== null; tries += 1) await pause(50);
    return child;
  };
  const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  let child = await start();
  return {
    url: `redis://${password === '' ? '' : `:${encodeURIComponent(password)}@`}127.0.0.1:${port}`,
    port,
    restart: async (away) => {
      await end(child, 'SIGKILL');
      await pause(away);
      child = await start();
    },
    close: async () => {
      await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
