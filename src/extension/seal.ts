const DOORS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts'];

/** Takes away from this thread whatever could ask anybody for anything; only what was kept before still can. */
export const seal = (): void => {
  for (const door of DOORS) Reflect.deleteProperty(globalThis, door);
};
