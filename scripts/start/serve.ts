import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** A folder on an address of this machine alone. */
export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Pages go out without a character set: they are served as their bytes are, and say themselves what they are in. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
};

/** Serves a folder on a free port; `page`, when given, is always sent as a web page whatever its name ends in. */
export const serve = async (folder: string, page?: string): Promise<Served> => {
  const root = realpathSync(folder);
  let host = '';
  const server = createServer((request, response) => {
    // A foreign page that points its own name at this machine shall not read the folder.
    if (request.headers.host !== host) return refuse(response, 403);
    const file = fileOf(root, request.url ?? '/');
    if (file === null) return refuse(response, 404);
    const type = file === page ? 'text/html' : (TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((ready, broken) => server.once('error', broken).listen(0, '127.0.0.1', ready));
  const address = server.address();
  host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : ''}`;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { origin: `http://${host}`, close };
};

/** The path under which a file of the folder is served. */
export const pathOf = (folder: string, file: string): string => `/${relative(folder, file).split(sep).map(encodeURIComponent).join('/')}`;

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/plain' }).end();
};

/** The file an address names; null when it is missing, outside the folder, or a dot file. */
const fileOf = (root: string, address: string): string | null => {
  try {
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
    const named = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const file = realpathSync(named);
    const inside = relative(root, file);
    if (inside.split(sep).some((part) => part.startsWith('.')) || inside === '') return null;
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
};
