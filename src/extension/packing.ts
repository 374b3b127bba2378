/** Data as deflated JSON: a report shrinks to a quarter. */
export const pack = async (data: unknown): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await through(new Blob([JSON.stringify(data)]), new CompressionStream('deflate-raw')));

/** The data again. The caller names its type: only our own packs are read. */
export const unpack = async <T>(packed: Uint8Array<ArrayBuffer>): Promise<T> => {
  const bytes = await through(new Blob([packed]), new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
};

const through = (data: Blob, stream: CompressionStream | DecompressionStream): Promise<ArrayBuffer> =>
  new Response(data.stream().pipeThrough(stream)).arrayBuffer();
