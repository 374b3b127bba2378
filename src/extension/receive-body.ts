/** Most bytes of one page or file. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Hands on the bytes of an answer as they come, with its length where it is told; false once there are more than are taken. */
export const receiveBody = async (
  { body, headers }: Response,
  take: (part: Uint8Array, total: number | null) => void,
): Promise<boolean> => {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  // Of a packed answer the header tells the packed length.
  const total = headers.has('content-encoding') || !Number.isFinite(length) ? null : length;
  if ((total ?? 0) > MOST_BYTES) return false;
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) return false;
    take(part.value, total);
  }
  return true;
};
