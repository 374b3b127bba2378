import { createServer, type ServerResponse } from 'node:http';

/** What a path answers with; `drop` breaks the connection off. */
export type Answer =
  | {
      readonly body: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
      readonly status?: number;
      /** Bytes a fifth of a second; without it all at once. */
      readonly pace?: number;
    }
  | 'drop';

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
    const { body, headers, status = 200, pace } = said;
    const length = Buffer.byteLength(body);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': length, ...headers });
    if (pace === undefined) response.end(body);
    else drip(response, Buffer.from(body), pace);
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

const drip = (response: ServerResponse, body: Uint8Array, pace: number): void => {
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(at, at + pace));
    at += pace;
    if (at >= body.length) response.end();
  }, 200);
  response.on('close', () => clearInterval(timer));
};
