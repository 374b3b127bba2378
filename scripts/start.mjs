// `npm start [-- <address or file>]`: sets up, then opens the browser with the extension on a page and audits it.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const MAIN = join(dirname(fileURLToPath(import.meta.url)), 'start', 'main.ts');

const child = spawn(setUp(), [MAIN, ...process.argv.slice(2)], { stdio: 'inherit' });
// The one that holds browser and port closes them; this one waits for it.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
