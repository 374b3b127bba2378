import { createServer } from 'node:http';

/** What a path answers with; `drop` breaks the connection off. */
export type Answer = { readonly body: string | Uint8Array; readonly headers?: Readonly<Record<string, string>> } | 'drop';

/** A site of the test's own on this machine. */
export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves what `answer` says for each path. */
export const serve = async (answer: (path: string) => Answer): Promise<Served> => {
  const server = createServer((request, response) => {
    const said = answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    if (said === 'drop') {
      response.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...said.headers });
    response.end(said.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};
