import { createServer, type Server } from 'node:http';
import { notice } from '../kill-test/site.ts';

/** A page that was asked for, and when, in milliseconds. */
interface Arrival {
  readonly path: string;
  readonly at: number;
}

/** Several hosts on this machine, each with numbered notices; they note every request. */
export interface Hosts {
  readonly addresses: readonly string[];
  readonly arrivals: readonly (readonly Arrival[])[];
  readonly close: () => void;
}

/** Serves so many notices spread over so many hosts; each answer takes so many milliseconds. */
export const serveHosts = async (pages: number, count: number, answerAfter: number): Promise<Hosts> => {
  const arrivals: Arrival[][] = Array.from({ length: count }, () => []);
  const servers = await Promise.all(
    arrivals.map((list, index) =>
      listening(
        `127.0.0.${index + 1}`,
        (path) => {
          list.push({ path, at: performance.now() });
          const number = Number(/^\/zwgk\/(\d+)\.html$/u.exec(path)?.[1] ?? -1);
          return number >= 0 && number < pages && number % count === index ? notice(number) : null;
        },
        answerAfter,
      ),
    ),
  );
  const bases = servers.map(baseOf);
  return {
    addresses: Array.from({ length: pages }, (_, number) => `${bases[number % count]}/zwgk/${number}.html`),
    arrivals,
    close: () => {
      for (const server of servers) server.close();
    },
  };
};

const listening = (host: string, answer: (path: string) => string | null, wait: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const body = answer(request.url ?? '/');
      setTimeout(() => {
        response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(body ?? '<title>404</title>');
      }, wait);
    });
    server.listen(0, host, () => resolve(server));
  });

const baseOf = (server: Server): string => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://${address.address}:${address.port}` : '';
};

/** Most requests that any host saw within one second, and how many came sooner after the one before than half of the pause. */
export const paceOf = (arrivals: Hosts['arrivals'], delay: number): { readonly perSecond: number; readonly close: number } => {
  let [perSecond, close] = [0, 0];
  for (const list of arrivals) {
    for (const [index, { at }] of list.entries()) {
      const before = list[index - 1];
      if (before !== undefined && at - before.at < delay / 2) close += 1;
      let last = index;
      while ((list[last + 1]?.at ?? Number.POSITIVE_INFINITY) < at + 1_000) last += 1;
      perSecond = Math.max(perSecond, last - index + 1);
    }
  }
  return { perSecond, close };
};
