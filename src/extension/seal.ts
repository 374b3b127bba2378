const DOORS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'importScripts'];

/** Takes away from this thread whatever could ask anybody for anything; only what was kept before still can. */
export const seal = (thread: object = globalThis): void => {
  // In workers some of them stand on what the global object descends from.
  for (let scope: object | null = thread; scope !== null; scope = Reflect.getPrototypeOf(scope)) {
    for (const door of DOORS) Reflect.deleteProperty(scope, door);
  }
};
